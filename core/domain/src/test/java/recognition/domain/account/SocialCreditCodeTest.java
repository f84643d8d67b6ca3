package recognition.domain.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SocialCreditCodeTest {
    private static final String CODE = "91310115MA1K3A7Q8U";
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Test
    void isTakenWithItsCheckCharacter() {
        assertTrue(SocialCreditCode.parse(CODE).isPresent());
    }

    @Test
    void noWrongCharacterGoesUnnoticed() {
        for (int i = 0; i < CODE.length(); i++) {
            for (var other : ALPHABET.toCharArray()) {
                var typed = CODE.substring(0, i) + other + CODE.substring(i + 1);
                assertEquals(typed.equals(CODE), SocialCreditCode.parse(typed).isPresent(), typed);
            }
        }
    }

    @Test
    void lettersThatTheStandardLeavesOutAreRefused() {
        assertTrue(SocialCreditCode.parse("91310115MA1K3A7Q8I").isEmpty());
        assertTrue(SocialCreditCode.parse("").isEmpty());
    }
}
