package recognition.local;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import recognition.domain.time.HouseClock;

/**
 * What a developer does to the local cloud, under {@code /local}: take a token, read mails, move the clock, run a function.
 *
 * @param accounts the sample accounts, by id
 */
record Console(Functions functions, Scheduler scheduler, MovableClock clock, MailServer mails, TokenIssuer issuer,
        Map<String, Account> accounts) implements Site {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SIGN_IN = "/local/sign-in/";
    private static final String RUN = "/local/run/";

    @Override
    public WebAnswer answer(WebRequest request) {
        var path = request.path();
        try {
            return switch (request.method() + " " + path) {
                case "GET /local" ->
                    WebAnswer.html(Pages.console(accounts.values(), functions.definitions().keySet(), time()));
                case "GET /local/mail" -> WebAnswer.html(Pages.mails(mails.mails()));
                case "GET /local/mail.json" ->
                    WebAnswer.json(json(mails.mails().stream().map(Console::asJson).toList()));
                case "GET /local/accounts.json" -> WebAnswer.json(json(accounts.values()));
                case "GET /local/clock" -> WebAnswer.json(json(Map.of("now", time())));
                case "PUT /local/clock" -> moveClock(request.body());
                case String get when get.startsWith("GET " + SIGN_IN) -> token(path.substring(SIGN_IN.length()));
                case String post when post.startsWith("POST " + RUN) ->
                    run(path.substring(RUN.length()), request.body());
                default -> refused(404, "Nothing is here.");
            };
        } catch (IOException | DateTimeParseException e) {
            return refused(400, e.getMessage());
        }
    }

    private String time() {
        return clock.now().truncatedTo(ChronoUnit.SECONDS).atZone(HouseClock.SHANGHAI).toOffsetDateTime().toString();
    }

    /** {@code {"now": instant}} or {@code {"advance": duration}}; what falls due by that is run before the answer. */
    private WebAnswer moveClock(byte[] body) throws IOException {
        var wanted = JSON.readTree(body);
        if (wanted.hasNonNull("now")) {
            clock.moveTo(wanted.path("now").asText().equals("real")
                    ? Instant.now()
                    : OffsetDateTime.parse(wanted.path("now").asText()).toInstant());
        } else if (wanted.hasNonNull("advance")) {
            clock.moveTo(clock.now().plus(Duration.parse(wanted.path("advance").asText())));
        } else {
            return refused(400,
                    "Say {\"now\": \"2026-11-24T09:00:00+08:00\"}, {\"now\": \"real\"} or {\"advance\": \"P1D\"}.");
        }
        return WebAnswer.json(json(Map.of("now", time(), "ran", scheduler.runDue())));
    }

    private WebAnswer token(String account) throws IOException {
        if (!accounts.containsKey(account)) {
            return refused(404, "No sample account is called so; there are " + accounts.keySet());
        }
        try {
            return WebAnswer.of(200, "text/plain", issuer.accessToken(account));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return refused(503, "Interrupted");
        }
    }

    /** Runs a function on the body, or on a scheduled event where there is none, and answers what it answers. */
    private WebAnswer run(String function, byte[] body) {
        if (!functions.definitions().containsKey(function)) {
            return refused(404, "No function is called so; there are " + functions.definitions().keySet());
        }
        return switch (functions.invoke(function, body.length == 0 ? scheduler.eventNow() : body)) {
            case Outcome.Returned(byte[] payload) -> WebAnswer.of(200, "application/json", payload);
            case Outcome.Failed(Throwable cause) -> refused(502, function + " failed: " + cause);
            case Outcome.TimedOut() -> refused(504, function + " ran too long");
        };
    }

    private static Map<String, Object> asJson(Mail mail) {
        return Map.of("from", mail.from(), "to", mail.to(), "subject", mail.subject(), "text", mail.text(), "html",
                mail.html(),
                "receivedAt", mail.receivedAt().toString());
    }

    private static String json(Object value) throws JsonProcessingException {
        return JSON.writeValueAsString(value);
    }

    private static WebAnswer refused(int status, String why) {
        return new WebAnswer(status, Map.of("Content-Type", List.of("text/plain; charset=utf-8")),
                (why + "\n").getBytes());
    }
}
