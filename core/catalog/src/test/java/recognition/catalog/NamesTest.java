package recognition.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import recognition.domain.identity.Names;
import recognition.domain.identity.Names.Agreement;
import recognition.domain.verification.Particulars.Holder;
import recognition.domain.verification.Particulars.IdentityDocument;

/** Names as they stand on certificates, beside names as they stand on identity documents. */
class NamesTest {
    private static final Names NAMES = new Names(NameReadings.read());

    private static Agreement compare(String certificate, String document, String... former) {
        return NAMES.compare(new Holder(certificate, LocalDate.of(1980, 2, 29), List.of(former),
                new IdentityDocument(IdentityDocument.Kind.PASSPORT, "E12345678", document), null));
    }

    @Test
    void neitherOrderNorCaseNorAccentsNorHyphensCount() {
        assertEquals(Agreement.SAME, compare("Anna Maria Eriksson", "ERIKSSON ANNA MARIA"));
        assertEquals(Agreement.SAME, compare("José Núñez", "NUNEZ JOSE"));
        assertEquals(Agreement.SAME, compare("Li Xiao-Ming", "LI XIAOMING"));
        assertEquals(Agreement.SAME, compare("O’Neil, Sean", "Sean O'Neil"));
    }

    @Test
    void aChineseNameIsTheSameInCharactersAndInPinyinInEitherOrder() {
        assertEquals(Agreement.SAME, compare("李小明", "LI XIAOMING"));
        assertEquals(Agreement.SAME, compare("Xiaoming Li", "李小明"));
        assertEquals(Agreement.SAME, compare("欧阳娜", "OUYANG NA"));
        assertEquals(Agreement.SAME, compare("劉偉", "LIU WEI"));
    }

    @Test
    void everyReadingOfACharacterIsTried() {
        assertEquals(Agreement.SAME, compare("曾伟", "ZENG WEI"));
        assertEquals(Agreement.SAME, compare("单雄信", "SHAN XIONGXIN"));
        assertEquals(Agreement.SAME, compare("吕洁", "LYU JIE"));
    }

    @Test
    void twoChineseNamesAreTheSameAsTheyAreWrittenAndNotAsTheySound() {
        assertEquals(Agreement.SAME, compare("劉偉", "刘伟"));
        assertEquals(Agreement.IN_PART, compare("王芳", "王方"));
        assertEquals(Agreement.IN_PART, compare("李小明", "李晓明"));
        assertEquals(Agreement.NONE, compare("张立", "章莉"));
    }

    @Test
    void twoPeopleMayBeOneByTheirDocumentOrByAnyNameThatEitherHasBorne() {
        assertTrue(NAMES.mayBeOne(holder("Jane Doe", "E1"), holder("Somebody Else", "E1")));
        assertTrue(NAMES.mayBeOne(holder("Jane Doe", "E1"), holder("DOE JANE", "E2")));
        assertTrue(NAMES.mayBeOne(holder("Jane Doe", "E1"), holder("Jane Smith", "E2", "Jane Doe")));
        assertTrue(NAMES.mayBeOne(holder("Jane Smith", "E2", "Jane Doe"), holder("Jane Doe", "E1")));
        assertFalse(NAMES.mayBeOne(holder("Jane Doe", "E1"), holder("Jane Smith", "E2")));
        assertFalse(NAMES.mayBeOne(holder("Jane Doe", "E1"), holder(null, "E2")));
    }

    private static Holder holder(String name, String passport, String... former) {
        return new Holder(name, LocalDate.of(1980, 2, 29), List.of(former),
                new IdentityDocument(IdentityDocument.Kind.PASSPORT, passport, null), null);
    }

    @Test
    void surnamesRomanizedElsewhereAreTheSame() {
        assertEquals(Agreement.SAME, compare("陈伟", "CHAN WEI"));
        assertEquals(Agreement.SAME, compare("謝偉", "HSIEH WEI"));
    }

    @Test
    void aNameBorneBeforeIsTold() {
        assertEquals(Agreement.BY_FORMER_NAME, compare("Jane Smith", "JANE DOE", "Jane Doe"));
        assertEquals(Agreement.IN_PART, compare("Jane Smith", "JANE DOE"));
    }

    @Test
    void anotherNameIsAnotherName() {
        assertEquals(Agreement.NONE, compare("Jane Smith", "WANG FANG"));
        assertEquals(Agreement.NONE, compare("王芳", "LI NA"));
        assertEquals(Agreement.SAME, compare("Jane Smith", null));
    }
}
