package recognition.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON in and out: strict in reading, bounded in depth and length. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper
            .builder(JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(20).maxStringLength(200_000).build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private Json() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** A document of the house's own, on the class path. */
    public static ObjectNode resource(Class<?> beside, String name) {
        try (var in = beside.getResourceAsStream(name)) {
            return (ObjectNode) new ObjectMapper().readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The line on which the value at a pointer begins, from 1. */
    static int line(String text, String pointer) {
        int line = 1;
        int nearest = 0;
        try (var parser = MAPPER.createParser(text)) {
            while (parser.nextToken() != null) {
                var here = parser.getParsingContext().pathAsPointer().toString();
                if (here.length() > nearest && (pointer + "/").startsWith(here + "/")) {
                    nearest = here.length();
                    line = parser.currentTokenLocation().getLineNr();
                }
            }
            return line;
        } catch (IOException malformed) {
            throw new BadRequest(Problem.of(Problem.Kind.MALFORMED_JSON));
        }
    }

    static JsonNode tree(Map<String, Object> members) {
        return MAPPER.valueToTree(members);
    }

    static String text(JsonNode node) {
        return node.toString();
    }

    /** Reads a whole document; a {@link BadRequest} if it is not one. */
    static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new BadRequest(Problem.of(Problem.Kind.MALFORMED_JSON));
        }
    }
}
