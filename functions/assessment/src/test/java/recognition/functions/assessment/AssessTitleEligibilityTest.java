package recognition.functions.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static recognition.functions.assessment.Asking.named;
import static recognition.functions.assessment.Asking.stream;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessTitleEligibilityTest {
    private final Asking asking = new Asking(new AssessTitleEligibility(Asking.REGULATIONS, Asking.CLOCK));

    @Nested
    class OutsideAnyRound {

        @Test
        void isYesWhenNothingStatedSpeaksAgainstIt() {
            var answer = asking.answer(about("C-1", "'degrees':[{'degree':'MASTER','scienceOrEngineering':true}],"
                    + "'work':[{'from':'2019-11-25','place':'IN_CITY'}],'overseasExperienceOrBusiness':true"));
            assertEquals("YES", answer.path("answer").asText());
            assertFalse(answer.has("because"));
            assertEquals("ASSOCIATE_SENIOR", answer.path("titleLevel").asText());
            assertEquals("MET", answer.at("/degreesAndYears/finding").asText());
        }

        @Test
        void namesEachUnmetRuleWithItsArticleAndTheFirstDayOnWhichItWouldBeMet() {
            var answer = asking.answer(about("C-38", "'issuedOn':'2017-06-01','degrees':[{'degree':'MASTER'}],"
                    + "'work':[{'from':'2026-01-01','place':'IN_CITY'}]"));
            assertEquals("NOT_YET 2032-12-31", answer(answer));
            assertEquals("NOT_YET 2026-12-31", finding(answer, "one-year-in-city"));
            assertEquals("NOT_YET 2027-06-01", finding(answer, "years-held"));
            assertEquals("S2-23", named(answer.path("requirements"), "one-year-in-city").path("source").asText());
            assertEquals(List.of("S2-23", "S2-43", "S2-25"),
                    stream(answer.path("because")).map(one -> one.path("source").asText()).distinct().toList());
        }

        @Test
        void tellsWhatCanBeChangedFromWhatIsFinal() {
            var answer = asking.answer(about("C-1", "'degrees':[{'degree':'DOCTORATE','scienceOrEngineering':false}],"
                    + "'overseasExperienceOrBusiness':false"));
            assertEquals("NO", answer.path("answer").asText());
            assertTrue(named(answer.path("requirements"), "legal-work").path("fixable").asBoolean());
            assertFalse(named(answer.path("requirements"), "science-or-engineering-degree").path("fixable")
                    .asBoolean(true));
        }

        @Test
        void leavesADoctorateForAJuniorTitleToAnOfficer() {
            var answer = asking.answer(about("C-22", "'degrees':[{'degree':'DOCTORATE','scienceOrEngineering':true}],"
                    + "'work':[{'from':'2020-01-01','place':'IN_CITY'}],'overseasExperienceOrBusiness':true"));
            assertEquals("NEEDS_JUDGMENT", answer.path("answer").asText());
            assertEquals("JUNIOR", answer.path("titleLevel").asText());
        }

        @Test
        void isNoForACertificateOfAnotherCategoryWhateverElseIsMet() {
            var answer = asking.answer(about("A-1", "'degrees':[{'degree':'DOCTORATE'}]"));
            assertEquals("NO", answer.path("answer").asText());
            assertEquals("S2-17", answer.at("/because/0/source").asText());
            assertFalse(answer.has("degreesAndYears"));
        }
    }

    @Nested
    class InARound {

        @Test
        void namesTheRoundAndItsEditionAndHowTheLevelIsGiven() {
            var answer = asking.answer(about("C-22", "'round':'shanghai-2026-4'"));
            assertEquals("shanghai-2026-4", answer.at("/round/id").asText());
            assertEquals("shanghai-3.0", answer.at("/edition/id").asText());
            assertEquals("EMPLOYER_APPOINTMENT", answer.path("route").asText());
        }

        @Test
        void leavesToAnOfficerWhatACertificateStoodForInAListThatNoSourcePrints() {
            var answer = asking.answer(about("C-1", "'round':'shanghai-2025-3','asOf':'2025-09-10','degrees':"
                    + "[{'degree':'DOCTORATE','scienceOrEngineering':true}],'work':[{'from':'2015-01-01','place':'IN_CITY'}]"));
            assertEquals("shanghai-2.0", answer.at("/edition/id").asText());
            assertEquals("NEEDS_JUDGMENT", answer.path("answer").asText());
        }

        @Test
        void closesToWhoeverTookPartBefore() {
            var answer = asking.answer(
                    about("C-1", "'round':'shanghai-2025-3','asOf':'2025-09-10','roundsTakenPart':[1]"));
            assertEquals("NO", answer.path("answer").asText());
            assertTrue(stream(answer.path("because")).anyMatch(one -> one.path("source").asText().equals("S3-03")));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                                       | /entryId required
            {'entryId':'shanghai-3.0-C-42'}                                                          | /entryId unknown
            {'entryId':'shanghai-3.0-C-1','round':'shanghai-2030-9'}                                 | /round format
            {'entryId':'shanghai-3.0-C-1','asOf':'2025-10-29'}                                       | /entryId contradiction
            {'entryId':'shanghai-3.0-C-1','asOf':'2022-01-01'}                                       | /asOf range
            {'entryId':'shanghai-3.0-C-1','round':'shanghai-2025-3','asOf':'2024-03-04'}             | /asOf range
            {'entryId':'shanghai-3.0-C-1','issuedOn':'2026-11-25'}                                   | /issuedOn range
            {'entryId':'shanghai-3.0-C-1','issuedOn':'2026-01-02','verifiedOn':'2026-01-01'}         | /verifiedOn contradiction
            {'entryId':'shanghai-3.0-C-1','titleLevel':'SENIOR'}                                     | /titleLevel format
            {'entryId':'shanghai-3.0-C-1','titleSeries':'LAW'}                                       | /titleSeries format
            {'entryId':'shanghai-3.0-C-1','degrees':[{}]}                                            | /degrees/0/degree required
            {'entryId':'shanghai-3.0-C-1','work':[{'from':'2020-01-01','to':'2019-12-31','place':'OVERSEAS'}]} | /work/0/to contradiction
            {'entryId':'shanghai-3.0-C-1','verifiedOn':'2026-11-25'}                                 | /verifiedOn range
            {'entryId':'shanghai-3.0-C-1','employerKind':'STATE'}                                    | /employerKind format
            """)
    void refusesWhatIsNoQuestion(String question, String fault) {
        assertEquals(List.of(fault), asking.faults(question));
    }

    private static String about(String row, String more) {
        return "{'entryId':'shanghai-3.0-" + row + "'," + more + "}";
    }

    private static String finding(JsonNode answer, String id) {
        var one = named(answer.path("requirements"), id);
        return (one.path("finding").asText() + " " + one.path("from").asText()).strip();
    }

    private static String answer(JsonNode answer) {
        return (answer.path("answer").asText() + " " + answer.path("from").asText()).strip();
    }
}
