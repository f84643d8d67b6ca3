package recognition.catalogjson;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** One entry of list 3.0, as the file has it. */
record Entry(String category, JsonNode json) {

    int no() {
        return json.path("no").asInt();
    }

    /** {@code A48} */
    String id() {
        return category + no();
    }

    /** The text at a path such as {@code issuer.nameEn}; empty if absent. */
    String text(String path) {
        return at(path).asText("");
    }

    boolean has(String path) {
        return !at(path).isMissingNode();
    }

    String issuerId() {
        return text("issuer.id");
    }

    /** Whether the row says how this field, or what it is part of, came to differ from the print. */
    boolean notes(String field) {
        return CatalogJson.stream(json.path("notes")).anyMatch(note -> note.path("field").asText().equals(field));
    }

    boolean notes(String field, String kind) {
        return CatalogJson.stream(json.path("notes")).anyMatch(
                note -> note.path("field").asText().equals(field) && note.path("kind").asText().equals(kind));
    }

    /** Whether the row says that this field departs from the print. */
    boolean repairs(String field) {
        return notes(field, "REPAIRED") || notes(field, "ERRATUM");
    }

    List<String> notedFields() {
        return CatalogJson.texts(json.path("notes"), "field");
    }

    JsonNode at(String path) {
        return json.at("/" + path.replace('.', '/'));
    }

    @Override
    public String toString() {
        return id();
    }
}
