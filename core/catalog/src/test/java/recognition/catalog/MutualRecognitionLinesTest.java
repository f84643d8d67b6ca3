package recognition.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import recognition.domain.assessment.Finding;
import recognition.domain.assessment.Finding.Judgment;
import recognition.domain.assessment.Finding.Met;
import recognition.domain.assessment.Finding.ToShow;
import recognition.domain.assessment.Finding.Unmet;
import recognition.domain.assessment.Found;
import recognition.domain.benefit.MutualRecognition;
import recognition.domain.benefit.MutualRecognition.BaseQualification;
import recognition.domain.benefit.MutualRecognition.DirectApplication;
import recognition.domain.benefit.MutualRecognition.Effect;
import recognition.domain.benefit.MutualRecognition.Exemptions;
import recognition.domain.benefit.MutualRecognition.RemainingExams;
import recognition.domain.benefit.MutualRecognition.Rule;
import recognition.domain.benefit.MutualRecognition.WaivableCourses;
import recognition.domain.benefit.MutualRecognition.WaivedExams;
import recognition.domain.catalog.Bilingual;

/** The twelve rows of Category D, rule by rule (S2-48). */
class MutualRecognitionLinesTest {

    private static final List<MutualRecognition> ROWS = MutualRecognitionFiles.read(Somebody.LIST_3);

    @Test
    void leadFromTheDomesticQualificationToTheOverseasOne() {
        assertEquals(12, ROWS.size());
        assertTrue(ROWS.stream().allMatch(row -> row.direction() == MutualRecognition.Direction.DOMESTIC_TO_OVERSEAS));
    }

    @Test
    void openNothingToSomebodyWithoutADomesticQualification() {
        ROWS.forEach(row -> row.check(List.of())
                .forEach(one -> assertInstanceOf(Unmet.class, one.finding(), row.text().en())));
    }

    @Test
    void d1LeadsTheContractorsProjectManagerStraightToMrics() {
        var rule = only(1, "CHINCA_OUTSTANDING_INTERNATIONAL_PROJECT_MANAGER", null);
        assertInstanceOf(ToShow.class, rule.finding());
        assertEquals(List.of(new DirectApplication(new Bilingual("项目管理", "Project management"))),
                rule.rule().effects());
    }

    @Nested
    class D2 {

        @ParameterizedTest
        @CsvSource({"2009-12-30,5", "2009-12-31,5", "2010-01-01,9"})
        void givesFiveExemptionsUpToTheEndOf2009AndNineAfterIt(String obtainedOn, int exemptions) {
            assertEquals(List.of(new Exemptions(exemptions, false)), check(2, "CICPA_FULL_PASS", obtainedOn).stream()
                    .filter(one -> one.finding() instanceof Met).flatMap(one -> one.rule().effects().stream())
                    .toList());
        }

        @Test
        void leavesBothOpenWhereTheDateIsNotStated() {
            assertEquals(List.of(Finding.TO_SHOW, Finding.TO_SHOW), findings(check(2, "CICPA_FULL_PASS", null)));
        }
    }

    @ParameterizedTest
    @CsvSource({"3,CHINESE_CPA,8,false", "4,CHINESE_CPA,9,true", "5,CHINESE_CPA_VALID,13,true",
            "6,CHINESE_CPA_VALID,13,true"})
    void d3ToD6GiveTheirExemptions(int no, String code, int number, boolean atMost) {
        var rule = only(no, code, null);
        assertTrue(rule.rule().effects().contains(new Exemptions(number, atMost)));
        assertEquals(no == 3 ? Finding.MET : Finding.TO_SHOW, rule.finding());
    }

    @Test
    void d4LeavesOneExaminationAndAsksForExperience() {
        var rule = only(4, "CHINESE_CPA_VALID", null).rule();
        assertTrue(rule.effects().contains(
                new RemainingExams(List.of(new Bilingual("全球战略与领导力", "Global Strategy and Leadership")))));
        assertEquals("符合相关工作经验与年限要求", rule.requires().getFirst().zh());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHANGHAI_FULL_SENIOR_ACCOUNTANT", "SHANGHAI_SENIOR_ACCOUNTANT", "CHINESE_CPA_VALID"})
    void d5LeadsStraightToFipaWithTheEthicsExamination(String code) {
        var rule = only(5, code, null);
        assertInstanceOf(ToShow.class, rule.finding());
        assertTrue(rule.rule().effects().contains(new DirectApplication(null)));
    }

    @ParameterizedTest
    @CsvSource({"5,CHINESE_CPA", "5,SENIOR_ACCOUNTANT", "6,CHINESE_CPA", "6,SHANGHAI_SENIOR_ACCOUNTANT"})
    void d5AndD6AskForAShanghaiTitleOrAValidQualification(int no, String code) {
        assertInstanceOf(Unmet.class, only(no, code, null).finding());
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 8, 9})
    void d7ToD9MakeATitleTheBaseOfWaivableCoursesAndLeaveSimilarOnesToJudgment(int no) {
        var rule = only(no, "ECONOMIST", null);
        assertInstanceOf(Met.class, rule.finding());
        assertEquals(Set.of(BaseQualification.class, WaivableCourses.class),
                rule.rule().effects().stream().map(Effect::getClass).collect(Collectors.toSet()));
        assertInstanceOf(Met.class, only(no, "SHANGHAI_SENIOR_ECONOMIST", null).finding());
        assertInstanceOf(Judgment.class, only(no, "CHINESE_CPA", null).finding());
    }

    @ParameterizedTest
    @CsvSource({
            "10,SHANGHAI_FULL_SENIOR_ECONOMIST,true", "10,SHANGHAI_SENIOR_ECONOMIST,true",
            "10,SHANGHAI_ECONOMICS_SERIES_INTERMEDIATE_OR_ABOVE,false", "10,SENIOR_ECONOMIST,false",
            "11,SHANGHAI_SENIOR_ECONOMIST,true", "11,SHANGHAI_ECONOMICS_SERIES_INTERMEDIATE_OR_ABOVE,true",
            "11,SHANGHAI_ECONOMICS_SERIES_JUNIOR_OR_ABOVE,false", "11,ECONOMIST,false",
            "12,SHANGHAI_FULL_SENIOR_ECONOMIST,true", "12,SHANGHAI_ECONOMICS_SERIES_INTERMEDIATE_OR_ABOVE,true",
            "12,SHANGHAI_ECONOMICS_SERIES_JUNIOR_OR_ABOVE,true", "12,ECONOMIST,false"})
    void d10ToD12WaiveTheExaminationForTitlesOfTheirLevelOrAbove(int no, String code, boolean opens) {
        var rule = only(no, code, null);
        assertEquals(opens, !(rule.finding() instanceof Unmet));
        assertTrue(rule.rule().effects().stream().anyMatch(WaivedExams.class::isInstance));
        assertEquals(no == 12, rule.rule().effects().contains(new DirectApplication(null)));
    }

    @Test
    void nameOnlyQualificationsOfTheVocabulary() {
        var known = MutualRecognitionFiles.qualifications(Somebody.LIST_3);
        var named = ROWS.stream().flatMap(row -> row.rules().stream()).flatMap(rule -> rule.anyOf().stream())
                .collect(Collectors.toSet());
        assertEquals(known.keySet(), named);
    }

    private static Found<Rule> only(int no, String code, String obtainedOn) {
        var found = check(no, code, obtainedOn);
        assertEquals(1, found.size());
        return found.getFirst();
    }

    private static List<Found<Rule>> check(int no, String code, String obtainedOn) {
        return ROWS.get(no - 1).check(new Somebody().withDomestic(code, obtainedOn).holder().holdings().domestic());
    }

    private static List<Finding> findings(List<Found<Rule>> found) {
        return found.stream().map(Found::finding).toList();
    }
}
