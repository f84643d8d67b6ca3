package recognition.web.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.Refusal;
import recognition.domain.access.Owner;
import recognition.domain.cases.Versioned;
import recognition.domain.document.Document;
import recognition.domain.document.Document.Announced;
import recognition.domain.document.Document.Announcement;
import recognition.domain.document.Document.Arrived;
import recognition.domain.document.Document.Clean;
import recognition.domain.document.Document.Erased;
import recognition.domain.document.Document.Erasing;
import recognition.domain.document.Document.Expired;
import recognition.domain.document.Document.Kind;
import recognition.domain.document.Document.Rejected;
import recognition.domain.document.Document.Requested;
import recognition.domain.document.Document.Scanned;
import recognition.domain.document.Document.Type;
import recognition.domain.document.DocumentFiles;
import recognition.domain.document.DocumentId;
import recognition.domain.document.DocumentRefusal;
import recognition.domain.document.DocumentRules;
import recognition.domain.document.DocumentTerms;
import recognition.web.CaseFlow;
import recognition.web.Fields;
import recognition.web.Json;
import recognition.web.Request;
import recognition.web.Saying;
import recognition.web.Times;

/** Documents on the wire, as they are at {@code now}. */
public record DocumentJson(DocumentFiles files, Instant now) implements CaseFlow.View<Document> {

    /** Reads what an uploader announces; null if anything is at fault. */
    public static Announcement announcement(Request request, DocumentTerms terms, DocumentId id, Instant now) {
        var body = request.body().require("kind", "contentType", "fileName", "size", "sha256");
        var kind = body.choice("kind", Kind.class);
        var type = type(body, kind == null ? List.of(Type.values()) : List.copyOf(terms.of(kind).types()));
        var name = body.parsed("fileName", text -> fileName(text, type),
                type == null ? "scan.pdf" : "scan." + type.extension());
        var size = body.number("size", 1, Math.toIntExact(kind == null ? Integer.MAX_VALUE : terms.of(kind).largest()));
        var sha256 = body.parsed("sha256", DocumentJson::sha256, "64 hexadecimal digits");
        var original = body.parsed("translationOf", DocumentId::parse, "d_…");
        return size == null
                ? null
                : new Announcement(id, Owner.of(request.person()), kind, new Announced(type, name, size, sha256),
                        original, now);
    }

    private static Type type(Fields body, List<Type> taken) {
        var forms = String.join(" | ", taken.stream().map(Type::mediaType).sorted().toList());
        return body.parsed("contentType",
                text -> taken.stream().filter(type -> type.mediaType().equals(text)).findFirst(), forms);
    }

    /** A name that ends as the type's do, without anything that hides how it ends. */
    private static Optional<String> fileName(String text, Type type) {
        var name = text.strip();
        var isPlain = name.length() <= 200 && name.codePoints().noneMatch(DocumentJson::hides);
        return isPlain && (type == null || type.isNamedBy(name)) ? Optional.of(name) : Optional.empty();
    }

    private static boolean hides(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.FORMAT
                || Character.getType(character) == Character.SURROGATE
                || "/\\:*?\"<>|".indexOf(character) >= 0;
    }

    @Override
    public String address(Document state) {
        return "/v1/documents/" + state.announcement().id().value();
    }

    @Override
    public ObjectNode show(Versioned<Document> one) {
        var is = DocumentRules.asOf(one.state(), now);
        var json = announced(is.announcement());
        return switch (is) {
            case Requested requested ->
                form(json.put("stage", "REQUESTED"), requested).put("expiresAt", Times.text(requested.expiresAt()));
            case Scanned _ -> json.put("stage", "SCANNED");
            case Arrived arrived -> json.put("stage", "ARRIVED").put("arrivedAt", Times.text(arrived.at()));
            case Clean clean -> json.put("stage", "CLEAN").put("cleanAt", Times.text(clean.at()))
                    .put("keptUntil", Times.text(clean.keptUntil()));
            case Rejected rejected -> rejected(json, rejected);
            case Expired expired -> json.put("stage", "EXPIRED").put("endedAt", Times.text(expired.at()));
            case Erasing erasing -> json.put("stage", "ERASING").put("erasureReason", erasing.reason().name());
            case Erased erased -> json.put("stage", "ERASED").put("erasureReason", erased.reason().name())
                    .put("endedAt", Times.text(erased.at()));
        };
    }

    private static ObjectNode announced(Announcement announced) {
        var file = announced.file();
        var json = Json.object().put("id", announced.id().value()).put("kind", announced.kind().name())
                .put("contentType", file.type().mediaType()).put("fileName", file.name()).put("size", file.size())
                .put("sha256", file.sha256()).put("announcedAt", Times.text(announced.at()));
        if (announced.translationOf() != null) {
            json.put("translationOf", announced.translationOf().value());
        }
        return json;
    }

    private static ObjectNode rejected(ObjectNode json, Rejected rejected) {
        var text = DocumentProblems.text(rejected.reason());
        json.put("stage", "REJECTED").put("reason", rejected.reason().name())
                .put("endedAt", Times.text(rejected.at())).putObject("reasons").put("zh", text.zh())
                .put("en", text.en());
        return json;
    }

    @Override
    public Saying saying(Refusal reason) {
        return DocumentProblems.saying((DocumentRefusal) reason);
    }

    private ObjectNode form(ObjectNode json, Requested requested) {
        var form = files.uploadForm(requested.announcement());
        var upload = json.putObject("upload").put("url", form.address().toString()).put("expiresAt",
                Times.text(form.expiresAt()));
        form.fields().forEach(upload.putObject("fields")::put);
        return json;
    }

    private static Optional<String> sha256(String text) {
        return text.matches("[0-9a-f]{64}") ? Optional.of(text) : Optional.empty();
    }
}
