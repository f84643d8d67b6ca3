package recognition.catalogjson;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The editions of both cities: whole where a source prints them, metadata alone where none does. */
class EditionsTest {

    private static final Map<String, JsonNode> BY_ID = editions()
            .collect(toMap(edition -> edition.path("id").asText(), identity()));

    @ParameterizedTest
    @MethodSource("editions")
    void areCalledByCityAndVersion(JsonNode edition) {
        assertEquals(edition.path("jurisdiction").asText() + "-" + edition.path("version").asText(),
                edition.path("id").asText());
    }

    @ParameterizedTest
    @MethodSource("editions")
    void addUpToTheirTotal(JsonNode edition) {
        if (edition.has("counts")) {
            assertEquals(edition.path("total").asInt(),
                    CatalogJson.stream(edition.path("counts")).mapToInt(JsonNode::asInt).sum());
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void replaceAnEditionThatIsKnown(JsonNode edition) {
        assertTrue(!edition.has("replaces") || BY_ID.containsKey(edition.path("replaces").asText()));
    }

    @Test
    void publishTheEntriesOfShanghai3Only() {
        assertEquals(List.of("shanghai-3.0"), editions().filter(edition -> edition.path("entriesPublished").asBoolean())
                .map(edition -> edition.path("id").asText()).toList());
    }

    @Test
    void countTheEntriesOfShanghai3AsTheFilesDo() {
        CatalogJson.CATEGORIES.forEach(category -> assertEquals(CatalogJson.entries(category).count(),
                BY_ID.get("shanghai-3.0").path("counts").path(category).asLong(), category));
    }

    @Test
    void keepTheThreeDatesOfShanghai3Apart() {
        JsonNode edition = BY_ID.get("shanghai-3.0");
        assertAll(() -> assertEquals("2025-10-30", edition.path("documentDate").asText()),
                () -> assertEquals("2025-11-07", edition.path("publishedOn").asText()),
                () -> assertEquals("2025-10-30", edition.path("effectiveFrom").asText()));
    }

    @Test
    void endShanghai2OnTheDayThatShanghai3Begins() {
        assertEquals(BY_ID.get("shanghai-3.0").path("effectiveFrom"), BY_ID.get("shanghai-2.0").path("supersededOn"));
    }

    @Test
    void giveFirstShanghaiList48And15And22EntriesAndNoCategoryD() {
        JsonNode counts = BY_ID.get("shanghai-1.0").path("counts");
        assertAll(() -> assertEquals(48, counts.path("A").asInt()), () -> assertEquals(15, counts.path("B").asInt()),
                () -> assertEquals(22, counts.path("C").asInt()), () -> assertTrue(counts.path("D").isMissingNode()));
    }

    @Test
    void giveBeijing2025ThreeListsAnd163Entries() {
        JsonNode edition = BY_ID.get("beijing-2025");
        assertEquals(163, edition.path("total").asInt());
        assertEquals(List.of("INTERNATIONAL", "URGENTLY_NEEDED", "OUTBOUND"),
                CatalogJson.texts(edition.path("lists"), "id"));
    }

    static Stream<JsonNode> editions() {
        return Stream.of("shanghai", "beijing").flatMap(city -> CatalogJson.rows(city + "/editions.json"));
    }
}
