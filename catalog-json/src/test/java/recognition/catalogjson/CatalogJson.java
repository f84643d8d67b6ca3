package recognition.catalogjson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The data files as the class path offers them. */
final class CatalogJson {

    static final List<String> CATEGORIES = List.of("A", "B", "C", "D");

    private static final ObjectMapper JSON = new ObjectMapper();

    private CatalogJson() {}

    /** The file at {@code path} below catalog-json, {@code shanghai/3.0/A.json}. */
    static JsonNode file(String path) {
        try (InputStream in = Objects.requireNonNull(CatalogJson.class.getResourceAsStream("/catalog-json/" + path),
                path)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<JsonNode> rows(String path) {
        return stream(file(path));
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** The texts of an array of strings, or the names {@code field} of an array of objects. */
    static List<String> texts(JsonNode array, String... field) {
        return stream(array).map(item -> field.length == 0 ? item.asText() : item.path(field[0]).asText()).toList();
    }

    /** All 216 entries of list 3.0. */
    static Stream<Entry> entries() {
        return CATEGORIES.stream().flatMap(CatalogJson::entries);
    }

    static Stream<Entry> entries(String category) {
        return rows("shanghai/3.0/" + category + ".json").map(json -> new Entry(category, json));
    }
}
