package recognition.domain.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import recognition.domain.catalog.EntryId;
import recognition.domain.code.CheckedCode;
import recognition.domain.seal.Statement.Opened;

class StatementTest {
    private static final KeysInMemory KEYS = KeysInMemory.fresh();

    private static Statement of(String name) {
        return new Statement(CheckedCode.random(new Random(7)), EntryId.parse("shanghai-3.0-A-48").orElseThrow(), name,
                "VERIFIED", false, Instant.parse("2026-03-02T01:02:03Z"), new StatusIndex(0, 40503),
                Instant.parse("2026-03-04T05:06:07Z"));
    }

    @Test
    void saysWhatWasSignedToWhoeverHasTheKey() {
        for (var name : List.of("Jane Q. Public", "欧阳喆", "𠮷", "x".repeat(120), "")) {
            assertEquals(new Opened.Genuine(of(name)), Statement.open(of(name).signedWith(KEYS), KEYS.published()));
        }
    }

    @Test
    void isReadOutOfTheAddressThatTheCodeHolds() {
        var digits = of("Jane").signedWith(KEYS);

        assertEquals(new Opened.Genuine(of("Jane")),
                Statement.open(" https://recognition.example/check#" + digits + "\n", KEYS.published()));
    }

    @Test
    void isSmallEnoughForALargeModuleOnPaper() {
        assertTrue(of("Jane Q. Public").signedWith(KEYS).length() < 450,
                () -> "" + of("Jane Q. Public").signedWith(KEYS).length());
    }

    @Test
    void isNotGenuineOnceAnyBitOfItIsChanged() {
        var whole = new BigInteger(of("Jane").signedWith(KEYS));

        for (int bit = 0; bit < whole.bitLength(); bit++) {
            var changed = whole.flipBit(bit).toString();
            int at = bit;
            assertTrue(!(Statement.open(changed, KEYS.published()) instanceof Opened.Genuine), () -> "bit " + at);
        }
    }

    @Test
    void isNotGenuineWhereTheSignatureIsThatOfAnotherStatement() {
        var one = new BigInteger(of("Jane").signedWith(KEYS)).toString(16);
        var other = new BigInteger(of("Jone").signedWith(KEYS)).toString(16);
        var grafted = one.substring(0, one.length() - 128) + other.substring(other.length() - 128);

        assertInstanceOf(Opened.NotGenuine.class,
                Statement.open(new BigInteger(grafted, 16).toString(), KEYS.published()));
    }

    @Test
    void ofAForeignKeySaysThatTheKeyIsUnknown() {
        assertEquals(new Opened.KeyUnknown(),
                Statement.open(of("Jane").signedWith(KeysInMemory.fresh()), KEYS.published()));
    }

    @Test
    void signedBeforeARotationIsGenuineAfterIt() {
        var rotated = KEYS.rotated();

        assertInstanceOf(Opened.Genuine.class, Statement.open(of("Jane").signedWith(KEYS), rotated.published()));
        assertInstanceOf(Opened.Genuine.class, Statement.open(of("Jane").signedWith(rotated), rotated.published()));
        assertEquals(new Opened.KeyUnknown(), Statement.open(of("Jane").signedWith(rotated), KEYS.published()));
    }

    @Test
    void isNotGenuineWhereItIsSomethingElseAltogether() {
        var random = new Random(3);
        for (var text : List.of("", "0", "x", "-5", "12", "https://recognition.example/check", "9".repeat(5000),
                new BigInteger(1, new byte[]{(byte) 0xD2, (byte) 0x84, 0x43}).toString())) {
            assertInstanceOf(Opened.NotGenuine.class, Statement.open(text, KEYS.published()), text);
        }
        for (int i = 0; i < 2_000; i++) {
            var bytes = new byte[1 + random.nextInt(200)];
            random.nextBytes(bytes);
            bytes[0] = (byte) 0xD2;
            assertInstanceOf(Opened.NotGenuine.class,
                    Statement.open(new BigInteger(1, bytes).toString(), KEYS.published()));
        }
    }

    @Test
    void placesInAListAreAllDifferentAndFillOneListAfterTheOther() {
        var places = new HashSet<StatusIndex>();
        for (long number = 0; number < 2L * StatusIndex.SIZE; number++) {
            places.add(StatusIndex.of(number));
        }

        assertEquals(2 * StatusIndex.SIZE, places.size());
        assertTrue(places.stream().allMatch(place -> place.list() < 2));
    }
}
