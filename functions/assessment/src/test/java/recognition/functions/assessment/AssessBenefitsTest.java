package recognition.functions.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static recognition.functions.assessment.Asking.named;
import static recognition.functions.assessment.Asking.stream;

import java.util.List;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessBenefitsTest {
    private final Asking asking = new Asking(new AssessBenefits(Asking.REGULATIONS, Asking.CLOCK));

    @Nested
    class AnAnswer {

        @Test
        void namesTheDayAndTheEditionWithItsThreeDates() {
            var answer = asking.answer("{}");
            assertEquals("2026-11-24", answer.path("asOf").asText());
            assertEquals("shanghai-3.0", answer.at("/edition/id").asText());
            assertEquals("沪人社专〔2025〕298号", answer.at("/edition/documentNumber").asText());
            assertEquals(List.of("2025-10-30", "2025-11-07", "2025-10-30"),
                    List.of(answer.at("/edition/documentDate").asText(), answer.at("/edition/publishedOn").asText(),
                            answer.at("/edition/effectiveFrom").asText()));
        }

        @Test
        void hasEveryLineOfTheListAndOfThePremiumServices() {
            assertEquals(
                    List.of("A-1", "A-2", "A-3", "A-4", "A-5", "A-6", "B-1", "B-2", "B-3", "B-4", "B-5", "B-6", "C-1",
                            "C-2", "D-1", "P-1"),
                    ids(asking.answer("{}")));
        }

        @Test
        void quotesTheSentenceInBothLanguagesWithItsNumberAndArticle() {
            var line = line("A-1", "{}");
            assertTrue(line.path("textZh").asText().startsWith("外籍人员可凭相关单位邀请函件"));
            assertTrue(line.path("textEn").asText().startsWith("Foreigners may obtain"));
            assertEquals("S2-05 一(一)1", line.path("source").asText() + " " + line.path("article").asText());
        }

        @Test
        void isNoBecauseOfASentenceWhereNoCertificateOfTheListIsHeld() {
            var line = line("B-1", "{'certificates':[{'entryId':'shanghai-3.0-A-44'}]}");
            assertEquals("NO", line.path("answer").asText());
            assertEquals("S2-11", line.at("/because/0/source").asText());
            assertTrue(line.at("/because/0/textZh").asText().contains("B 类项目持证人员"));
            assertFalse(line.has("through"));
        }

        @Test
        void saysOnWhichDayTheYearsHeldAreComplete() {
            var line = line("B-5", "{'certificates':[{'entryId':'shanghai-3.0-A-89','issuedOn':'2017-03-01'}]}");
            assertEquals("NOT_YET 2027-03-01", answer(line));
            assertEquals("shanghai-3.0-B-21", line.path("through").asText());
            assertEquals("S2-43", line.at("/because/0/source").asText());
        }

        @Test
        void takesFullYearsHeldForTheDateOfIssue() {
            var held = "{'certificates':[{'entryId':'shanghai-3.0-A-89','yearsHeld':%d}]}";
            assertEquals("NEEDS_JUDGMENT", answer(line("B-5", held.formatted(10))));
            assertEquals("NOT_YET 2027-11-24", answer(line("B-5", held.formatted(9))));
        }

        @ParameterizedTest
        @CsvSource({"69,YES,MET", "70,YES,MET", "71,NO,NOT_MET"})
        void takesAnAgeInFullYearsForTheDateOfBirth(int age, String answer, String finding) {
            var way = line("A-2", foreigner("'age':%d,'workPermitClass':'B'".formatted(age))).at("/ways/0");
            assertEquals(finding, stream(way.path("conditions"))
                    .filter(one -> one.path("textZh").asText().contains("70周岁")).findFirst().orElseThrow()
                    .path("finding").asText());
            assertEquals(answer.equals("NO"), way.path("answer").asText().equals("NO"));
        }

        @Test
        void namesWhatIsStillToBeShown() {
            var line = line("A-1", foreigner("'age':40"));
            assertEquals("YES", line.path("answer").asText());
            assertEquals(List.of("查询验证结果作为享受相关服务、办理相关业务的依据", "凭相关单位邀请函件"),
                    stream(line.path("toShow")).map(one -> one.path("textZh").asText()).toList());
            assertEquals("MULTIPLE_ENTRY_VISA", line.at("/ways/0/grant/kind").asText());
            assertEquals(5, line.at("/ways/0/grant/validity/years").asInt());
        }

        @Test
        void saysFromWhichDayOnTheWorkInTheCityOpensIt() {
            var line = line("A-5", "{'certificates':[{'entryId':'shanghai-3.0-A-1'}],"
                    + "'employment':{'status':'EMPLOYED','from':'2026-12-01'}}");
            assertEquals("NOT_YET 2026-12-01", answer(line));
            assertEquals("在本市合法工作", line.at("/because/0/textZh").asText());
        }

        @Test
        void saysWhichRefusalsCanStillBeChanged() {
            var without = line("A-5",
                    "{'certificates':[{'entryId':'shanghai-3.0-A-1'}],'employment':{'status':'NONE'}}");
            assertTrue(without.path("fixable").asBoolean());
            assertFalse(line("A-1", "{'nationality':'MAINLAND'}").path("fixable").asBoolean(true));
        }

        @Test
        void takesWhatATitleDependsOnIntoAccount() {
            var line = line("C-1", "{'certificates':[{'entryId':'shanghai-3.0-C-1'}],'title':{'degrees':[{'degree':"
                    + "'BACHELOR','scienceOrEngineering':true}],'overseasExperienceOrBusiness':true,"
                    + "'work':[{'from':'2020-03-01','place':'IN_CITY'}]}}");
            assertEquals("NOT_YET 2030-02-28", answer(line));
        }

        @Test
        void isNotKeptInAnyCache() {
            var headers = new AssessBenefits(Asking.REGULATIONS, Asking.CLOCK)
                    .handleRequest(new APIGatewayProxyRequestEvent(), null)
                    .getHeaders();
            assertEquals("no-store", headers.get("Cache-Control"));
        }

        private String foreigner(String more) {
            return "{'certificates':[{'entryId':'shanghai-3.0-A-1'}],'nationality':'FOREIGN',"
                    + "'employment':{'status':'EMPLOYED','from':'2020-01-01'}," + more + "}";
        }
    }

    @Nested
    class MutualRecognition {

        @Test
        void isCheckedRuleByRuleWithItsDirectionDateAndNumberOfExemptions() {
            var row = row("D-2", "{'domesticQualifications':[{'code':'CICPA_FULL_PASS','obtainedOn':'2009-12-31'}]}");
            assertEquals("DOMESTIC_TO_OVERSEAS", row.path("direction").asText());
            assertEquals("S2-48", row.path("source").asText());
            assertEquals(List.of("YES", "NO"), answers(row));
            assertEquals("2009-12-31", row.at("/rules/0/obtained/onOrBefore").asText());
            assertEquals(List.of(5, 9), exemptions(row));
            assertEquals("CICPA_FULL_PASS 中国注册会计师全科合格证",
                    row.at("/rules/0/anyOf/0/code").asText() + " " + row.at("/rules/0/anyOf/0/nameZh").asText());
            assertEquals(List.of("NO", "YES"), answers(row("D-2",
                    "{'domesticQualifications':[{'code':'CICPA_FULL_PASS','obtainedOn':'2010-01-01'}]}")));
        }

        @Test
        void isAnsweredForEveryRowOfTheCategory() {
            assertEquals(12, asking.answer("{}").path("mutualRecognition").size());
        }

        @Test
        void isNothingForTheHolderOfTheOverseasCertificate() {
            assertEquals("NO", row("D-2", "{'certificates':[{'entryId':'shanghai-3.0-D-2'}]}").path("answer").asText());
        }

        private JsonNode row(String row, String question) {
            return named(asking.answer(question).path("mutualRecognition"), "shanghai-3.0-" + row);
        }

        private static List<String> answers(JsonNode row) {
            return stream(row.path("rules")).map(rule -> rule.path("answer").asText()).toList();
        }

        private static List<Integer> exemptions(JsonNode row) {
            return stream(row.path("rules")).map(rule -> rule.at("/grants/exemptions/number").asInt()).toList();
        }
    }

    @Nested
    class OtherEditions {

        @Test
        void ofBeijingAreAskedByList() {
            var answer = asking.answer("{'jurisdiction':'beijing','certificates':[{'list':'URGENTLY_NEEDED'}],"
                    + "'nationality':'FOREIGN','employment':{'status':'EMPLOYED','from':'2020-01-01'}}");
            assertEquals("beijing-2025", answer.at("/edition/id").asText());
            assertEquals("YES", named(answer.path("benefits"), "I-6").path("answer").asText());
            assertEquals("URGENTLY_NEEDED", named(answer.path("benefits"), "U-1").path("through").asText());
            assertEquals(0, answer.path("mutualRecognition").size());
        }

        @Test
        void whoseBenefitsNoSourcePrintsAreNamedAndNothingIsInvented() {
            var answer = asking.answer("{'asOf':'2025-10-29'}");
            assertEquals("shanghai-2.0", answer.at("/edition/id").asText());
            assertFalse(answer.path("benefitsPublished").asBoolean(true));
            assertEquals(0, answer.path("benefits").size());
        }

        @Test
        void thatMayAlreadyHaveBeenInForceAreNamed() {
            var answer = asking.answer("{'asOf':'2024-06-01'}");
            assertEquals("shanghai-1.0", answer.at("/edition/id").asText());
            assertEquals("shanghai-2.0", answer.path("perhapsReplacedBy").asText());
        }
    }

    @Nested
    class AQuestionIsRefused {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                {'asOf':'2022-12-31'}                                                    | /asOf range
                {'asOf':'2026-02-30'}                                                    | /asOf format
                {'asOf':'+99999-01-01'}                                                  | /asOf format
                {'jurisdiction':'tokyo'}                                                 | /jurisdiction format
                {'jurisdiction':'beijing','asOf':'2021-08-31'}                           | /asOf range
                {'certificates':[{'entryId':'shanghai-3.0-A-140'}]}                      | /certificates/0/entryId unknown
                {'certificates':[{'entryId':'shanghai-9.9-A-1'}]}                        | /certificates/0/entryId unknown
                {'certificates':[{'entryId':'A1'}]}                                      | /certificates/0/entryId format
                {'certificates':[{}]}                                                    | /certificates/0/entryId required
                {'certificates':['shanghai-3.0-A-1']}                                    | /certificates/0 type
                {'certificates':{}}                                                      | /certificates type
                {'certificates':[{'entryId':'shanghai-3.0-A-1','name':'x'}]}             | /certificates/0/name unknown
                {'certificates':[{'entryId':'shanghai-3.0-A-1','list':'OUTBOUND'}]}      | /certificates/0/list format
                {'jurisdiction':'beijing','certificates':[{'list':'A'}]}                 | /certificates/0/list format
                {'birthDate':'2027-01-01'}                                               | /birthDate range
                {'birthDate':'1900-01-01','asOf':'2040-01-01'}                           | /birthDate range
                {'age':131}                                                              | /age range
                {'nationality':'FRENCH'}                                                 | /nationality format
                {'employment':{}}                                                        | /employment/status required
                {'employment':{'status':'EMPLOYED'}}                                     | /employment/from required
                {'domesticQualifications':[{'code':'CPA'}]}                              | /domesticQualifications/0/code format
                {'title':{'work':[{'place':'IN_CITY'}]}}                                 | /title/work/0/from required
                {'title':{'work':[{'from':'2020-01-01','place':'IN_CITY','percent':101}]}} | /title/work/0/percent range
                {'title':{'roundsTakenPart':[0]}}                                        | /title/roundsTakenPart/0 range
                {'title':{'roundsTakenPart':['1']}}                                      | /title/roundsTakenPart/0 range
                {'title':{'roundsTakenPart':[1,1]}}                                      | /title/roundsTakenPart/1 repeated
                """)
        void whereItIsNotOne(String question, String fault) {
            assertEquals(List.of(fault), asking.faults(question));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                {'certificates':[{'entryId':'shanghai-3.0-A-1','issuedOn':'2026-11-25'}]}                            | /certificates/0/issuedOn range
                {'asOf':'2026-01-01','certificates':[{'entryId':'shanghai-3.0-A-1','issuedOn':'2026-01-02'}]}        | /certificates/0/issuedOn range
                {'birthDate':'2000-01-01','certificates':[{'entryId':'shanghai-3.0-A-1','issuedOn':'1999-12-31'}]}   | /certificates/0/issuedOn contradiction
                {'age':26,'certificates':[{'entryId':'shanghai-3.0-A-1','yearsHeld':27}]}                            | /certificates/0/yearsHeld contradiction
                {'certificates':[{'entryId':'shanghai-3.0-A-1','issuedOn':'2020-11-24','yearsHeld':5}]}              | /certificates/0/yearsHeld contradiction
                {'certificates':[{'entryId':'shanghai-3.0-A-89'},{'entryId':'shanghai-3.0-B-21'}]}                   | /certificates/1/entryId repeated
                {'asOf':'2025-10-29','certificates':[{'entryId':'shanghai-3.0-A-1'}]}                                | /certificates/0/entryId contradiction
                {'jurisdiction':'beijing','certificates':[{'entryId':'shanghai-3.0-A-1'}]}                           | /certificates/0/entryId contradiction
                {'birthDate':'2000-01-01','age':27}                                                                  | /age contradiction
                {'nationality':'FOREIGN','householdRegistration':'LOCAL'}                                            | /householdRegistration contradiction
                {'nationality':'MAINLAND','workPermitClass':'A'}                                                     | /workPermitClass contradiction
                {'birthDate':'2000-01-01','employment':{'status':'EMPLOYED','from':'1999-01-01'}}                    | /employment/from contradiction
                {'employment':{'status':'NONE','from':'2020-01-01'}}                                                 | /employment/from contradiction
                {'employment':{'status':'NONE'},'title':{'work':[{'from':'2020-01-01','place':'IN_CITY'}]}}          | /employment/status contradiction
                {'birthDate':'2000-01-01','domesticQualifications':[{'code':'CHINESE_CPA','obtainedOn':'1999-01-01'}]} | /domesticQualifications/0/obtainedOn contradiction
                {'domesticQualifications':[{'code':'CHINESE_CPA'},{'code':'CHINESE_CPA'}]}                           | /domesticQualifications/1/code repeated
                {'title':{'work':[{'from':'2020-01-02','to':'2020-01-01','place':'IN_CITY'}]}}                       | /title/work/0/to contradiction
                {'title':{'overseasExperienceOrBusiness':false,'work':[{'from':'2020-01-02','place':'OVERSEAS'}]}}   | /title/overseasExperienceOrBusiness contradiction
                {'title':{'verified':false,'verifiedOn':'2026-01-01'}}                                               | /title/verifiedOn contradiction
                {'title':{'verified':true}}                                                                          | /title/verifiedOn required
                {'title':{'verifiedOn':'2026-11-25'}}                                                                | /title/verifiedOn range
                """)
        void whereItCannotBeTrue(String question, String fault) {
            assertEquals(List.of(fault), asking.faults(question));
        }

        @Test
        void forAllOfItsFaultsAtOnce() {
            assertEquals(List.of("/asOf format", "/age range", "/nationality type", "/colour unknown"),
                    asking.faults("{'asOf':'x','age':-1,'nationality':7,'colour':'blue'}"));
        }
    }

    private JsonNode line(String id, String question) {
        return named(asking.answer(question).path("benefits"), id);
    }

    private static String answer(JsonNode line) {
        return (line.path("answer").asText() + " " + line.path("from").asText()).strip();
    }

    private static List<String> ids(JsonNode answer) {
        return stream(answer.path("benefits")).map(line -> line.path("id").asText()).toList();
    }
}
