package recognition.functions.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import recognition.functions.catalog.Gateway.Seen;

class EditionsTest {

    @Nested
    class TheList {

        private final Seen list = new Gateway(new ListEditions()).get();

        @Test
        void hasTheNewestOfEachCityFirst() {
            List<String> ids = new ArrayList<>();
            list.body().get("items").forEach(edition -> ids.add(edition.get("id").textValue()));
            assertEquals(List.of("shanghai-3.0", "shanghai-2.0", "shanghai-1.0", "beijing-2025", "beijing-2.0",
                    "beijing-1.0"), ids);
        }

        /** S1-04, S2-01, S2-38, S2-40: three dates are three fields, and what no source states is absent. */
        @Test
        void tellsOfEachWhatTheSourcesState() {
            JsonNode three = list.body().get("items").get(0);
            assertEquals("{\"A\":139,\"B\":24,\"C\":41,\"D\":12}", three.get("counts").toString());
            assertEquals("2025-10-30 2025-11-07 2025-10-30", three.get("documentDate").textValue() + " "
                    + three.get("publishedOn").textValue() + " " + three.get("effectiveFrom").textValue());
            JsonNode two = list.body().get("items").get(1);
            assertEquals("shanghai-1.0", two.get("replaces").textValue());
            assertEquals("2025-10-30", two.get("supersededOn").textValue());
            assertFalse(two.has("effectiveFrom"));
            assertFalse(two.get("entriesPublished").booleanValue());
        }

        @Test
        void takesNoParameters() {
            assertEquals(422, new Gateway(new ListEditions()).get("since", "1.0").status());
        }
    }

    @Nested
    class OneEdition {

        @Test
        void isShownAsInTheList() {
            assertEquals(new Gateway(new ListEditions()).get().body().get("items").get(0),
                    read("shanghai", "3.0").body());
        }

        @ParameterizedTest
        @CsvSource({"shanghai,4.0", "beijing,3.0", "paris,1.0", "shanghai,latest", "'',''"})
        void isNotFoundUnderAnyOtherName(String jurisdiction, String version) {
            assertEquals(404, read(jurisdiction, version).status());
        }

        private static Seen read(String jurisdiction, String version) {
            return new Gateway(new ReadEdition()).at(Map.of("jurisdiction", jurisdiction, "version", version));
        }
    }

    @Nested
    class Changes {

        /** S1-04, S2-40: what the sources print of both is compared, and nothing else is said. */
        @Test
        void areToldAsFarAsBothArePrinted() {
            JsonNode changes = compare("shanghai", "3.0", "since", "1.0").body();
            assertEquals("shanghai-1.0", changes.at("/since/id").textValue());
            assertEquals("shanghai-3.0", changes.at("/edition/id").textValue());
            assertFalse(changes.get("replacesIt").booleanValue());
            assertEquals("[{\"list\":\"A\",\"before\":48,\"after\":139},{\"list\":\"B\",\"before\":15,\"after\":24},"
                    + "{\"list\":\"C\",\"before\":22,\"after\":41},{\"list\":\"D\",\"after\":12},"
                    + "{\"list\":\"ALL\",\"before\":85,\"after\":216}]", changes.get("counts").toString());
            assertFalse(changes.get("entriesCompared").booleanValue());
            assertFalse(changes.has("added"));
        }

        @Test
        void areThoseSinceTheEditionBeforeUnlessAnotherIsNamed() {
            JsonNode changes = compare("shanghai", "3.0").body();
            assertEquals("shanghai-2.0", changes.at("/since/id").textValue());
            assertEquals("true", changes.get("replacesIt").toString());
            assertEquals("beijing-2.0", compare("beijing", "2025").body().at("/since/id").textValue());
        }

        @ParameterizedTest
        @CsvSource({"3.0,since,4.0,unknown", "3.0,since,latest,unknown", "3.0,since,3.0,range", "1.0,since,2.0,range",
                "3.0,after,1.0,unknown"})
        void areRefusedSinceAnythingButAnEarlierEdition(String version, String parameter, String value, String code) {
            Seen answer = compare("shanghai", version, parameter, value);
            assertEquals(422, answer.status());
            assertEquals(parameter + " " + code, answer.body().at("/errors/0/parameter").textValue() + " "
                    + answer.body().at("/errors/0/code").textValue());
        }

        @Test
        void ofTheFirstEditionAreRefused() {
            assertEquals(422, compare("shanghai", "1.0").status());
        }

        @Test
        void ofAnUnknownEditionAreNotFound() {
            assertEquals(404, compare("shanghai", "9.0").status());
        }

        private static Seen compare(String jurisdiction, String version, String... query) {
            return new Gateway(new CompareEditions()).at(Map.of("jurisdiction", jurisdiction, "version", version),
                    query);
        }
    }
}
