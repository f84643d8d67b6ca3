package recognition.storage.panel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.catalog.EntryId;
import recognition.domain.catalog.TitleLevel;
import recognition.domain.catalog.TitleSeries;
import recognition.domain.code.CheckedCode;
import recognition.domain.deadline.Deadline;
import recognition.domain.document.DocumentId;
import recognition.domain.notice.NoticeId;
import recognition.domain.panel.Assessment;
import recognition.domain.panel.Assessment.Acceptance;
import recognition.domain.panel.Assessment.Accepted;
import recognition.domain.panel.Assessment.BeforePanel;
import recognition.domain.panel.Assessment.Candidate;
import recognition.domain.panel.Assessment.Certificate;
import recognition.domain.panel.Assessment.Certified;
import recognition.domain.panel.Assessment.Dossier;
import recognition.domain.panel.Assessment.End;
import recognition.domain.panel.Assessment.Ended;
import recognition.domain.panel.Assessment.InReview;
import recognition.domain.panel.Assessment.Interview;
import recognition.domain.panel.Assessment.Minutes;
import recognition.domain.panel.Assessment.Opening;
import recognition.domain.panel.Assessment.Opinion;
import recognition.domain.panel.Assessment.Paper;
import recognition.domain.panel.Assessment.Passed;
import recognition.domain.panel.Assessment.Proposal;
import recognition.domain.panel.Assessment.Reviews;
import recognition.domain.panel.Assessment.Revoked;
import recognition.domain.panel.Assessment.Session;
import recognition.domain.panel.Assessment.Sought;
import recognition.domain.panel.Assessment.Title;
import recognition.domain.panel.Assessment.Voting;
import recognition.domain.panel.Bench;
import recognition.domain.panel.Bench.Ground;
import recognition.domain.panel.Bench.Recusal;
import recognition.domain.panel.Checklist;
import recognition.domain.panel.ChecklistItem;
import recognition.domain.panel.ChecklistItem.Mark;
import recognition.domain.panel.PanelId;
import recognition.domain.panel.PanelTerms.Late;
import recognition.domain.panel.PaperDue;
import recognition.domain.panel.Tally;
import recognition.domain.title.ApplicationId;
import recognition.storage.Item;
import recognition.storage.cases.CaseItem;
import recognition.storage.deadline.TimerItem;

/** An assessment as an item. */
final class AssessmentItem implements CaseItem<ApplicationId, Assessment> {

    @Override
    public String kind() {
        return "ASSESSMENT";
    }

    @Override
    public String name(ApplicationId id) {
        return id.value();
    }

    @Override
    public ApplicationId id(Assessment state) {
        return state.opening().application();
    }

    @Override
    public Owner owner(Assessment state) {
        return new Owner.Unit(state.opening().sought().candidate().unit());
    }

    @Override
    public Optional<Owner> told(Assessment state) {
        return Optional.ofNullable(state.opening().sought().candidate().account()).map(Owner.Individual::new);
    }

    @Override
    public Optional<Role> waitingFor(Assessment state) {
        return state.actionRequiredOf();
    }

    @Override
    public Optional<Deadline> deadline(Assessment state) {
        return state.deadline();
    }

    @Override
    public List<DocumentId> documents(Assessment state) {
        return switch (state) {
            case InReview(_, var dossier) -> dossier.reviews().signed();
            case BeforePanel(_, var dossier, _, _) -> dossier.reviews().signed();
            case Voting(_, var dossier, _) -> dossier.reviews().signed();
            case Accepted _,Passed _,Certified _,Revoked _,Ended _ -> List.of();
        };
    }

    @Override
    public Item write(Assessment state) {
        var item = Item.empty().item("opening", opening(state.opening()));
        return switch (state) {
            case Accepted(_, var due) -> item.text("stage", "ACCEPTED").item("due", due(due));
            case InReview(_, var dossier) -> dossier(item.text("stage", "IN_REVIEW"), dossier);
            case BeforePanel(_, var dossier, var bench, var booked) ->
                dossier(item.text("stage", "BEFORE_PANEL"), dossier).item("bench", bench(bench))
                        .item("booked", booked == null ? null : PanelItem.slot(booked));
            case Voting(_, var dossier, var session) ->
                dossier(item.text("stage", "VOTING"), dossier).item("session", session(session));
            case Passed(_, var minutes, var notice) ->
                item.text("stage", "PASSED").item("minutes", minutes(minutes)).text("notice", notice.value());
            case Certified(_, var minutes, var certificate, var revocation) ->
                item.text("stage", "CERTIFIED").item("minutes", minutes(minutes))
                        .item("certificate", certificate(certificate))
                        .item("proposal", revocation == null ? null : proposal(revocation));
            case Revoked(_, var minutes, var certificate, var proposal, var at) ->
                item.text("stage", "REVOKED").item("minutes", minutes(minutes))
                        .item("certificate", certificate(certificate))
                        .item("proposal", proposal(proposal)).instant("at", at);
            case Ended(_, var end, var minutes, var at) -> item.text("stage", "ENDED").choice("end", end)
                    .item("minutes", minutes == null ? null : minutes(minutes)).instant("at", at);
        };
    }

    @Override
    public Assessment read(Item item) {
        var opening = opening(item.item("opening"));
        return switch (item.text("stage")) {
            case "ACCEPTED" -> new Accepted(opening, due(item.item("due")));
            case "IN_REVIEW" -> new InReview(opening, dossier(item));
            case "BEFORE_PANEL" -> new BeforePanel(opening, dossier(item), bench(item.item("bench")),
                    item.has("booked") ? PanelItem.slot(item.item("booked")) : null);
            case "VOTING" -> new Voting(opening, dossier(item), session(item.item("session")));
            case "PASSED" -> new Passed(opening, minutes(item.item("minutes")), new NoticeId(item.text("notice")));
            case "CERTIFIED" -> new Certified(opening, minutes(item.item("minutes")),
                    certificate(item.item("certificate")),
                    item.has("proposal") ? proposal(item.item("proposal")) : null);
            case "REVOKED" -> new Revoked(opening, minutes(item.item("minutes")), certificate(item.item("certificate")),
                    proposal(item.item("proposal")), item.instant("at"));
            case "ENDED" -> new Ended(opening, item.choice("end", End.class),
                    item.has("minutes") ? minutes(item.item("minutes")) : null, item.instant("at"));
            case String other -> throw new IllegalStateException("no such stage: " + other);
        };
    }

    private static Item opening(Opening opening) {
        var sought = opening.sought();
        var acceptance = opening.acceptance();
        var marks = new TreeMap<String, String>();
        acceptance.checklist().marks().forEach((item, mark) -> marks.put(item.name(), mark.name()));
        return Item.empty().text("application", opening.application().value())
                .text("reference", opening.reference().value()).text("round", sought.round())
                .text("entry", sought.entry().toString()).choice("level", sought.title().level())
                .choice("series", sought.title().series())
                .text("name", sought.candidate().name()).text("unit", sought.candidate().unit().value())
                .text("unitName", sought.candidate().unitName()).text("account", sought.candidate().account())
                .textMap("checklist", marks).text("acceptedBy", acceptance.by()).instant("acceptedAt", acceptance.at())
                .text("rules", acceptance.rules());
    }

    private static Opening opening(Item item) {
        var title = new Title(item.choice("level", TitleLevel.class),
                item.choice("series", TitleSeries.class));
        var candidate = new Candidate(item.text("name"), new SocialCreditCode(item.text("unit")),
                item.text("unitName"), item.text("account"));
        var sought = new Sought(item.text("round"), EntryId.parse(item.text("entry")).orElseThrow(), title, candidate);
        Map<ChecklistItem, Mark> marks = item.textMap("checklist").entrySet().stream().collect(Collectors
                .toMap(mark -> ChecklistItem.valueOf(mark.getKey()), mark -> Mark.valueOf(mark.getValue())));
        return new Opening(new ApplicationId(item.text("application")), new CheckedCode(item.text("reference")), sought,
                new Acceptance(new Checklist(marks), item.text("acceptedBy"), item.instant("acceptedAt"),
                        item.text("rules")));
    }

    private static Item due(PaperDue due) {
        return Item.empty().date("dueOn", due.dueOn()).row("timer", TimerItem.write(due.timer())).choice("late",
                due.late()).flag("overdue", due.isOverdue());
    }

    private static PaperDue due(Item item) {
        return new PaperDue(item.date("dueOn"), TimerItem.read(item.row("timer")), item.choice("late", Late.class),
                item.flag("overdue"));
    }

    private static Item dossier(Item item, Dossier dossier) {
        var paper = dossier.paper();
        return item
                .item("paper",
                        Item.empty().number("copies", paper.copies()).instant("receivedAt", paper.receivedAt())
                                .flag("isLate", paper.isLate()))
                .item("bureau", opinion(dossier.reviews().bureau()))
                .item("authority", opinion(dossier.reviews().authority()));
    }

    private static Dossier dossier(Item item) {
        var paper = item.item("paper");
        return new Dossier(
                new Paper((int) paper.number("copies"), paper.instant("receivedAt"), paper.flag("isLate")),
                new Reviews(opinion(item, "bureau"), opinion(item, "authority")));
    }

    private static Item opinion(Opinion opinion) {
        return opinion == null
                ? null
                : Item.empty().flag("isFavorable", opinion.isFavorable()).text("text", opinion.text())
                        .text("signed", opinion.signed() == null ? null : opinion.signed().value())
                        .text("by", opinion.by()).instant("at", opinion.at());
    }

    private static Opinion opinion(Item item, String name) {
        var opinion = item.item(name);
        return opinion == null
                ? null
                : new Opinion(opinion.flag("isFavorable"), opinion.text("text"),
                        opinion.has("signed") ? new DocumentId(opinion.text("signed")) : null, opinion.text("by"),
                        opinion.instant("at"));
    }

    private static Item bench(Bench bench) {
        return Item.empty().text("panel", bench.panel().value())
                .items("seats", bench.seats().stream().map(PanelItem::seat).toList())
                .items("recusals",
                        bench.recusals().stream().map(recusal -> Item.empty().text("subject", recusal.subject())
                                .choice("ground", recusal.ground()).instant("at", recusal.at())).toList());
    }

    private static Bench bench(Item item) {
        return new Bench(new PanelId(item.text("panel")), PanelItem.seats(item),
                item.items("recusals").stream().map(recusal -> new Recusal(recusal.text("subject"),
                        recusal.choice("ground", Ground.class), recusal.instant("at"))).toList());
    }

    private static Item session(Session session) {
        return Item.empty().item("bench", bench(session.bench())).item("interview", interview(session.interview()))
                .instant("closesAt", session.closesAt()).textMap("receipts", session.receipts());
    }

    private static Session session(Item item) {
        return new Session(bench(item.item("bench")), interview(item.item("interview")), item.instant("closesAt"),
                item.textMap("receipts"));
    }

    private static Item interview(Interview interview) {
        return Item.empty().instant("heldAt", interview.heldAt()).texts("present", interview.present()).text("notes",
                interview.notes());
    }

    private static Interview interview(Item item) {
        return new Interview(item.instant("heldAt"), item.texts("present"), item.text("notes"));
    }

    private static Item minutes(Minutes minutes) {
        var tally = minutes.tally();
        return Item.empty().item("bench", bench(minutes.bench())).item("interview", interview(minutes.interview()))
                .number("sitting", tally.sitting()).number("present", tally.present()).number("cast", tally.cast())
                .number("inFavor", tally.inFavor()).number("against", tally.against())
                .texts("scores", tally.scores().stream().map(String::valueOf).toList())
                .instant("talliedAt", minutes.talliedAt());
    }

    private static Minutes minutes(Item item) {
        var tally = new Tally((int) item.number("sitting"), (int) item.number("present"), (int) item.number("cast"),
                (int) item.number("inFavor"), (int) item.number("against"),
                item.texts("scores").stream().map(Integer::valueOf).toList());
        return new Minutes(bench(item.item("bench")), interview(item.item("interview")), tally,
                item.instant("talliedAt"));
    }

    private static Item certificate(Certificate certificate) {
        return Item.empty().text("code", certificate.code().value()).instant("issuedAt", certificate.issuedAt());
    }

    private static Certificate certificate(Item item) {
        return new Certificate(new CheckedCode(item.text("code")), item.instant("issuedAt"));
    }

    private static Item proposal(Proposal proposal) {
        return Item.empty().text("reason", proposal.reason()).text("by", proposal.by()).instant("at", proposal.at());
    }

    private static Proposal proposal(Item item) {
        return new Proposal(item.text("reason"), item.text("by"), item.instant("at"));
    }
}
