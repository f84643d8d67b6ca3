package recognition.functions.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import recognition.functions.catalog.Gateway.Seen;

class ReadCatalogEntryTest {

    private static final ReadCatalogEntry READ = new ReadCatalogEntry();

    private static Seen read(String id, String... query) {
        return new Gateway(READ).at(Map.of("entryId", id), query);
    }

    private static JsonNode entry(String id) {
        return read(id).body();
    }

    @Nested
    class AnEntry {

        @Test
        void hasAllThatTheRowStates() {
            JsonNode entry = entry("shanghai-3.0-C-22");
            assertEquals("工程技术师", entry.get("nameZh").textValue());
            assertEquals("raes", entry.get("issuer").get("id").textValue());
            assertEquals("JUNIOR", entry.get("titleLevel").textValue());
            assertEquals("[\"ENGINEERING\"]", entry.get("titleSeries").toString());
            assertTrue(entry.get("specialty").textValue().contains("航空工程"));
            assertTrue(entry.get("specialtyEn").textValue().contains("aeronautical"));
            assertTrue(entry.get("asPrinted").has("certificate"));
            assertTrue(entry.get("notes").get(0).has("kind"));
            assertEquals("shanghai-3.0", entry.get("edition").get("id").textValue());
        }

        @Test
        void doesNotHaveWhatTheRowDoesNotState() {
            JsonNode entry = entry("shanghai-3.0-A-1");
            for (String absent : List.of("minimumYearsHeld", "titleLevel", "titleSeries", "specialty",
                    "mutualRecognition", "grade")) {
                assertFalse(entry.has(absent), absent);
            }
        }

        /** S2-48. */
        @Test
        void ofCategoryDSaysWhichDomesticQualificationOpensIt() {
            JsonNode rules = entry("shanghai-3.0-D-2").get("mutualRecognition").get("rules");
            assertEquals("2009-12-31", rules.get(0).get("obtained").get("onOrBefore").textValue());
            assertEquals(5, rules.get(0).get("grants").get("exemptions").get("number").intValue());
            assertEquals(9, rules.get(1).get("grants").get("exemptions").get("number").intValue());
        }

        /** S2-46. */
        @Test
        void isLinkedToTheSameCertificateInOtherCategoriesWithTheirConditions() throws IOException {
            assertEquals(Gateway.JSON.readTree(
                    """
                            [{"id":"shanghai-3.0-B-21","category":"B","minimumYearsHeld":10},
                             {"id":"shanghai-3.0-C-38","category":"C","minimumYearsHeld":10,"titleLevel":"ASSOCIATE_SENIOR"}]"""),
                    entry("shanghai-3.0-A-89").get("linked"));
            assertEquals("[]", entry("shanghai-3.0-D-12").get("linked").toString());
        }

        /** S2-05 to S2-16: B has the benefits of A as well. */
        @ParameterizedTest
        @CsvSource({"shanghai-3.0-A-1,A,6", "shanghai-3.0-B-1,A B,12", "shanghai-3.0-C-1,C,2", "shanghai-3.0-D-1,D,1"})
        void bringsTheBenefitsOfItsCategory(String id, String groups, int lines) {
            List<String> found = new ArrayList<>();
            JsonNode benefits = entry(id).get("benefits");
            benefits.forEach(benefit -> {
                if (!found.contains(benefit.get("group").textValue())) {
                    found.add(benefit.get("group").textValue());
                }
                assertTrue(benefit.get("source").textValue().startsWith("S2-"));
                assertTrue(benefit.has("textZh") && benefit.has("textEn") && benefit.has("audienceZh")
                        && benefit.has("audienceEn"));
            });
            assertEquals(groups, String.join(" ", found));
            assertEquals(lines, benefits.size());
        }

        @Test
        void isThereForEveryHitOfASearch() {
            SearchCatalog search = new SearchCatalog();
            String cursor = "";
            int seen = 0;
            do {
                JsonNode page = (cursor.isEmpty()
                        ? new Gateway(search).get("limit", "100")
                        : new Gateway(search).get("limit", "100", "cursor", cursor)).body();
                for (JsonNode item : page.get("items")) {
                    JsonNode entry = entry(item.get("id").textValue());
                    item.fieldNames().forEachRemaining(name -> assertTrue(
                            name.equals("matched") || item.get(name).equals(entry.get(name)),
                            () -> entry.get("id") + " " + name));
                    seen++;
                }
                cursor = page.path("nextCursor").asText();
            } while (!cursor.isEmpty());
            assertEquals(216, seen);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"shanghai-3.0-A-140", "shanghai-3.0-E-1", "shanghai-2.0-A-1", "beijing-2025-A-1", "A-1", "",
            "x\u0000"})
    void isNotFoundUnderAnyOtherId(String id) {
        Seen problem = read(id);
        assertEquals(404, problem.status());
        assertEquals("/problems/not-found", problem.body().get("type").textValue());
    }

    @Test
    void takesNoParameters() {
        assertEquals(422, read("shanghai-3.0-A-1", "lang", "zh").status());
    }

    @Test
    void tellsWhenNothingHasChanged() {
        Seen entry = read("shanghai-3.0-A-1");
        assertEquals("public, max-age=3600", entry.headers().get("Cache-Control").textValue());
        Seen again = new Gateway(READ).header("If-None-Match", entry.headers().get("ETag").textValue())
                .at(Map.of("entryId", "shanghai-3.0-A-1"));
        assertEquals(304, again.status());
    }
}
