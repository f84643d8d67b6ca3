package recognition.catalogjson;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the certificates bring, line by line of the sources. */
class BenefitsTest {

    private static final String SHANGHAI = "shanghai/3.0/benefits.json";
    private static final String PREMIUM = "shanghai/premium-services.json";
    private static final String BEIJING = "beijing/2025/benefits.json";

    @Nested
    class Wording {

        @ParameterizedTest
        @CsvSource({SHANGHAI + ",S2", PREMIUM + ",S1", BEIJING + ",S4"})
        void ofABenefitStandsInItsSourceWordForWord(String file, String source) {
            String original = original(file);
            assertAll(CatalogJson.stream(CatalogJson.file(file).path("benefits"))
                    .map(benefit -> benefit.path("text" + original))
                    .map(text -> () -> assertTrue(Print.of(source).says(text.asText()), text.asText())));
        }

        @ParameterizedTest
        @CsvSource({SHANGHAI + ",S2", PREMIUM + ",S1", BEIJING + ",S4"})
        void ofAConditionIsAClauseOfTheSource(String file, String source) {
            String original = original(file);
            assertAll(CatalogJson.file(file).findValues("conditions").stream().flatMap(CatalogJson::stream)
                    .map(condition -> condition.path("clause" + original).asText())
                    .map(clause -> () -> assertTrue(Print.of(source).says(clause), clause)));
        }

        @Test
        void ofTheTwelveNumberedLinesOfCategoriesAAndBIsComplete() {
            for (String category : List.of("A", "B")) {
                IntStream.rangeClosed(1, 6).forEach(no -> assertTrue(
                        Print.of("S2")
                                .says(no + "." + benefit(SHANGHAI, category + "-" + no).path("textZh").asText())));
            }
        }

        @Test
        void inChineseOfTheBeijingDigestStandsThereToo() {
            assertAll(CatalogJson.stream(CatalogJson.file(BEIJING).path("benefits"))
                    .map(benefit -> benefit.path("textZh").asText())
                    .map(text -> () -> assertTrue(Print.of("S4").says(text), text)));
        }

        private String original(String file) {
            return CatalogJson.file(file).path("original").asText().equals("zh") ? "Zh" : "En";
        }
    }

    @Nested
    class Ids {

        @Test
        void areStable() {
            assertEquals(
                    List.of("A-1", "A-2", "A-3", "A-4", "A-5", "A-6", "B-1", "B-2", "B-3", "B-4", "B-5", "B-6", "C-1",
                            "C-2", "D-1"),
                    ids(SHANGHAI));
            assertEquals(List.of("P-1"), ids(PREMIUM));
            assertEquals(
                    List.of("I-1", "I-2", "I-3", "I-4", "I-5", "I-6", "I-7", "U-1", "U-2", "U-3", "U-4", "U-5", "U-6",
                            "O-1", "G-1", "G-2", "G-3", "G-4"),
                    ids(BEIJING));
        }

        @ParameterizedTest
        @CsvSource({SHANGHAI, PREMIUM, BEIJING})
        void leadToAGroupOfTheFile(String file) {
            var groups = new HashSet<>(CatalogJson.texts(CatalogJson.file(file).path("groups"), "id"));
            assertTrue(groups.containsAll(CatalogJson.texts(CatalogJson.file(file).path("benefits"), "group")));
        }
    }

    @Nested
    class Groups {

        @Test
        void bHasTheBenefitsOfAToo() {
            assertEquals(List.of("A"), CatalogJson.texts(group(SHANGHAI, "B").path("includes")));
            assertEquals(List.of("INTERNATIONAL"),
                    CatalogJson.texts(group(BEIJING, "URGENTLY_NEEDED").path("includes")));
        }

        @Test
        void aToCAskForLegalWorkInTheCityAndDDoesNot() {
            Stream.of("A", "B", "C").forEach(id -> assertEquals("LEGALLY_WORKING_IN_CITY",
                    group(SHANGHAI, id).at("/conditions/0/is").asText()));
            assertTrue(group(SHANGHAI, "D").path("conditions").isEmpty());
        }

        @Test
        void aToCRestOnTheResultOfAVerification() {
            Stream.of("A", "B", "C")
                    .forEach(id -> assertEquals("S2-33", group(SHANGHAI, id).at("/conditions/1/source").asText()));
        }

        @Test
        void dAndThePremiumServicesAskForNoCertificate() {
            assertTrue(group(SHANGHAI, "D").path("lists").isEmpty());
            assertTrue(group(PREMIUM, "PREMIUM").path("lists").isEmpty());
        }

        private JsonNode group(String file, String id) {
            return CatalogJson.stream(CatalogJson.file(file).path("groups"))
                    .filter(group -> group.path("id").asText().equals(id)).findAny().orElseThrow();
        }
    }

    @Nested
    class Limits {

        @ParameterizedTest
        @CsvSource({
                "A-1,0,5,true", "A-1,1,5,true", "A-2,1,5,true", "B-3,0,5,false", "B-3,1,10,true"})
        void ofValidityAreThoseOfTheLine(String id, int branch, int years, boolean atMost) {
            JsonNode validity = benefit(SHANGHAI, id).at("/branches/" + branch + "/grant/validity");
            assertEquals(years, validity.path("years").asInt());
            assertEquals(atMost, validity.path("atMost").asBoolean());
        }

        @Test
        void ofAgeAre70InShanghaiForClassBAnd65Or70InBeijing() {
            assertEquals(List.of(70), maximumAges(SHANGHAI));
            assertEquals(List.of(65, 70), maximumAges(BEIJING));
        }

        @Test
        void b1WaivesEducationAgeAndWorkHistory() {
            assertEquals(List.of("EDUCATION", "AGE", "WORK_HISTORY"),
                    CatalogJson.texts(benefit(SHANGHAI, "B-1").at("/branches/0/grant/waives")));
        }

        private List<Integer> maximumAges(String file) {
            return CatalogJson.file(file).findValues("maximum").stream().map(JsonNode::asInt).toList();
        }
    }

    @Test
    void thePremiumServicesHaveThreeWaysInAllOfThemJudgedByPeople() {
        JsonNode branches = benefit(PREMIUM, "P-1").path("branches");
        assertEquals(3, branches.size());
        assertEquals(List.of("JUDGMENT", "JUDGMENT", "JUDGMENT"),
                branches.findValues("type").stream().map(JsonNode::asText).toList());
    }

    private static JsonNode benefit(String file, String id) {
        return CatalogJson.stream(CatalogJson.file(file).path("benefits"))
                .filter(benefit -> benefit.path("id").asText().equals(id)).findAny().orElseThrow();
    }

    private static List<String> ids(String file) {
        return CatalogJson.texts(CatalogJson.file(file).path("benefits"), "id");
    }
}
