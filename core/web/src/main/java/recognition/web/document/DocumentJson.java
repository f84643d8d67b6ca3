package recognition.web.document;

import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.Refusal;
import recognition.domain.access.Owner;
import recognition.domain.cases.Versioned;
import recognition.domain.document.Document;
import recognition.domain.document.Document.Announcement;
import recognition.domain.document.Document.Arrived;
import recognition.domain.document.Document.Kind;
import recognition.domain.document.Document.Rejected;
import recognition.domain.document.Document.Requested;
import recognition.domain.document.Document.Type;
import recognition.domain.document.DocumentFiles;
import recognition.domain.document.DocumentId;
import recognition.domain.document.DocumentRefusal;
import recognition.web.CaseFlow;
import recognition.web.Json;
import recognition.web.Request;
import recognition.web.Saying;
import recognition.web.Times;

/** Documents on the wire. */
public final class DocumentJson implements CaseFlow.View<Document> {
    private final DocumentFiles files;

    public DocumentJson(DocumentFiles files) {
        this.files = files;
    }

    /** Reads what an uploader announces; null if anything is at fault. */
    public static Announcement announcement(Request request, DocumentId id, Instant now) {
        var body = request.body().require("kind", "contentType", "fileName", "size", "sha256");
        var kind = body.choice("kind", Kind.class);
        var type = body.parsed("contentType", DocumentJson::type, "application/pdf | image/jpeg | image/png");
        var fileName = body.text("fileName", 200);
        var size = body.number("size", 1, Math.toIntExact(Document.LARGEST));
        var sha256 = body.parsed("sha256", DocumentJson::sha256, "64 hexadecimal digits");
        return size == null
                ? null
                : new Announcement(id, Owner.of(request.person()), kind, type, fileName, size, sha256, now);
    }

    @Override
    public String address(Document state) {
        return "/v1/documents/" + state.announcement().id().value();
    }

    @Override
    public ObjectNode show(Versioned<Document> one) {
        var is = one.state();
        var announced = is.announcement();
        var json = Json.object().put("id", announced.id().value()).put("kind", announced.kind().name())
                .put("contentType", announced.type().mediaType()).put("fileName", announced.fileName())
                .put("size", announced.size()).put("sha256", announced.sha256())
                .put("announcedAt", Times.text(announced.at()));
        return switch (is) {
            case Requested _ -> form(json.put("stage", "REQUESTED"), announced);
            case Arrived arrived -> json.put("stage", "ARRIVED").put("arrivedAt", Times.text(arrived.at()));
            case Rejected rejected ->
                json.put("stage", "REJECTED").put("reason", rejected.reason().name()).put("arrivedAt",
                        Times.text(rejected.at()));
        };
    }

    @Override
    public Saying saying(Refusal reason) {
        return DocumentProblems.saying((DocumentRefusal) reason);
    }

    private ObjectNode form(ObjectNode json, Announcement announced) {
        var form = files.uploadForm(announced);
        var upload = json.putObject("upload").put("url", form.address().toString()).put("expiresAt",
                Times.text(form.expiresAt()));
        form.fields().forEach(upload.putObject("fields")::put);
        return json;
    }

    private static Optional<Type> type(String mediaType) {
        for (var type : Type.values()) {
            if (type.mediaType().equals(mediaType)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> sha256(String text) {
        return text.matches("[0-9a-f]{64}") ? Optional.of(text) : Optional.empty();
    }
}
