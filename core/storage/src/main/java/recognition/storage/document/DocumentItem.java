package recognition.storage.document;

import java.util.List;
import java.util.Optional;

import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.deadline.Deadline;
import recognition.domain.document.Document;
import recognition.domain.document.Document.Announced;
import recognition.domain.document.Document.Announcement;
import recognition.domain.document.Document.Arrived;
import recognition.domain.document.Document.Clean;
import recognition.domain.document.Document.Erased;
import recognition.domain.document.Document.Erasing;
import recognition.domain.document.Document.ErasureReason;
import recognition.domain.document.Document.Expired;
import recognition.domain.document.Document.Kind;
import recognition.domain.document.Document.Rejected;
import recognition.domain.document.Document.RejectionReason;
import recognition.domain.document.Document.Requested;
import recognition.domain.document.Document.Scanned;
import recognition.domain.document.Document.StoredFile;
import recognition.domain.document.Document.Type;
import recognition.domain.document.DocumentId;
import recognition.storage.Item;
import recognition.storage.cases.CaseItem;
import recognition.storage.cases.DocumentUse;
import recognition.storage.cases.OwnerItem;

/** What is known of a document as an item; beside it, an item for each translation of it. */
final class DocumentItem implements CaseItem<DocumentId, Document> {
    static final String TRANSLATION = "TRANSLATION#";

    @Override
    public String kind() {
        return DocumentUse.KIND;
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
    public Optional<Deadline> deadline(Document state) {
        return state.deadline();
    }

    @Override
    public List<Item> companions(Document state) {
        var original = state.announcement().translationOf();
        return state instanceof Requested && original != null
                ? List.of(Item.key(DocumentUse.partition(original), TRANSLATION + id(state).value()))
                : List.of();
    }

    @Override
    public Item write(Document state) {
        var item = announcement(state.announcement());
        return switch (state) {
            case Requested(_, var expiresAt) -> item.text("stage", "REQUESTED").instant("expectedBy", expiresAt);
            case Scanned(_, var version, var dueBy) ->
                item.text("stage", "SCANNED").text("scanned", version).instant("dueBy", dueBy);
            case Arrived(_, var examined, var held, var at, var dueBy) ->
                item.text("stage", "ARRIVED").text("examined", examined).item("held", stored(held)).instant("at", at)
                        .instant("dueBy", dueBy);
            case Clean(_, var file, var at, var keptUntil) -> item.text("stage", "CLEAN").item("file", stored(file))
                    .instant("at", at).instant("keptUntil", keptUntil);
            case Rejected(_, var reason, var at) ->
                item.text("stage", "REJECTED").choice("reason", reason).instant("at", at);
            case Expired(_, var at) -> item.text("stage", "EXPIRED").instant("at", at);
            case Erasing(_, var reason, var at) ->
                item.text("stage", "ERASING").choice("reason", reason).instant("at", at);
            case Erased(_, var reason, var at) ->
                item.text("stage", "ERASED").choice("reason", reason).instant("at", at);
        };
    }

    @Override
    public Document read(Item item) {
        var announced = announcement(item);
        return switch (item.text("stage")) {
            case "REQUESTED" -> new Requested(announced, item.instant("expectedBy"));
            case "SCANNED" -> new Scanned(announced, item.text("scanned"), item.instant("dueBy"));
            case "ARRIVED" -> new Arrived(announced, item.text("examined"), stored(item.item("held")),
                    item.instant("at"), item.instant("dueBy"));
            case "CLEAN" ->
                new Clean(announced, stored(item.item("file")), item.instant("at"), item.instant("keptUntil"));
            case "REJECTED" ->
                new Rejected(announced, item.choice("reason", RejectionReason.class), item.instant("at"));
            case "EXPIRED" -> new Expired(announced, item.instant("at"));
            case "ERASING" -> new Erasing(announced, item.choice("reason", ErasureReason.class), item.instant("at"));
            case "ERASED" -> new Erased(announced, item.choice("reason", ErasureReason.class), item.instant("at"));
            case String other -> throw new IllegalStateException("no such stage: " + other);
        };
    }

    private static Item announcement(Announcement announced) {
        var file = announced.file();
        var original = announced.translationOf();
        return OwnerItem.write(Item.empty(), announced.owner()).text("id", announced.id().value())
                .choice("documentKind", announced.kind()).choice("type", file.type()).text("fileName", file.name())
                .number("size", file.size()).text("sha256", file.sha256())
                .text("translationOf", original == null ? null : original.value())
                .instant("announcedAt", announced.at());
    }

    private static Announcement announcement(Item item) {
        var original = item.text("translationOf");
        return new Announcement(new DocumentId(item.text("id")), OwnerItem.read(item),
                item.choice("documentKind", Kind.class),
                new Announced(item.choice("type", Type.class), item.text("fileName"), item.number("size"),
                        item.text("sha256")),
                original == null ? null : new DocumentId(original), item.instant("announcedAt"));
    }

    private static Item stored(StoredFile file) {
        return Item.empty().text("version", file.version()).number("size", file.size()).text("sha256", file.sha256());
    }

    private static StoredFile stored(Item item) {
        return new StoredFile(item.text("version"), item.number("size"), item.text("sha256"));
    }
}
