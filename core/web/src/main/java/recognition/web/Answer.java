package recognition.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.Decision;
import recognition.domain.Refusal;

/**
 * What goes back to the client.
 *
 * @param content null for none
 */
public record Answer(int status, Map<String, String> headers, Content content) {
    public Answer {
        headers = Map.copyOf(headers);
    }

    public Answer(int status, Map<String, String> headers, ObjectNode body) {
        this(status, headers, new Content.Json(body));
    }

    /** What an answer says. */
    public sealed interface Content {

        record Json(ObjectNode object) implements Content {}

        record Text(String mediaType, String text) implements Content {}

        /** A file. API Gateway hands out bytes only to those who ask for them by {@code Accept}. */
        record Bytes(String mediaType, byte[] bytes) implements Content {}
    }

    /** The JSON of an answer that has some. */
    public ObjectNode body() {
        return ((Content.Json) content).object();
    }

    /** A file to keep under a name of ASCII letters. */
    public static Answer file(String name, String mediaType, byte[] bytes) {
        return new Answer(200, Map.of("Content-Disposition", "attachment; filename=\"" + name + "\""),
                new Content.Bytes(mediaType, bytes));
    }

    public static Answer text(String mediaType, String text) {
        return new Answer(200, Map.of(), new Content.Text(mediaType, text));
    }

    /** This, which may be kept for a while and shown again by anybody. */
    public Answer publicFor(Duration time) {
        var all = new HashMap<>(headers);
        all.put("Cache-Control", "public, max-age=" + time.toSeconds());
        return new Answer(status, all, content);
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
        return new Answer(204, Map.of(), (Content) null);
    }

    /** That there is nothing here, or nothing the caller may see. */
    public static <T> T notFound() {
        throw new BadRequest(Problem.of(Problem.Kind.NOT_FOUND));
    }

    /** That a secret link opens nothing, or nothing any more. */
    public static <T> T linkNotValid() {
        throw new BadRequest(Problem.of(Problem.Kind.LINK_NOT_VALID));
    }

    /** That the name the client gave this call was another call's. */
    public static <T> T keyReused() {
        throw new BadRequest(Problem.of(Problem.Kind.IDEMPOTENCY_KEY_REUSED));
    }

    /** What a rule accepted; a refusal ends the request with its problem. */
    public static <T> T accepted(Decision<T> decision, Function<Refusal, Saying> sayings) {
        return switch (decision) {
            case Decision.Accepted<T>(T value) -> value;
            case Decision.Refused<T>(var reason, var facts) -> {
                var told = new HashMap<>(facts);
                told.put("remedy", reason.remedy());
                throw new BadRequest(Problem.of(reason, sayings.apply(reason), List.of(), told));
            }
        };
    }

    private static String quoted(long version) {
        return "\"" + version + "\"";
    }
}
