package recognition.domain.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static recognition.domain.identity.IdentityNumbers.contradicts;
import static recognition.domain.identity.IdentityNumbers.isWhole;
import static recognition.domain.verification.Particulars.IdentityDocument.Kind.FOREIGN_PERMANENT_RESIDENT;
import static recognition.domain.verification.Particulars.IdentityDocument.Kind.MAINLAND_TRAVEL_PERMIT_HONG_KONG_MACAO;
import static recognition.domain.verification.Particulars.IdentityDocument.Kind.MAINLAND_TRAVEL_PERMIT_TAIWAN;
import static recognition.domain.verification.Particulars.IdentityDocument.Kind.PASSPORT;
import static recognition.domain.verification.Particulars.IdentityDocument.Kind.RESIDENT_IDENTITY_CARD;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class IdentityNumbersTest {
    private static final String ICAO_EXAMPLE = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"
            + "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

    @Test
    void aPassportsZoneIsReadByTheExampleOfIcao9303() {
        assertEquals(Optional.of(new MachineReadableZone("ERIKSSON ANNA MARIA", "L898902C3", "740812")),
                MachineReadableZone.parse(ICAO_EXAMPLE));
    }

    @Test
    void aZoneWithAnyCheckedCharacterChangedIsNotRead() {
        for (int at : new int[]{44, 52, 53, 57, 62, 63, 65, 70, 71, 73, 86, 87}) {
            var c = ICAO_EXAMPLE.charAt(at) == '5' ? '6' : '5';
            var changed = ICAO_EXAMPLE.substring(0, at) + c + ICAO_EXAMPLE.substring(at + 1);
            assertTrue(MachineReadableZone.parse(changed).isEmpty(), changed);
        }
        assertTrue(MachineReadableZone.parse(ICAO_EXAMPLE.substring(1)).isEmpty());
    }

    @Test
    void everyKindOfNumberHasItsForm() {
        assertTrue(isWhole(PASSPORT, "L898902C3"));
        assertFalse(isWhole(PASSPORT, "L898902C36UTO"));
        assertTrue(isWhole(MAINLAND_TRAVEL_PERMIT_HONG_KONG_MACAO, "H12345678"));
        assertTrue(isWhole(MAINLAND_TRAVEL_PERMIT_HONG_KONG_MACAO, "M1234567801"));
        assertFalse(isWhole(MAINLAND_TRAVEL_PERMIT_HONG_KONG_MACAO, "C12345678"));
        assertTrue(isWhole(MAINLAND_TRAVEL_PERMIT_TAIWAN, "01234567"));
        assertTrue(isWhole(MAINLAND_TRAVEL_PERMIT_TAIWAN, "0123456789B"));
        assertFalse(isWhole(MAINLAND_TRAVEL_PERMIT_TAIWAN, "012345678"));
        assertTrue(isWhole(FOREIGN_PERMANENT_RESIDENT, "USA110081010101"));
        assertFalse(isWhole(FOREIGN_PERMANENT_RESIDENT, "US1110081010101"));
    }

    @Test
    void numbersOfEighteenCharactersAreHeldToTheirCheckCharacterAndBirthDate() {
        assertTrue(isWhole(RESIDENT_IDENTITY_CARD, "11010519491231002X"));
        assertFalse(isWhole(RESIDENT_IDENTITY_CARD, "110105194912310021"));
        assertFalse(isWhole(RESIDENT_IDENTITY_CARD, checked("11010519491331002")));
        assertTrue(isWhole(FOREIGN_PERMANENT_RESIDENT, checked("93184019800229001")));
        assertFalse(isWhole(RESIDENT_IDENTITY_CARD, checked("93184019800229001")));
    }

    @Test
    void aNumberHoldsTheBirthDateOfItsBearerWhereItHoldsOne() {
        var born = LocalDate.of(1980, 2, 29);
        assertFalse(contradicts(FOREIGN_PERMANENT_RESIDENT, checked("93184019800229001"), born));
        assertTrue(contradicts(FOREIGN_PERMANENT_RESIDENT, checked("93184019800301001"), born));
        assertFalse(contradicts(FOREIGN_PERMANENT_RESIDENT, "USA110080022901", born));
        assertTrue(contradicts(FOREIGN_PERMANENT_RESIDENT, "USA110080030101", born));
        assertTrue(contradicts(RESIDENT_IDENTITY_CARD, "11010519491231002X", born));
        assertFalse(contradicts(PASSPORT, "L898902C3", born));
        assertFalse(contradicts(MAINLAND_TRAVEL_PERMIT_TAIWAN, "01234567", born));
    }

    /** By the weights as GB 11643 prints them, not as the class computes. */
    private static String checked(String seventeen) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (seventeen.charAt(i) - '0') * weights[i];
        }
        return seventeen + "10X98765432".charAt(sum % 11);
    }
}
