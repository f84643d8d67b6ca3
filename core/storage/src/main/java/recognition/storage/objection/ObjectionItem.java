package recognition.storage.objection;

import java.util.List;
import java.util.Optional;

import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.deadline.Deadline;
import recognition.domain.document.DocumentId;
import recognition.domain.notice.NoticeId;
import recognition.domain.notice.ObjectionId;
import recognition.domain.objection.Objection;
import recognition.domain.objection.Objection.Admitted;
import recognition.domain.objection.Objection.Dismissed;
import recognition.domain.objection.Objection.Finding;
import recognition.domain.objection.Objection.Inadmissible;
import recognition.domain.objection.Objection.Investigating;
import recognition.domain.objection.Objection.Investigation;
import recognition.domain.objection.Objection.Lodged;
import recognition.domain.objection.Objection.Opening;
import recognition.domain.objection.Objection.Outcome;
import recognition.domain.objection.Objection.Proposed;
import recognition.domain.objection.Objection.Redaction;
import recognition.domain.objection.Objection.Upheld;
import recognition.domain.objection.Objection.Withdrawn;
import recognition.domain.objection.ObjectionRules;
import recognition.storage.Item;
import recognition.storage.cases.CaseItem;
import recognition.storage.cases.OwnerItem;
import recognition.storage.deadline.TimerItem;

/** An objection as an item. */
final class ObjectionItem implements CaseItem<ObjectionId, Objection> {

    @Override
    public String kind() {
        return "OBJECTION";
    }

    @Override
    public String name(ObjectionId id) {
        return id.value();
    }

    @Override
    public ObjectionId id(Objection state) {
        return state.opening().id();
    }

    @Override
    public Owner owner(Objection state) {
        return state.opening().owner();
    }

    @Override
    public Optional<Role> waitingFor(Objection state) {
        return state.isOpen() ? Optional.of(Role.OFFICER) : Optional.empty();
    }

    @Override
    public Optional<Deadline> deadline(Objection state) {
        return state.deadline();
    }

    @Override
    public List<DocumentId> documents(Objection state) {
        var copy = ObjectionRules.redaction(state);
        return copy == null ? List.of() : copy.documents();
    }

    @Override
    public Item write(Objection state) {
        var item = Item.empty().item("opening", opening(state.opening()));
        return switch (state) {
            case Lodged _ -> item.text("stage", "LODGED");
            case Admitted(_, var redaction) -> item.text("stage", "ADMITTED").item("redaction", redaction(redaction));
            case Investigating(_, var investigation) -> investigated(item, "INVESTIGATING", investigation);
            case Proposed(_, var investigation, var finding) ->
                investigated(item, "PROPOSED", investigation).item("finding", finding(finding));
            case Inadmissible(_, var finding, var by, var at) ->
                item.text("stage", "INADMISSIBLE").item("finding", finding(finding)).text("confirmedBy", by)
                        .instant("at", at);
            case Upheld(_, var investigation, var finding, var by, var at) ->
                investigated(item, "UPHELD", investigation).item("finding", finding(finding)).text("confirmedBy", by)
                        .instant("at", at);
            case Dismissed(_, var investigation, var finding, var by, var at) ->
                investigated(item, "DISMISSED", investigation).item("finding", finding(finding))
                        .text("confirmedBy", by).instant("at", at);
            case Withdrawn(_, var at) -> item.text("stage", "WITHDRAWN").instant("at", at);
        };
    }

    @Override
    public Objection read(Item item) {
        var opening = opening(item.item("opening"));
        return switch (item.text("stage")) {
            case "LODGED" -> new Lodged(opening);
            case "ADMITTED" -> new Admitted(opening, redaction(item));
            case "INVESTIGATING" -> new Investigating(opening, investigation(item));
            case "PROPOSED" -> new Proposed(opening, investigation(item), finding(item));
            case "INADMISSIBLE" ->
                new Inadmissible(opening, finding(item), item.text("confirmedBy"), item.instant("at"));
            case "UPHELD" -> new Upheld(opening, investigation(item), finding(item), item.text("confirmedBy"),
                    item.instant("at"));
            case "DISMISSED" -> new Dismissed(opening, investigation(item), finding(item), item.text("confirmedBy"),
                    item.instant("at"));
            case "WITHDRAWN" -> new Withdrawn(opening, item.instant("at"));
            case String other -> throw new IllegalStateException("no such stage: " + other);
        };
    }

    private static Item opening(Opening opening) {
        return OwnerItem.write(Item.empty(), opening.owner()).text("id", opening.id().value())
                .text("notice", opening.notice().value()).text("subject", opening.subject())
                .text("text", opening.text()).text("receipt", opening.receipt())
                .instant("lodgedAt", opening.lodgedAt()).row("decision", TimerItem.write(opening.decision().timer()))
                .flag("decisionMissed", opening.decision().isMissed()).textMap("pinned", opening.pinned());
    }

    private static Opening opening(Item item) {
        return new Opening(new ObjectionId(item.text("id")), new NoticeId(item.text("notice")), item.text("subject"),
                OwnerItem.read(item), item.text("text"), item.text("receipt"), item.instant("lodgedAt"),
                new Objection.Decision(TimerItem.read(item.row("decision")), item.flag("decisionMissed")),
                item.textMap("pinned"));
    }

    private static Item redaction(Redaction redaction) {
        return Item.empty().text("text", redaction.text())
                .texts("documents", redaction.documents().stream().map(DocumentId::value).toList())
                .text("by", redaction.by()).instant("at", redaction.at());
    }

    private static Redaction redaction(Item item) {
        var redaction = item.item("redaction");
        return new Redaction(redaction.text("text"),
                redaction.texts("documents").stream().map(DocumentId::new).toList(), redaction.text("by"),
                redaction.instant("at"));
    }

    private static Item investigated(Item item, String stage, Investigation investigation) {
        item.text("stage", stage);
        return investigation == null
                ? item
                : item.item("redaction", redaction(investigation.redaction())).text("officer", investigation.officer())
                        .instant("since", investigation.since());
    }

    private static Investigation investigation(Item item) {
        return item.has("officer")
                ? new Investigation(redaction(item), item.text("officer"), item.instant("since"))
                : null;
    }

    private static Item finding(Finding finding) {
        return Item.empty().choice("outcome", finding.outcome()).text("reason", finding.reason())
                .text("by", finding.by()).instant("at", finding.at());
    }

    private static Finding finding(Item item) {
        var finding = item.item("finding");
        return new Finding(finding.choice("outcome", Outcome.class), finding.text("reason"), finding.text("by"),
                finding.instant("at"));
    }
}
