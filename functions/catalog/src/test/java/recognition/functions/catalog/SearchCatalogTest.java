package recognition.functions.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import recognition.catalog.prepared.PreparedEditions;
import recognition.functions.catalog.Gateway.Seen;

class SearchCatalogTest {

    private static final SearchCatalog SEARCH = new SearchCatalog(PreparedEditions.load(), Gateway.NOON);

    private static Seen search(String... pairs) {
        return new Gateway(SEARCH).get(pairs);
    }

    private static List<String> ids(Seen page) {
        List<String> ids = new ArrayList<>();
        page.body().get("items").forEach(item -> ids.add(item.get("id").textValue()));
        return ids;
    }

    @Nested
    class ThePage {

        @Test
        void answersTheEventThatApiGatewaySends() throws IOException {
            Seen page = new Gateway(SEARCH).send(Gateway.class.getResourceAsStream("/event.json").readAllBytes());
            assertEquals(200, page.status());
            assertEquals(List.of("shanghai-3.0-A-48", "shanghai-3.0-C-10"), ids(page).subList(0, 2));
        }

        @Test
        void showsAnItemWithAllThatAListNeeds() throws IOException {
            JsonNode item = search("q", "CMA", "category", "C").body().get("items").get(0);
            assertEquals(Gateway.JSON.readTree("""
                    {"id":"shanghai-3.0-C-38","category":"C","no":38,
                     "sector":{"code":"PROFESSIONAL_SERVICES","nameZh":"专业服务","nameEn":"Professional services"},
                     "nameZh":"注册管理会计师资格","nameEn":"Certified Management Accountant","abbreviation":"CMA",
                     "issuer":{"id":"ima","nameZh":"管理会计师协会","nameEn":"Institute of Management Accountants",
                               "abbreviation":"IMA","country":"US"},
                     "titleLevel":"ASSOCIATE_SENIOR","minimumYearsHeld":10,"qualification":"ima-cma",
                     "alsoIn":["shanghai-3.0-A-89","shanghai-3.0-B-21"],
                     "matched":[{"field":"abbreviation","text":"CMA","how":"ABBREVIATION"}]}"""), item);
        }

        @Test
        void namesTheEditionAndTheDay() throws IOException {
            JsonNode page = search("q", "CFA").body();
            assertEquals("2026-11-24", page.get("asOf").textValue());
            assertEquals(Gateway.JSON.readTree("""
                    {"id":"shanghai-3.0","jurisdiction":"shanghai","version":"3.0",
                     "nameZh":"上海市境外职业资格证书认可清单(3.0版)",
                     "nameEn":"List of Recognized Overseas Professional Qualification Certificates (Version 3.0)",
                     "documentNumber":"沪人社专〔2025〕298号","documentDate":"2025-10-30","publishedOn":"2025-11-07",
                     "effectiveFrom":"2025-10-30","entriesPublished":true}"""), page.get("edition"));
        }

        @Test
        void showsTwentyHitsUnlessAskedOtherwise() {
            assertEquals(20, ids(search()).size());
            assertEquals(3, ids(search("limit", "3")).size());
            assertEquals(100, ids(search("limit", "100")).size());
        }

        /** S2-40. */
        @Test
        void ofNoQueryIsTheWholeListInTheOrderOfThePaper() {
            Seen page = search("limit", "100");
            assertEquals(216, page.body().get("total").intValue());
            assertEquals("shanghai-3.0-A-1", ids(page).get(0));
            assertEquals("shanghai-3.0-A-100", ids(page).get(99));
        }

        @Test
        void ofAGradeAloneListsAllItsHoldersCertificateByCertificate() {
            Seen page = search("q", "会士", "limit", "100");
            assertEquals(
                    List.of("shanghai-3.0-A-1", "shanghai-3.0-B-1", "shanghai-3.0-C-1", "shanghai-3.0-A-4",
                            "shanghai-3.0-B-3"),
                    ids(page).subList(0, 5));
            List<String> groups = new ArrayList<>();
            for (JsonNode item : page.body().get("items")) {
                if (item.get("nameZh").textValue().equals("会士")) {
                    String qualification = item.get("qualification").textValue();
                    if (groups.isEmpty() || !groups.getLast().equals(qualification)) {
                        groups.add(qualification);
                    }
                }
            }
            assertEquals(groups.size(), Set.copyOf(groups).size());
        }
    }

    @Nested
    class WhyAHitIsOne {

        @ParameterizedTest
        @CsvSource({"Chartered Engineer IET,nameEn,Chartered Engineer,EXACT", "特許工程師 IET,nameZh,特许工程师,TRADITIONAL",
                "texu gongchengshi IET,nameZh,特许工程师,PINYIN", "chartred engineer IET,nameEn,Chartered Engineer,TYPO",
                "charter IET,nameEn,Chartered Engineer,PREFIX", "CISSP,abbreviation,CISSP,ABBREVIATION",
                "特许公程师 IET,nameZh,特许工程师,TYPO", "医生,nameZh,执业医师,SYNONYM", "UK IET,issuer.country,GB,SYNONYM",
                "皇家化学会,issuer.nameZh,英国皇家化学会,EXACT", "RICS,issuer.abbreviation,RICS,ABBREVIATION",
                "accountancy CA Singapore,nameEn,Chartered Accountant of Singapore,WORD_FORM"})
        void isTold(String query, String field, String text, String how) {
            for (JsonNode matched : search("q", query).body().get("items").get(0).get("matched")) {
                if (matched.get("field").textValue().equals(field)) {
                    assertEquals(text, matched.get("text").textValue());
                    assertEquals(how, matched.get("how").textValue());
                    return;
                }
            }
            throw new AssertionError("not told: " + search("q", query).body().get("items").get(0));
        }
    }

    @Nested
    class Facets {

        @Test
        void countTheHits() {
            JsonNode facets = search("q", "FRSC").body().get("facets");
            assertEquals("[{\"value\":\"A\",\"count\":1},{\"value\":\"B\",\"count\":1},{\"value\":\"C\",\"count\":1}]",
                    facets.get("category").toString());
            assertEquals(
                    "[{\"value\":\"rsc\",\"nameZh\":\"英国皇家化学会\",\"nameEn\":\"Royal Society of Chemistry\",\"count\":3}]",
                    facets.get("issuer").toString());
            assertEquals("[{\"value\":\"GB\",\"count\":3}]", facets.get("country").toString());
        }

        @Test
        void narrowTheHitsButNotTheirOwnCounts() {
            Seen page = search("q", "FRSC", "category", "B");
            assertEquals(List.of("shanghai-3.0-B-1"), ids(page));
            assertEquals(1, page.body().get("total").intValue());
            assertEquals(3, page.body().get("facets").get("category").size());
            assertEquals(0, page.body().get("facets").get("titleLevel").size());
        }

        @Test
        void takeSeveralValues() {
            assertEquals(List.of("shanghai-3.0-A-1", "shanghai-3.0-C-1"),
                    ids(search("q", "FRSC", "category", "A", "category", "C")));
        }

        /** S2-42. */
        @Test
        void findTheTwoJuniorTitles() {
            assertEquals(List.of("shanghai-3.0-C-22", "shanghai-3.0-C-25"), ids(search("titleLevel", "JUNIOR")));
        }

        @ParameterizedTest
        @CsvSource({"issuer,rics,8", "issuer,RICS,8", "country,HK,9", "issuer,nobody,0", "country,JP,0",
                "sector,LIFE_AND_HEALTH,22"})
        void narrowByAnyFact(String facet, String value, int total) {
            assertEquals(total, search(facet, value).body().get("total").intValue());
        }

        @Test
        void addUpToTheTotal() {
            for (String query : List.of("", "会士", "engineer", "accountant", "香港")) {
                JsonNode page = search("q", query).body();
                for (String facet : List.of("category", "sector", "issuer")) {
                    int sum = 0;
                    for (JsonNode value : page.get("facets").get(facet)) {
                        sum += value.get("count").intValue();
                    }
                    assertEquals(page.get("total").intValue(), sum, facet + " of " + query);
                }
            }
        }
    }

    @Nested
    class Pages {

        @Test
        void followEachOtherWithoutGapOrOverlap() {
            List<String> all = new ArrayList<>();
            Seen page = search("q", "会士", "limit", "7");
            all.addAll(ids(page));
            while (page.body().has("nextCursor")) {
                page = search("q", "会士", "limit", "7", "cursor", page.body().get("nextCursor").textValue());
                all.addAll(ids(page));
            }
            assertEquals(ids(search("q", "会士", "limit", "100")), all);
            assertEquals(all.size(), new HashSet<>(all).size());
        }

        @Test
        void canBeOfAnotherLengthThanTheFirst() {
            String cursor = search("q", "会士", "limit", "7").body().get("nextCursor").textValue();
            assertEquals(ids(search("q", "会士", "limit", "20")).subList(7, 12),
                    ids(search("q", "会士", "limit", "5", "cursor", cursor)));
        }

        @Test
        void ofAnotherQuestionAreRefused() {
            String cursor = search("q", "会士").body().get("nextCursor").textValue();
            assertFault("cursor", "format", search("q", "会员", "cursor", cursor));
            assertFault("cursor", "format", search("q", "会士", "category", "A", "cursor", cursor));
        }

        @Test
        void thatWereAlteredAreRefused() {
            String cursor = search("q", "会士").body().get("nextCursor").textValue();
            for (int i = 0; i < cursor.length(); i++) {
                String altered = cursor.substring(0, i) + (cursor.charAt(i) == 'x' ? 'y' : 'x')
                        + cursor.substring(i + 1);
                assertFault("cursor", "format", search("q", "会士", "cursor", altered));
            }
            assertFault("cursor", "format", search("q", "会士", "cursor", "not base 64!"));
        }
    }

    @Nested
    class TheEdition {

        @Test
        void isTheOneInForceOnTheDay() {
            assertEquals("shanghai-3.0", edition("asOf", "2025-10-30"));
            assertEquals("shanghai-2.0", edition("asOf", "2025-10-29"));
            assertEquals("beijing-2025", edition("jurisdiction", "beijing"));
            assertEquals("beijing-2.0", edition("jurisdiction", "beijing", "asOf", "2025-09-11"));
        }

        @Test
        void canBeNamed() {
            assertEquals("shanghai-1.0", edition("edition", "1.0"));
            assertEquals("shanghai-3.0", edition("edition", "3.0", "asOf", "2026-01-01"));
        }

        @Test
        void whoseRowsNobodyPrintsHasNone() {
            JsonNode page = search("q", "CFA", "edition", "2.0").body();
            assertFalse(page.get("edition").get("entriesPublished").booleanValue());
            assertEquals(0, page.get("total").intValue());
        }

        @Test
        void thatMayAlreadyHaveReplacedItIsNamed() {
            JsonNode page = search("asOf", "2024-06-01").body();
            assertEquals("shanghai-1.0", page.get("edition").get("id").textValue());
            assertEquals("shanghai-2.0", page.get("perhapsReplacedBy").textValue());
        }

        @Test
        void cannotBeAskedForBeforeTheFirst() {
            assertFault("asOf", "range", search("asOf", "2022-12-31"));
        }

        @Test
        void cannotBeNamedForADayOnWhichItDidNotApply() {
            assertFault("edition", "range", search("edition", "3.0", "asOf", "2025-10-29"));
        }

        private static String edition(String... pairs) {
            return search(pairs).body().get("edition").get("id").textValue();
        }
    }

    @Nested
    class NoHit {

        @Test
        void suggestsWhatIsNearest() {
            Seen page = search("q", "frxcz");
            assertEquals(0, page.body().get("total").intValue());
            assertTrue(page.body().get("suggestions").size() > 0);
        }

        @Test
        void suggestsEachTextOnce() {
            for (String query : List.of("皇家骑士会", "frxcz")) {
                List<String> suggestions = new ArrayList<>();
                search("q", query).body().get("suggestions").forEach(one -> suggestions.add(one.textValue()));
                assertEquals(suggestions.size(), Set.copyOf(suggestions).size(), suggestions::toString);
            }
        }

        @Test
        void suggestsOnlyWhatIsFound() {
            for (String query : List.of("frxcz", "碳交易师", "kubernetes", "PMP")) {
                for (JsonNode suggestion : search("q", query).body().get("suggestions")) {
                    assertTrue(search("q", suggestion.textValue()).body().get("total").intValue() > 0,
                            suggestion::textValue);
                }
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"🙂🙂🙂", "....", "the of and", "αβγδ", "%_*?.*[a-z]+(", "' OR 1=1 --", "ひらがな"})
        void isFoundForWhatIsNoWord(String query) {
            Seen page = search("q", query);
            assertEquals(200, page.status());
            assertEquals(0, page.body().get("total").intValue());
        }
    }

    @Nested
    class BadInput {

        @Test
        void isNamedAllAtOnce() {
            Seen problem = search("q", "a\u0007", "catgory", "A", "category", "E", "limit", "0", "asOf", "2026-02-30",
                    "edition", "9.9");
            assertEquals(422, problem.status());
            assertEquals("/problems/invalid-request", problem.body().get("type").textValue());
            List<String> faults = new ArrayList<>();
            problem.body().get("errors")
                    .forEach(error -> faults
                            .add(error.get("parameter").textValue() + " " + error.get("code").textValue()));
            assertEquals(
                    List.of("q format", "asOf format", "edition unknown", "category format", "limit range",
                            "catgory unknown"),
                    faults);
        }

        @ParameterizedTest
        @CsvSource({"limit,101,range", "limit,-1,range", "limit,1.5,range", "limit,99999999999,length",
                "limit,'',range",
                "asOf,24/11/2026,format", "asOf,2026-13-01,format", "asOf,2026-1-1,format", "asOf,'',format",
                "edition,latest,unknown",
                "jurisdiction,paris,format", "jurisdiction,SHANGHAI,format", "sector,engineering,format",
                "titleLevel,SENIOR,format",
                "Q,CFA,unknown"})
        void isRefused(String parameter, String value, String code) {
            assertFault(parameter, code, search(parameter, value));
        }

        @Test
        void mayNotGiveAParameterTwiceThatHasOneMeaning() {
            assertFault("q", "repeated", search("q", "CFA", "q", "FRM"));
        }

        @Test
        void ofTenThousandCharactersIsRefusedAtOnce() {
            assertTimeout(Duration.ofMillis(200), () -> assertFault("q", "length", search("q", "会".repeat(10_000))));
        }

        @Test
        void ofFiftyScriptsIsAnsweredAtOnce() {
            StringBuilder scripts = new StringBuilder();
            for (int i = 0; i < 200; i++) {
                scripts.appendCodePoint(0x100 + i * 300);
            }
            String query = scripts.toString().replaceAll("[\\p{Cntrl}\\p{Cs}]", " ");
            assertTimeout(Duration.ofMillis(200), () -> assertEquals(200, search("q", query).status()));
        }

        @ParameterizedTest
        @ValueSource(strings = {"a", "an", "aaaaaaaa", "shi", "会", "x y z ", "ang"})
        void ofOneThingOverAndOverIsAnsweredAtOnce(String unit) {
            String query = unit.repeat(200).substring(0, 200).strip();
            assertTimeout(Duration.ofMillis(200), () -> assertEquals(200, search("q", query).status()));
        }

        @Test
        void isExplainedInTheLanguageAskedFor() {
            Seen chinese = search("limit", "0");
            assertEquals("请求中有需要更正的内容", chinese.body().get("title").textValue());
            assertEquals("zh-CN", chinese.headers().get("Content-Language").textValue());
            Seen english = new Gateway(SEARCH).header("Accept-Language", "fr, en-GB;q=0.5").get("limit", "0");
            assertEquals("Must be a whole number from 1 to 100",
                    english.body().get("errors").get(0).get("detail").textValue());
        }

        @Test
        void thatIsNoEventIsOurOwnFaultAndSaysNothingOfIt() {
            Gateway gateway = new Gateway(SEARCH);
            Seen problem = gateway.send("{\"multiValueQueryStringParameters\":{\"q\":[\"secret"
                    .getBytes(StandardCharsets.UTF_8));
            assertEquals(500, problem.status());
            assertEquals(1, gateway.log.size());
            assertFalse(gateway.log.get(0).contains("secret"));
        }
    }

    @Nested
    class Caching {

        @Test
        void tellsWhenNothingHasChanged() {
            Seen page = search("q", "CFA");
            String tag = page.headers().get("ETag").textValue();
            assertEquals("public, max-age=300", page.headers().get("Cache-Control").textValue());
            for (String wanted : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
                Seen again = new Gateway(SEARCH).header("if-none-match", wanted).get("q", "CFA");
                assertEquals(304, again.status(), wanted);
                assertEquals("", again.raw());
                assertEquals(tag, again.headers().get("ETag").textValue());
            }
        }

        @Test
        void tellsWhenItIsSomethingElse() {
            String tag = search("q", "CFA").headers().get("ETag").textValue();
            assertEquals(200, new Gateway(SEARCH).header("If-None-Match", tag).get("q", "FRM").status());
        }

        @Test
        void isNotForProblems() {
            assertEquals("no-store", search("limit", "0").headers().get("Cache-Control").textValue());
        }
    }

    private static void assertFault(String parameter, String code, Seen problem) {
        assertEquals(422, problem.status(), problem::raw);
        JsonNode error = problem.body().get("errors").get(0);
        assertEquals(parameter + " " + code, error.get("parameter").textValue() + " " + error.get("code").textValue());
        assertEquals(1, problem.body().get("errors").size());
    }
}
