package recognition.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.access.Caller;
import recognition.domain.access.Role;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.cases.Call;
import recognition.domain.code.Hash;
import recognition.web.Fault.Code;
import recognition.web.Fault.Place;

/**
 * What came in, read into domain types. Faults are gathered while reading; {@link #refuseFaults} ends the request if there were
 * any. A path parameter that cannot be a name of anything is answered as one that does not exist.
 */
public final class Request {
    private static final int LARGEST_BODY = 256 * 1024;
    private static final Pattern ENTITY_TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");

    private final APIGatewayProxyRequestEvent event;
    private final Map<String, String> headers;
    private final Caller caller;
    private final Faults faults = new Faults();
    private final Set<String> readParameters = new HashSet<>();
    private Fields body;
    private boolean csvIsRead;

    private Request(APIGatewayProxyRequestEvent event) {
        this.event = event;
        this.headers = Headers.of(event);
        this.caller = caller(event);
    }

    static Request of(APIGatewayProxyRequestEvent event) {
        return new Request(event);
    }

    public Caller caller() {
        return caller;
    }

    /** The signed-in caller, for jobs that no visitor reaches. */
    public Caller.Person person() {
        if (caller instanceof Caller.Person person) {
            return person;
        }
        throw new BadRequest(Problem.of(Problem.Kind.FORBIDDEN));
    }

    public <T> T path(String name, Function<String, Optional<T>> parse) {
        var text = event.getPathParameters() == null ? null : event.getPathParameters().get(name);
        return Optional.ofNullable(text).flatMap(parse)
                .orElseThrow(() -> new BadRequest(Problem.of(Problem.Kind.NOT_FOUND)));
    }

    /** A query parameter, or null if it is absent or at fault. */
    public <T> T query(String name, Function<String, Optional<T>> parse, String form) {
        readParameters.add(name);
        var given = parameters().getOrDefault(name, List.of());
        if (given.size() > 1) {
            faults.add(Place.parameter, name, Code.REPEATED, "只能给出一次", "May be given once only");
            return null;
        }
        if (given.isEmpty()) {
            return null;
        }
        var parsed = parse.apply(given.getFirst());
        if (parsed.isEmpty()) {
            faults.add(Place.parameter, name, Code.FORMAT, "格式应为：" + form, "Expected: " + form);
        }
        return parsed.orElse(null);
    }

    /** A query parameter that must be there; the request ends here if it is not, or is at fault. */
    public <T> T require(String name, Function<String, Optional<T>> parse, String form) {
        var value = query(name, parse, form);
        if (!parameters().containsKey(name)) {
            faults.required(Place.parameter, name);
        }
        if (value == null) {
            faults.refuseIfAny();
        }
        return value;
    }

    /** How many items a page is to have: parameter {@code limit}, 1 to 100, 20 unless given. */
    public int limit() {
        Integer limit = query("limit",
                text -> text.matches("[1-9]\\d?|100") ? Optional.of(Integer.valueOf(text)) : Optional.empty(),
                "1–100");
        return limit == null ? 20 : limit;
    }

    /** The members of the JSON object in the body; an absent body reads as an empty object. */
    public Fields body() {
        if (body == null) {
            var text = bodyText();
            var node = text.isBlank() ? Json.object() : Json.read(text);
            if (node.getNodeType() != JsonNodeType.OBJECT) {
                faults.add(Place.pointer, "", Code.TYPE, "须为对象", "Must be an object");
                faults.refuseIfAny();
            }
            body = new Fields(node, "", faults);
        }
        return body;
    }

    /** The table in the body; the request ends here if it cannot be read as one. Faults of rows stay with the rows. */
    public Csv csv(List<String> columns, List<String> required) {
        if (!headers.getOrDefault("Content-Type", "").toLowerCase(Locale.ROOT).startsWith("text/csv")) {
            throw new BadRequest(Problem.of(Problem.Kind.CSV_EXPECTED));
        }
        csvIsRead = true;
        var given = event.getBody() == null ? "" : event.getBody();
        if (given.length() > 2 * Csv.LARGEST) {
            throw new BadRequest(Problem.of(Problem.Kind.BODY_TOO_LARGE));
        }
        var bytes = Boolean.TRUE.equals(event.getIsBase64Encoded())
                ? Base64.getDecoder().decode(given)
                : given.getBytes(UTF_8);
        return Csv.read(bytes, columns, required, faults);
    }

    /** The version the client saw last, from {@code If-Match}; empty if it does not say. */
    public OptionalLong ifMatch() {
        var given = headers.get("If-Match");
        if (given == null || given.strip().equals("*")) {
            return OptionalLong.empty();
        }
        var tag = ENTITY_TAG.matcher(given.strip());
        if (!tag.matches()) {
            faults.add(Place.header, "If-Match", Code.FORMAT, "格式应为：\"3\"", "Expected: \"3\"");
            return OptionalLong.empty();
        }
        return OptionalLong.of(Long.parseLong(tag.group(1)));
    }

    /** The client's name for this very request, from {@code Idempotency-Key}; null if it gives none. */
    public Call call() {
        var key = headers.get("Idempotency-Key");
        if (key == null) {
            return null;
        }
        if (!KEY.matcher(key).matches()) {
            faults.add(Place.header, "Idempotency-Key", Code.FORMAT, "须为 1 至 128 个可见 ASCII 字符",
                    "Expected: 1 to 128 visible ASCII characters");
            return null;
        }
        var who = caller instanceof Caller.Person person ? person.subject() : "";
        return new Call(Hash.of(who, key),
                Hash.of(event.getHttpMethod(), event.getPath(), csvIsRead ? event.getBody() : bodyText()));
    }

    /** The line of the body on which the value at a pointer begins, or, if there is none, the nearest object or list around it. */
    public int line(String pointer) {
        return Json.line(bodyText(), pointer);
    }

    /** Ends the request if anything in it is at fault, members and parameters that nobody read included. */
    public void refuseFaults() {
        parameters().keySet().stream().filter(name -> !readParameters.contains(name)).sorted()
                .forEach(name -> faults.unknown(Place.parameter, name));
        if (body != null) {
            body.noteUnread();
        } else if (!csvIsRead && !bodyText().isBlank()) {
            body().noteUnread();
        }
        faults.refuseIfAny();
    }

    /** A page of a list. The link to the next page is this very request with another cursor. */
    public Answer page(List<ObjectNode> items, String next) {
        var json = Json.object();
        json.putArray("items").addAll(items);
        if (next == null) {
            return Answer.ok(json);
        }
        var query = parameters().entrySet().stream().filter(given -> !given.getKey().equals("cursor"))
                .map(given -> given.getKey() + "=" + URLEncoder.encode(given.getValue().getFirst(), UTF_8) + "&")
                .sorted().collect(Collectors.joining());
        return new Answer(200,
                Map.of("Link", "<" + event.getPath() + "?" + query + "cursor=" + next + ">; rel=\"next\""),
                json.put("nextCursor", next));
    }

    private String bodyText() {
        var text = event.getBody() == null ? "" : event.getBody();
        if (text.length() > LARGEST_BODY) {
            throw new BadRequest(Problem.of(Problem.Kind.BODY_TOO_LARGE));
        }
        if (Boolean.TRUE.equals(event.getIsBase64Encoded())) {
            text = new String(Base64.getDecoder().decode(text), UTF_8);
        }
        if (!text.isBlank() && !headers.getOrDefault("Content-Type", "").toLowerCase().startsWith("application/json")) {
            throw new BadRequest(Problem.of(Problem.Kind.UNSUPPORTED_MEDIA_TYPE));
        }
        return text;
    }

    private Map<String, List<String>> parameters() {
        var parameters = event.getMultiValueQueryStringParameters();
        return parameters == null ? Map.of() : parameters;
    }

    private static Caller caller(APIGatewayProxyRequestEvent event) {
        var context = event.getRequestContext();
        var claims = context == null ? null : context.getAuthorizer();
        if (claims == null || !(claims.get("principalId") instanceof String subject)) {
            return new Caller.Visitor();
        }
        var roles = EnumSet.noneOf(Role.class);
        var named = List.of(claims.getOrDefault("roles", "").toString().split(" "));
        Arrays.stream(Role.values()).filter(role -> named.contains(role.name())).forEach(roles::add);
        var unit = SocialCreditCode.parse(claims.getOrDefault("unit", "").toString());
        return new Caller.Person(subject, roles, unit.orElse(null));
    }
}
