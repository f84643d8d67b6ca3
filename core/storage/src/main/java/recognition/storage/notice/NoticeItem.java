package recognition.storage.notice;

import java.util.List;
import java.util.Optional;

import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.calendar.Term;
import recognition.domain.catalog.Bilingual;
import recognition.domain.deadline.Deadline;
import recognition.domain.document.DocumentId;
import recognition.domain.notice.NoticeId;
import recognition.domain.notice.ObjectionId;
import recognition.domain.notice.Objections;
import recognition.domain.notice.PublicNotice;
import recognition.domain.notice.PublicNotice.ClosedClear;
import recognition.domain.notice.PublicNotice.ClosedWithObjection;
import recognition.domain.notice.PublicNotice.Display;
import recognition.domain.notice.PublicNotice.Kind;
import recognition.domain.notice.PublicNotice.Line;
import recognition.domain.notice.PublicNotice.Opening;
import recognition.domain.notice.PublicNotice.Posted;
import recognition.domain.notice.PublicNotice.Running;
import recognition.domain.notice.PublicNotice.Scheduled;
import recognition.domain.notice.PublicNotice.VoidReason;
import recognition.domain.notice.PublicNotice.Voided;
import recognition.storage.Item;
import recognition.storage.cases.CaseItem;
import recognition.storage.cases.OwnerItem;
import recognition.storage.deadline.TimerItem;

/** A public notice as an item. */
final class NoticeItem implements CaseItem<NoticeId, PublicNotice> {

    @Override
    public String kind() {
        return "NOTICE";
    }

    @Override
    public String name(NoticeId id) {
        return id.value();
    }

    @Override
    public NoticeId id(PublicNotice state) {
        return state.opening().id();
    }

    @Override
    public Owner owner(PublicNotice state) {
        return state.opening().owner();
    }

    @Override
    public Optional<Role> waitingFor(PublicNotice state) {
        return Optional.empty();
    }

    @Override
    public Optional<Deadline> deadline(PublicNotice state) {
        return state.deadline();
    }

    @Override
    public Item write(PublicNotice state) {
        var item = Item.empty().item("opening", opening(state.opening())).item("objections",
                objections(state.objections()));
        return switch (state) {
            case Scheduled(_, var material, _) -> item.text("stage", "SCHEDULED").text("material", material);
            case Posted(_, var display, _) -> item.text("stage", "POSTED").item("display", display(display));
            case Running(_, var display, _) -> item.text("stage", "RUNNING").item("display", display(display));
            case ClosedClear(_, var display, _) -> item.text("stage", "CLOSED_CLEAR").item("display", display(display));
            case ClosedWithObjection(_, var display, _) ->
                item.text("stage", "CLOSED_WITH_OBJECTION").item("display", display(display));
            case Voided(_, var reason, var at, _) ->
                item.text("stage", "VOIDED").choice("reason", reason).instant("at", at);
        };
    }

    @Override
    public PublicNotice read(Item item) {
        var opening = opening(item.item("opening"));
        var objections = objections(item.item("objections"));
        return switch (item.text("stage")) {
            case "SCHEDULED" -> new Scheduled(opening, item.text("material"), objections);
            case "POSTED" -> new Posted(opening, display(item.item("display"), opening.term()), objections);
            case "RUNNING" -> new Running(opening, display(item.item("display"), opening.term()), objections);
            case "CLOSED_CLEAR" -> new ClosedClear(opening, display(item.item("display"), opening.term()), objections);
            case "CLOSED_WITH_OBJECTION" ->
                new ClosedWithObjection(opening, display(item.item("display"), opening.term()), objections);
            case "VOIDED" ->
                new Voided(opening, item.choice("reason", VoidReason.class), item.instant("at"), objections);
            case String other -> throw new IllegalStateException("no such stage: " + other);
        };
    }

    private static Item opening(Opening opening) {
        return OwnerItem.write(Item.empty(), opening.owner()).text("id", opening.id().value())
                .choice("noticeKind", opening.kind()).text("subject", opening.subject())
                .items("lines", opening.lines().stream().map(NoticeItem::line).toList())
                .instant("openedAt", opening.openedAt()).row("term", TimerItem.term(opening.term()));
    }

    private static Opening opening(Item item) {
        return new Opening(new NoticeId(item.text("id")), item.choice("noticeKind", Kind.class), OwnerItem.read(item),
                item.text("subject"), item.items("lines").stream().map(NoticeItem::line).toList(),
                TimerItem.term(item.row("term")), item.instant("openedAt"));
    }

    private static Item line(Line line) {
        return Item.empty().text("name", line.name()).text("unit", line.unit()).text("titleZh", line.title().zh())
                .text("titleEn", line.title().en());
    }

    private static Line line(Item item) {
        return new Line(item.text("name"), item.text("unit"),
                new Bilingual(item.text("titleZh"), item.text("titleEn")));
    }

    private static Item display(Display display) {
        return Item.empty().text("material", display.material()).instant("postedAt", display.postedAt())
                .text("proof", display.proof() == null ? null : display.proof().value())
                .row("end", TimerItem.end(display.end())).instant("countedAt", display.countedAt());
    }

    private static Display display(Item item, Term term) {
        return new Display(item.text("material"), item.instant("postedAt"),
                item.has("proof") ? new DocumentId(item.text("proof")) : null, TimerItem.end(item.row("end"), term),
                item.instant("countedAt"));
    }

    private static Item objections(Objections objections) {
        return Item.empty().texts("open", names(objections.open())).texts("dismissed", names(objections.dismissed()))
                .texts("upheld", names(objections.upheld()));
    }

    private static Objections objections(Item item) {
        return new Objections(ids(item.texts("open")), ids(item.texts("dismissed")), ids(item.texts("upheld")));
    }

    private static List<String> names(List<ObjectionId> ids) {
        return ids.stream().map(ObjectionId::value).toList();
    }

    private static List<ObjectionId> ids(List<String> names) {
        return names.stream().map(ObjectionId::new).toList();
    }
}
