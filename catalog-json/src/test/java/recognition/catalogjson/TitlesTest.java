package recognition.catalogjson;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The requirements for a title and the rounds in which it is recognized. */
class TitlesTest {

    static final List<String> ROUNDS = List.of("shanghai/rounds/2025-3.json", "shanghai/rounds/2026-4.json");

    private static final List<JsonNode> REQUIREMENTS = CatalogJson
            .stream(CatalogJson.file("shanghai/3.0/title-requirements.json").path("requirements")).toList();

    @Nested
    class Requirements {

        @Test
        void standInTheNoticeWordForWord() {
            assertAll(REQUIREMENTS.stream().map(requirement -> requirement.path("textZh").asText())
                    .map(text -> () -> assertTrue(Print.of("S2").says(text), text)));
        }

        @Test
        void citeEveryLineOfTheSection() {
            assertEquals(
                    new TreeSet<>(
                            List.of("S2-17", "S2-19", "S2-20", "S2-21", "S2-22", "S2-23", "S2-24", "S2-25", "S2-26",
                                    "S2-27",
                                    "S2-28", "S2-29", "S2-30", "S2-31")),
                    REQUIREMENTS.stream().map(requirement -> requirement.path("source").asText())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Nested
    class RequirementsOfARound {

        @Test
        void ofAutumn2025StandInTheReportWordForWord() {
            assertAll(requirements(ROUNDS.getFirst()).map(requirement -> requirement.path("textEn").asText())
                    .map(text -> () -> assertTrue(Print.of("S3").says(text), text)));
        }

        @ParameterizedTest
        @FieldSource("recognition.catalogjson.TitlesTest#ROUNDS")
        void haveTheNumbersOfTheRound(String file) {
            JsonNode round = CatalogJson.file(file);
            assertEquals(List.of(round.path("excludedRounds")), rules(file, "NO_PART_IN_ROUNDS", "rounds"));
            rules(file, "EXPERIENCE_IN_CITY", "minimumYears")
                    .forEach(years -> assertEquals(round.path("minimumYearsInCity"), years));
            rules(file, "SCIENCE_OR_ENGINEERING_DEGREE", "titleSeries")
                    .forEach(series -> assertEquals(round.path("scienceOrEngineeringDegreeFor"), series));
            rules(file, "PROCEDURE", "minimumWorkingDays").stream().filter(JsonNode::isInt)
                    .forEach(days -> assertEquals(round.at("/internalNotice/minimumWorkingDays"), days));
        }

        @ParameterizedTest
        @FieldSource("recognition.catalogjson.TitlesTest#ROUNDS")
        void haveNoSourceWhereTheRoundIsAnIllustration(String file) {
            boolean announced = CatalogJson.file(file).path("announced").asBoolean();
            assertTrue(requirements(file).allMatch(requirement -> requirement.has("source") == announced));
        }

        private List<JsonNode> rules(String file, String type, String field) {
            return requirements(file).map(requirement -> requirement.path("rule"))
                    .filter(rule -> rule.path("type").asText().equals(type)).map(rule -> rule.path(field)).toList();
        }

        private static Stream<JsonNode> requirements(String file) {
            return CatalogJson.stream(CatalogJson.file(file).path("requirements"));
        }
    }

    @Nested
    class EducationAndExperience {

        private static final List<String> TABLE = List.of(
                "JUNIOR [MASTER, SECOND_BACHELOR] 0", "JUNIOR [BACHELOR] 1",
                "INTERMEDIATE [DOCTORATE] 0", "INTERMEDIATE [MASTER, SECOND_BACHELOR] 2", "INTERMEDIATE [BACHELOR] 5",
                "ASSOCIATE_SENIOR [DOCTORATE] 2", "ASSOCIATE_SENIOR [MASTER, SECOND_BACHELOR] 7",
                "ASSOCIATE_SENIOR [BACHELOR] 10");

        @Test
        void areTheTableOfTheNotice() {
            assertEquals(TABLE, table(REQUIREMENTS));
            assertEquals(TABLE,
                    table(CatalogJson.stream(CatalogJson.file(ROUNDS.getFirst()).path("requirements")).toList()));
        }

        private List<String> table(List<JsonNode> requirements) {
            return requirements.stream().map(requirement -> requirement.path("rule"))
                    .filter(rule -> rule.has("degrees"))
                    .map(rule -> row(rule.path("level"), rule)).toList();
        }

        @ParameterizedTest
        @FieldSource("recognition.catalogjson.TitlesTest#ROUNDS")
        void areTheSameInARound(String round) {
            assertEquals(TABLE, CatalogJson.stream(CatalogJson.file(round).path("levels"))
                    .flatMap(level -> CatalogJson.stream(level.path("educationAndExperience"))
                            .map(row -> row(level.path("level"), row)))
                    .toList());
        }

        private String row(JsonNode level, JsonNode row) {
            return level.asText() + " " + CatalogJson.texts(row.path("degrees")) + " "
                    + row.path("minimumYears").asInt();
        }
    }

    @Nested
    class Rounds {

        @ParameterizedTest
        @FieldSource("recognition.catalogjson.TitlesTest#ROUNDS")
        void areWellOrderedInTime(String file) {
            JsonNode round = CatalogJson.file(file);
            OffsetDateTime opens = OffsetDateTime.parse(round.at("/submission/opens").asText());
            OffsetDateTime closes = OffsetDateTime.parse(round.at("/submission/closes").asText());
            assertTrue(opens.isBefore(closes));
        }

        @ParameterizedTest
        @FieldSource("recognition.catalogjson.TitlesTest#ROUNDS")
        void excludeEarlierRoundsOnly(String file) {
            JsonNode round = CatalogJson.file(file);
            assertTrue(CatalogJson.stream(round.path("excludedRounds"))
                    .allMatch(earlier -> earlier.asInt() < round.path("number").asInt()));
        }

        @ParameterizedTest
        @FieldSource("recognition.catalogjson.TitlesTest#ROUNDS")
        void endTheInternalNoticeBeforeTheSubmission(String file) {
            List<String> steps = CatalogJson.texts(CatalogJson.file(file).path("stepOrder"));
            assertTrue(steps.indexOf("INTERNAL_NOTICE") < steps.indexOf("SUBMISSION"));
        }

        @ParameterizedTest
        @FieldSource("recognition.catalogjson.TitlesTest#ROUNDS")
        void leadJuniorTitlesToTheEmployerAndTheOthersToTheCommittee(String file) {
            assertEquals(List.of("EMPLOYER_APPOINTMENT", "COMMITTEE", "COMMITTEE"),
                    CatalogJson.texts(CatalogJson.file(file).path("levels"), "route"));
        }

        @ParameterizedTest
        @FieldSource("recognition.catalogjson.TitlesTest#ROUNDS")
        void judgeByTheCriteriaOfTheThirdRoundWordForWord(String file) {
            List<String> criteria = CatalogJson.stream(CatalogJson.file(file).path("levels"))
                    .flatMap(level -> CatalogJson.stream(level.path("criteria")))
                    .map(criterion -> criterion.path("textEn").asText())
                    .toList();
            assertEquals(13, criteria.size());
            criteria.forEach(text -> assertTrue(Print.of("S3").says(text), text));
        }

        @ParameterizedTest
        @FieldSource("recognition.catalogjson.TitlesTest#ROUNDS")
        void nameFieldsOfTheirOwnAsUnstated(String file) {
            JsonNode round = CatalogJson.file(file);
            CatalogJson.texts(round.path("unstated")).stream().filter(field -> !field.startsWith("levels."))
                    .forEach(field -> assertFalse(round.at("/" + field.replace('.', '/')).isMissingNode(), field));
        }

        @Test
        void ofAutumn2025AreAnnouncedOnList2AndOpenFrom1To19September() {
            JsonNode round = CatalogJson.file(ROUNDS.getFirst());
            assertAll(() -> assertTrue(round.path("announced").asBoolean()),
                    () -> assertEquals("shanghai-2.0", round.path("edition").asText()),
                    () -> assertEquals("2025-09-01T00:00:00+08:00", round.at("/submission/opens").asText()),
                    () -> assertEquals("2025-09-20T00:00:00+08:00", round.at("/submission/closes").asText()),
                    () -> assertEquals("2025-08-31", round.at("/verification/cutOff").asText()),
                    () -> assertEquals("2025-12-31", round.path("experienceCountedUntil").asText()),
                    () -> assertEquals(3000, round.at("/summary/minimumLength").asInt()),
                    () -> assertEquals(5, round.at("/internalNotice/minimumWorkingDays").asInt()),
                    () -> assertEquals(3, round.at("/paperCopies/copies").asInt()));
        }

        @Test
        void onList3AreAnIllustrationAndSaySo() {
            JsonNode round = CatalogJson.file(ROUNDS.getLast());
            assertAll(() -> assertFalse(round.path("announced").asBoolean()),
                    () -> assertEquals("shanghai-3.0", round.path("edition").asText()),
                    () -> assertTrue(CatalogJson.texts(round.path("notes"), "field").contains("announced")),
                    () -> assertTrue(
                            CatalogJson.texts(round.path("unstated")).containsAll(List.of("verification", "submission",
                                    "experienceCountedUntil", "correction", "vote", "objections"))));
        }
    }

    @Nested
    class Policies {

        private static final List<JsonNode> POLICIES = CatalogJson.rows("shanghai/policies.json").toList();

        @Test
        void haveOneValueOnADay() {
            List<String> rows = POLICIES.stream()
                    .map(policy -> policy.path("name").asText() + " " + policy.path("effectiveFrom").asText()).toList();
            assertEquals(rows.size(), rows.stream().distinct().count());
        }

        @Test
        void coverWhatNoSourceStates() {
            List<String> names = POLICIES.stream()
                    .filter(policy -> policy.path("basis").asText().equals("POLICY_DEFAULT"))
                    .map(policy -> policy.path("name").asText()).toList();
            assertTrue(names.containsAll(List.of("verification.result", "issuer.response", "correction.period",
                    "notice.result.minimum", "objection.lodged-by", "objection.until", "vote.quorum", "vote.majority",
                    "certificate.validity", "appeal.period", "fee.verification", "retention.case", "exit.notice",
                    "exit.grandfathering")));
        }

        @ParameterizedTest
        @FieldSource("recognition.catalogjson.TitlesTest#ROUNDS")
        void areTheDefaultsOfTheRounds(String file) {
            JsonNode round = CatalogJson.file(file);
            Stream.of("correction.period=/correction/workingDays", "correction.maximum=/correction/maximum",
                    "correction.late=/correction/late", "notice.internal.minimum=/internalNotice/minimumWorkingDays",
                    "notice.result.minimum=/resultNotice/minimumWorkingDays", "vote.quorum=/vote/quorum",
                    "vote.majority=/vote/majority", "vote.secret=/vote/secret", "summary.counting=/summary/counting",
                    "objection.lodged-by=/objections/lodgedBy", "objection.until=/objections/until",
                    "objection.decision=/objections/decisionWorkingDays",
                    "title.acceptance=/serviceStandards/acceptanceWorkingDays",
                    "title.review=/serviceStandards/reviewWorkingDays").map(pair -> pair.split("="))
                    .forEach(pair -> assertEquals(value(pair[0]), round.at(pair[1]), pair[0]));
        }

        private JsonNode value(String name) {
            return POLICIES.stream().filter(policy -> policy.path("name").asText().equals(name)).findFirst()
                    .orElseThrow()
                    .path("value");
        }
    }
}
