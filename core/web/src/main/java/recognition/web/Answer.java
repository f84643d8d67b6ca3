package recognition.web;

import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What goes back to the client.
 *
 * @param body JSON, or null for none
 */
public record Answer(int status, Map<String, String> headers, ObjectNode body) {
    public Answer {
        headers = Map.copyOf(headers);
    }

    public static Answer ok(ObjectNode body) {
        return new Answer(200, Map.of(), body);
    }

    /** @param etag the version of what is shown, for a later {@code If-Match} */
    public static Answer ok(ObjectNode body, long etag) {
        return new Answer(200, Map.of("ETag", quoted(etag)), body);
    }

    public static Answer created(String location, ObjectNode body, long etag) {
        return new Answer(201, Map.of("Location", location, "ETag", quoted(etag)), body);
    }

    public static Answer nothing() {
        return new Answer(204, Map.of(), null);
    }

    /** That there is nothing here, or nothing the caller may see. */
    public static <T> T notFound() {
        throw new BadRequest(Problem.of(Problem.Kind.NOT_FOUND));
    }

    private static String quoted(long version) {
        return "\"" + version + "\"";
    }
}
