package recognition.verifier;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import recognition.certificate.Credential;
import recognition.certificate.StatusList;
import recognition.domain.seal.SealKey;
import recognition.domain.seal.Statement;
import recognition.domain.seal.Statement.Opened;
import recognition.verifier.Verdict.Status;

/** Verifies a print's QR code or a credential with the keys and lists it was given. Asks nobody; holds no state. */
final class Verifier {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final List<SealKey> keys;
    private final Map<String, Listed> lists = new LinkedHashMap<>();

    /** @param encoded the list's bits, compressed */
    private record Listed(Instant from, String encoded) {}

    /**
     * @param lists status lists as they were published
     * @throws IllegalArgumentException where one is not signed with one of the keys
     */
    Verifier(List<SealKey> keys, List<String> lists) {
        this.keys = List.copyOf(keys);
        lists.forEach(this::add);
    }

    private void add(String signed) {
        var list = Credential.open(signed, keys)
                .orElseThrow(() -> new IllegalArgumentException("a status list is not signed with one of these keys"));
        var subject = member(list, "credentialSubject");
        var id = String.valueOf(list.get("id"));
        lists.put(id.substring(id.lastIndexOf('/') + 1),
                new Listed(Instant.parse(String.valueOf(list.get("validFrom"))),
                        String.valueOf(subject.get("encodedList"))));
    }

    /** @param text the text of a QR code, or a credential */
    Verdict verify(String text) {
        return text.strip().chars().filter(c -> c == '.').count() == 2 && !text.contains("#")
                ? ofCredential(text)
                : ofStatement(text);
    }

    private Verdict ofStatement(String text) {
        return switch (Statement.open(text, keys)) {
            case Opened.Genuine(var statement) ->
                genuine(says(statement), statement.status().list(), statement.status().index());
            case Opened.KeyUnknown() -> new Verdict.KeyUnknown();
            case Opened.NotGenuine() -> new Verdict.NotGenuine();
        };
    }

    private static Map<String, String> says(Statement statement) {
        var says = new LinkedHashMap<String, String>();
        says.put("code", statement.code().display());
        says.put("holder", statement.holderName());
        says.put("entry", statement.entry().toString());
        says.put("outcome", statement.outcome());
        says.put("conditional", Boolean.toString(statement.conditional()));
        says.put("decided", time(statement.decidedAt()));
        says.put("signed", time(statement.issuedAt()));
        return says;
    }

    private static String time(Instant instant) {
        return instant.atZone(SHANGHAI).truncatedTo(ChronoUnit.SECONDS).toOffsetDateTime().toString();
    }

    private Verdict ofCredential(String text) {
        return Credential.open(text, keys).map(this::ofDocument).orElseGet(Verdict.NotGenuine::new);
    }

    private Verdict ofDocument(Map<String, Object> document) {
        var subject = member(document, "credentialSubject");
        var says = new LinkedHashMap<String, String>();
        says.put("code", String.valueOf(subject.get("resultCode")));
        says.put("holder", String.valueOf(subject.get("name")));
        says.put("entry", String.valueOf(subject.get("entryId")));
        says.put("outcome", String.valueOf(subject.get("outcome")));
        says.put("conditional", String.valueOf(subject.get("conditional")));
        says.put("decided", time(Instant.parse(String.valueOf(document.get("validFrom")))));
        var place = ((List<?>) document.get("credentialStatus")).getFirst() instanceof Map<?, ?> entry
                ? entry
                : Map.of();
        var list = String.valueOf(place.get("statusListCredential"));
        return genuine(says, Integer.parseInt(list.substring(list.lastIndexOf('-') + 1)),
                Integer.parseInt(String.valueOf(place.get("statusListIndex"))));
    }

    private Verdict genuine(Map<String, String> says, int list, int index) {
        var revocation = Optional.ofNullable(lists.get("revocation-" + list));
        var suspension = Optional.ofNullable(lists.get("suspension-" + list));
        var status = revocation.filter(one -> StatusList.has(one.encoded(), index)).map(_ -> Status.REVOKED)
                .or(() -> suspension.filter(one -> StatusList.has(one.encoded(), index)).map(_ -> Status.SUSPENDED))
                .or(() -> revocation.flatMap(_ -> suspension).map(_ -> Status.GOOD)).orElse(Status.NOT_KNOWN);
        return new Verdict.Genuine(says, status, revocation.or(() -> suspension).map(Listed::from).orElse(null));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> member(Map<String, Object> document, String name) {
        return (Map<String, Object>) document.get(name);
    }
}
