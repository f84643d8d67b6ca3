package recognition.domain.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

class CheckedCodeTest {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private final Random random = new Random(20251030);

    @Test
    void isReadAsPeopleTypeIt() {
        var code = CheckedCode.random(random);
        assertEquals(Optional.of(code), CheckedCode.parse(" " + code.display().toLowerCase() + " "));
    }

    @Test
    void noWrongCharacterGoesUnnoticed() {
        for (int n = 0; n < 200; n++) {
            var code = CheckedCode.random(random).value();
            for (int i = 0; i < code.length(); i++) {
                for (var other : ALPHABET.toCharArray()) {
                    var typed = code.substring(0, i) + other + code.substring(i + 1);
                    assertEquals(typed.equals(code), CheckedCode.parse(typed).isPresent());
                }
            }
        }
    }

    @Test
    void noSwapOfNeighborsGoesUnnoticed() {
        for (int n = 0; n < 1000; n++) {
            var code = CheckedCode.random(random).value();
            for (int i = 0; i + 2 < code.length(); i++) {
                var typed = code.substring(0, i) + code.charAt(i + 1) + code.charAt(i) + code.substring(i + 2);
                assertTrue(typed.equals(code) || CheckedCode.parse(typed).isEmpty());
            }
        }
    }
}
