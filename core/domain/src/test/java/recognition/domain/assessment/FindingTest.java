package recognition.domain.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import recognition.domain.assessment.Finding.MetFrom;
import recognition.domain.assessment.Finding.Unmet;

class FindingTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final Finding LATER = new MetFrom(DAY.plusDays(1));
    private static final Finding LATEST = new MetFrom(DAY.plusDays(2));

    @Nested
    class RulesThatApplyTogether {

        @Test
        void findWhatTheWorstOfThemDoes() {
            assertEquals(Finding.FINAL, all(Finding.FINAL, Finding.FIXABLE, LATER));
            assertEquals(Finding.FIXABLE, all(Finding.FIXABLE, LATER, Finding.JUDGMENT));
            assertEquals(LATER, all(LATER, Finding.JUDGMENT, Finding.TO_SHOW));
            assertEquals(Finding.JUDGMENT, all(Finding.JUDGMENT, Finding.TO_SHOW, Finding.MET));
            assertEquals(Finding.TO_SHOW, all(Finding.TO_SHOW, Finding.MET));
        }

        @Test
        void areMetOnTheLatestOfTheirDays() {
            assertEquals(LATEST, all(LATER, LATEST));
        }

        @Test
        void areMetWhenThereAreNone() {
            assertEquals(Finding.MET, all());
        }

        private static Finding all(Finding... findings) {
            return Finding.all(List.of(findings));
        }
    }

    @Nested
    class RulesOfWhichOneSuffices {

        @Test
        void findWhatTheBestOfThemDoes() {
            assertEquals(Finding.JUDGMENT, any(LATER, Finding.JUDGMENT, Finding.FINAL));
            assertEquals(LATER, any(LATEST, LATER, Finding.FIXABLE));
        }

        @Test
        void tellTheDayOnWhichTheyWouldHaveBeenMet() {
            assertEquals(new Unmet(false, DAY), any(Finding.FINAL, new Unmet(false, DAY)));
        }

        @Test
        void areNotMetWhenThereAreNone() {
            assertEquals(Finding.FINAL, any());
        }

        private static Finding any(Finding... findings) {
            return Finding.any(List.of(findings));
        }
    }

    @Test
    void aDayIsMetOnItself() {
        assertEquals(Finding.MET, Finding.from(DAY, DAY));
        assertEquals(LATER, Finding.from(DAY.plusDays(1), DAY));
    }
}
