package recognition.catalogjson;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The directory of issuing bodies. */
class IssuersTest {

    private static final List<JsonNode> ISSUERS = CatalogJson.rows("issuers.json").toList();

    private static final Map<String, JsonNode> BY_ID = ISSUERS.stream()
            .collect(toMap(issuer -> issuer.path("id").asText(), identity()));

    @Test
    void isSortedAndHoldsTheBodiesOfTheListAndNoOthers() {
        assertEquals(CatalogJson.entries().map(Entry::issuerId).collect(Collectors.toCollection(TreeSet::new)).stream()
                .toList(), ISSUERS.stream().map(issuer -> issuer.path("id").asText()).toList());
    }

    @ParameterizedTest
    @MethodSource("recognition.catalogjson.CatalogJson#entries")
    void namesABodyAsTheEntryDoesOrGivesThatNameAmongTheOthers(Entry entry) {
        JsonNode issuer = BY_ID.get(entry.issuerId());
        Stream.of("nameZh", "nameEn", "abbreviation", "country").forEach(field -> {
            String name = entry.text("issuer." + field);
            boolean other = CatalogJson.texts(issuer.path("otherNames"), field).contains(name);
            assertTrue(issuer.path(field).asText().equals(name) || other && entry.notes("issuer.id")
                    || entry.notes("issuer." + field), field);
        });
    }

    @Test
    void shipsWithoutContacts() {
        assertTrue(ISSUERS.stream().allMatch(issuer -> issuer.at("/verification/contacts").isEmpty()));
    }

    @Test
    void saysThatADomainIsInferred() {
        ISSUERS.forEach(issuer -> {
            List<String> noted = CatalogJson.texts(issuer.path("notes"), "field");
            assertEquals(issuer.at("/verification/answerDomains").isArray(),
                    noted.contains("verification.answerDomains"));
        });
    }
}
