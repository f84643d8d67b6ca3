package recognition.domain.title;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SummaryLengthTest {

    @Test
    void countsEveryHanCharacterAndEveryWordOfAnotherScript() {
        assertEquals(4, SummaryLength.of("电力工程"));
        assertEquals(3, SummaryLength.of("power-system engineer’s work"));
        assertEquals(6, SummaryLength.of("从事 IEC 61850 标准"));
    }

    @Test
    void countsNoPunctuation() {
        assertEquals(2, SummaryLength.of("。，（工）——《程》、… !?"));
        assertEquals(0, SummaryLength.of(" \n\t"));
    }

    @Test
    void countsCharactersOutsideTheBasicPlane() {
        assertEquals(1, SummaryLength.of("𠮷"));
    }
}
