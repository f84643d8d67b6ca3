package recognition.storage.document;

import java.util.Optional;

import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.document.Document;
import recognition.domain.document.Document.Announcement;
import recognition.domain.document.Document.Arrived;
import recognition.domain.document.Document.Kind;
import recognition.domain.document.Document.Rejected;
import recognition.domain.document.Document.RejectionReason;
import recognition.domain.document.Document.Requested;
import recognition.domain.document.Document.Type;
import recognition.domain.document.DocumentId;
import recognition.storage.Item;
import recognition.storage.cases.CaseItem;
import recognition.storage.cases.OwnerItem;

/** What is known of a document as an item. */
final class DocumentItem implements CaseItem<DocumentId, Document> {

    @Override
    public String kind() {
        return "DOCUMENT";
    }

    @Override
    public String name(DocumentId id) {
        return id.value();
    }

    @Override
    public DocumentId id(Document state) {
        return state.announcement().id();
    }

    @Override
    public Owner owner(Document state) {
        return state.announcement().owner();
    }

    @Override
    public Optional<Role> waitingFor(Document state) {
        return Optional.empty();
    }

    @Override
    public Item write(Document state) {
        var announced = state.announcement();
        var item = OwnerItem.write(Item.empty(), announced.owner()).text("id", announced.id().value())
                .choice("documentKind", announced.kind()).choice("type", announced.type())
                .text("fileName", announced.fileName())
                .number("size", announced.size()).text("sha256", announced.sha256())
                .instant("announcedAt", announced.at());
        return switch (state) {
            case Requested _ -> item.text("stage", "REQUESTED");
            case Arrived(_, var versionId, var at) ->
                item.text("stage", "ARRIVED").text("versionId", versionId).instant("arrivedAt", at);
            case Rejected(_, var reason, var at) ->
                item.text("stage", "REJECTED").choice("reason", reason).instant("arrivedAt", at);
        };
    }

    @Override
    public Document read(Item item) {
        var announced = new Announcement(new DocumentId(item.text("id")), OwnerItem.read(item),
                item.choice("documentKind", Kind.class), item.choice("type", Type.class), item.text("fileName"),
                item.number("size"), item.text("sha256"), item.instant("announcedAt"));
        return switch (item.text("stage")) {
            case "REQUESTED" -> new Requested(announced);
            case "ARRIVED" -> new Arrived(announced, item.text("versionId"), item.instant("arrivedAt"));
            case "REJECTED" ->
                new Rejected(announced, item.choice("reason", RejectionReason.class), item.instant("arrivedAt"));
            case String other -> throw new IllegalStateException("no such stage: " + other);
        };
    }
}
