package recognition.catalogjson;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule of Category D, exactly (S2-48). */
class MutualRecognitionTest {

    private static final Map<Integer, JsonNode> RULES = CatalogJson.entries("D")
            .collect(Collectors.toMap(Entry::no, entry -> entry.at("mutualRecognition")));

    @Test
    void everyRuleLeadsFromADomesticQualificationToAnOverseasOne() {
        assertTrue(RULES.values().stream()
                .allMatch(rule -> rule.path("direction").asText().equals("DOMESTIC_TO_OVERSEAS")));
    }

    @Test
    void d1LeadsTheContractorsProjectManagerStraightToMricsByProjectManagement() {
        JsonNode rule = only(1);
        assertAll(() -> assertEquals(List.of("CHINCA_OUTSTANDING_INTERNATIONAL_PROJECT_MANAGER"), opens(rule)),
                () -> assertEquals(List.of("工程管理专业人士"), CatalogJson.texts(rule.path("requires"), "textZh")),
                () -> assertTrue(rule.at("/grants/directApplication").asBoolean()),
                () -> assertEquals("项目管理", rule.at("/grants/pathway/nameZh").asText()));
    }

    @Test
    void d2GivesFiveExemptionsUpToTheEndOf2009AndNineAfterIt() {
        JsonNode rules = RULES.get(2).path("rules");
        assertAll(() -> assertEquals(2, rules.size()),
                () -> assertEquals("2009-12-31", rules.at("/0/obtained/onOrBefore").asText()),
                () -> assertEquals(5, rules.at("/0/grants/exemptions/number").asInt()),
                () -> assertEquals("2009-12-31", rules.at("/1/obtained/after").asText()),
                () -> assertEquals(9, rules.at("/1/grants/exemptions/number").asInt()),
                () -> assertEquals(List.of("CICPA_FULL_PASS"), opens(rules.get(0))),
                () -> assertEquals(List.of("CICPA_FULL_PASS"), opens(rules.get(1))));
    }

    @ParameterizedTest
    @CsvSource({"3,8,false", "4,9,true", "5,13,true", "6,13,true"})
    void d3ToD6GiveTheirExemptions(int no, int number, boolean atMost) {
        assertEquals(number, only(no).at("/grants/exemptions/number").asInt());
        assertEquals(atMost, only(no).at("/grants/exemptions/atMost").asBoolean());
    }

    @Test
    void d4AsksForExperienceAndLeavesGlobalStrategyAndLeadership() {
        assertAll(() -> assertEquals(List.of("EXPERIENCE"), CatalogJson.texts(only(4).path("requires"), "kind")),
                () -> assertEquals(List.of("全球战略与领导力"),
                        CatalogJson.texts(only(4).at("/grants/remainingExams"), "nameZh")));
    }

    @Test
    void d5TakesTwoTitlesOrTheCpaAndD6TheCpaAloneBothWithTheEthicsExam() {
        assertAll(
                () -> assertEquals(List.of("SHANGHAI_FULL_SENIOR_ACCOUNTANT", "SHANGHAI_SENIOR_ACCOUNTANT",
                        "CHINESE_CPA_VALID"), opens(only(5))),
                () -> assertEquals(List.of("CHINESE_CPA_VALID"), opens(only(6))),
                () -> assertEquals(List.of("EXAM_PASSED"), CatalogJson.texts(only(5).path("requires"), "kind")),
                () -> assertEquals(only(5).path("requires"), only(6).path("requires")),
                () -> assertTrue(only(5).at("/grants/directApplication").asBoolean()),
                () -> assertTrue(only(6).at("/grants/directApplication").asBoolean()));
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 8, 9})
    void d7ToD9MakeFourTitlesAndTheLikeTheBaseOfThreeWaivableCoursesAndTheLike(int no) {
        JsonNode rule = only(no);
        assertAll(
                () -> assertEquals(List.of("ECONOMIST", "SENIOR_ECONOMIST", "ACCOUNTANT", "SENIOR_ACCOUNTANT"),
                        opens(rule)),
                () -> assertTrue(rule.path("andSimilar").asBoolean()),
                () -> assertEquals("BASE_QUALIFICATION", rule.at("/grants/registration").asText()),
                () -> assertEquals(List.of("人力资源管理", "管理会计", "税法(中国部分)"),
                        CatalogJson.texts(rule.at("/grants/waivableCourses/courses"), "nameZh")));
    }

    @ParameterizedTest
    @CsvSource({"10,MPM 考试,false", "11,CIPM 考试,false", "12,APM 考试,true"})
    void d10ToD12WaiveTheExamAndTheLastLeadsStraightToTheCertificate(int no, String exam, boolean direct) {
        assertEquals(List.of(exam), CatalogJson.texts(only(no).at("/grants/waivedExams"), "nameZh"));
        assertEquals(direct, only(no).at("/grants/directApplication").asBoolean());
        assertEquals(direct, only(no).path("requires").isEmpty());
    }

    @Test
    void d10ToD12OpenToTheirTitles() {
        assertAll(
                () -> assertEquals(List.of("SHANGHAI_FULL_SENIOR_ECONOMIST", "SHANGHAI_SENIOR_ECONOMIST"),
                        opens(only(10))),
                () -> assertEquals(List.of("SHANGHAI_ECONOMICS_SERIES_INTERMEDIATE_OR_ABOVE"), opens(only(11))),
                () -> assertEquals(List.of("SHANGHAI_ECONOMICS_SERIES_JUNIOR_OR_ABOVE"), opens(only(12))));
    }

    @Test
    void theEffectIsDirectApplicationExactlyWhereARuleGrantsIt() {
        RULES.forEach((no, rule) -> assertEquals(
                CatalogJson.stream(rule.path("rules")).anyMatch(one -> one.at("/grants/directApplication").asBoolean()),
                CatalogJson.texts(rule.path("effects")).contains("DIRECT_APPLICATION"), "D" + no));
    }

    @Test
    void theVocabularyHasEveryQualificationByTheNameOfTheRows() {
        List<JsonNode> vocabulary = CatalogJson.rows("shanghai/3.0/domestic-qualifications.json").toList();
        assertEquals(RULES.values().stream().flatMap(rule -> CatalogJson.stream(rule.path("rules")))
                .flatMap(rule -> CatalogJson.stream(rule.path("anyOf"))).map(MutualRecognitionTest::named)
                .collect(Collectors.toSet()),
                vocabulary.stream().map(MutualRecognitionTest::named).collect(Collectors.toSet()));
        assertTrue(CatalogJson.texts(CatalogJson.file("shanghai/3.0/domestic-qualifications.json"), "code")
                .containsAll(
                        vocabulary.stream().flatMap(one -> CatalogJson.texts(one.path("implies")).stream()).toList()));
    }

    private static List<String> named(JsonNode qualification) {
        return List.of(qualification.path("code").asText(), qualification.path("nameZh").asText(),
                qualification.path("nameEn").asText());
    }

    private static JsonNode only(int no) {
        JsonNode rules = RULES.get(no).path("rules");
        assertFalse(rules.size() > 1, "more than one rule");
        return rules.get(0);
    }

    private static List<String> opens(JsonNode rule) {
        return CatalogJson.texts(rule.path("anyOf"), "code");
    }
}
