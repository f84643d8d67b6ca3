package recognition.catalogjson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every data file has the shape that its schema gives it, and the schemas are strict. */
class SchemaTest {

    private static final Map<String, String> SCHEMA_OF = new TreeMap<>(Map.ofEntries(
            Map.entry("shanghai/editions\\.json", "editions"),
            Map.entry("beijing/editions\\.json", "editions"),
            Map.entry("shanghai/3\\.0/[AB]\\.json", "entries-ab"),
            Map.entry("shanghai/3\\.0/C\\.json", "entries-c"),
            Map.entry("shanghai/3\\.0/D\\.json", "entries-d"),
            Map.entry("shanghai/3\\.0/sectors\\.json", "sectors"),
            Map.entry("shanghai/3\\.0/title-requirements\\.json", "title-requirements"),
            Map.entry("(shanghai/3\\.0|beijing/2025)/benefits\\.json", "benefits"),
            Map.entry("shanghai/premium-services\\.json", "benefits"),
            Map.entry("shanghai/rounds/\\d{4}-\\d+\\.json", "round"),
            Map.entry("shanghai/3\\.0/domestic-qualifications\\.json", "domestic-qualifications"),
            Map.entry("(shanghai|beijing)/policies\\.json", "policies"),
            Map.entry("documents/terms\\.json", "document-terms"),
            Map.entry("issuers\\.json", "issuers"), Map.entry("messages\\.json", "messages"),
            Map.entry("calendar/\\d{4}\\.json", "working-day-year")));

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @ParameterizedTest
    @MethodSource("dataFiles")
    void hasTheShapeOfItsSchema(String file) {
        assertEquals(List.of(), faults(schema(schemaOf(file)), CatalogJson.file(file)));
    }

    @Test
    void eachSchemaIsUsed() {
        Set<String> shared = Set.of("common", "entry");
        assertEquals(files("schemas").map(name -> name.replaceAll("schemas/|\\.schema\\.json", ""))
                .filter(name -> !shared.contains(name)).collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(SCHEMA_OF.values()));
    }

    @Test
    void anUnknownFieldIsRefused() {
        for (String file : List.of("shanghai/3.0/A.json", "shanghai/3.0/C.json", "shanghai/3.0/D.json",
                "shanghai/editions.json", "shanghai/policies.json", "issuers.json")) {
            JsonNode changed = CatalogJson.file(file);
            ((ObjectNode) changed.get(0)).put("unknown", true);
            assertFalse(faults(schema(schemaOf(file)), changed).isEmpty(), file);
        }
    }

    @Test
    void anUnknownFieldOfACellOrAConditionIsRefused() {
        JsonNode entries = CatalogJson.file("shanghai/3.0/B.json");
        ((ObjectNode) entries.get(0).get("asPrinted")).put("level", "副高级");
        assertFalse(faults(schema("entries-ab"), entries).isEmpty());

        JsonNode benefits = CatalogJson.file("shanghai/3.0/benefits.json");
        ((ObjectNode) benefits.at("/benefits/0/branches/0/conditions/0")).put("maximum", 70);
        assertFalse(faults(schema("benefits"), benefits).isEmpty());
    }

    @Test
    void aDayThatDoesNotExistIsRefused() {
        JsonNode edition = CatalogJson.file("shanghai/editions.json");
        ((ObjectNode) edition.get(0)).put("documentDate", "2025-02-30");
        assertFalse(faults(schema("editions"), edition).isEmpty());
    }

    @Test
    void aDefaultThatCitesALawIsRefused() {
        JsonNode policies = CatalogJson.file("shanghai/policies.json");
        CatalogJson.stream(policies).filter(policy -> policy.path("basis").asText().equals("POLICY_DEFAULT"))
                .findFirst()
                .ifPresent(policy -> ((ObjectNode) policy).put("citation", "民法典"));
        assertFalse(faults(schema("policies"), policies).isEmpty());
    }

    static Stream<String> dataFiles() {
        return Stream.of("shanghai", "beijing", "calendar", "documents", "").flatMap(SchemaTest::files);
    }

    private static Stream<String> files(String folder) {
        Path root = Path.of("");
        try (Stream<Path> paths = Files.walk(root.resolve(folder), folder.isEmpty() ? 1 : Integer.MAX_VALUE)) {
            return paths.map(Path::toString).filter(path -> path.endsWith(".json")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String schemaOf(String file) {
        return SCHEMA_OF.entrySet().stream().filter(entry -> file.matches(entry.getKey())).map(Map.Entry::getValue)
                .findAny()
                .orElseThrow(() -> new AssertionError("no schema for " + file));
    }

    private static Schema schema(String name) {
        return SCHEMAS.getSchema(SchemaLocation.of("classpath:catalog-json/schemas/" + name + ".schema.json"));
    }

    private static List<String> faults(Schema schema, JsonNode json) {
        return schema
                .validate(json, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream().map(Error::toString).toList();
    }
}
