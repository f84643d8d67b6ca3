package recognition.storage.title;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.account.Account;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.catalog.EntryId;
import recognition.domain.catalog.TitleLevel;
import recognition.domain.catalog.TitleSeries;
import recognition.domain.code.CheckedCode;
import recognition.domain.deadline.Deadline;
import recognition.domain.document.DocumentId;
import recognition.domain.notice.NoticeId;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.OfficialSeals;
import recognition.domain.title.OfficialSeals.Seal;
import recognition.domain.title.Round.Route;
import recognition.domain.title.TitleApplication;
import recognition.domain.title.TitleApplication.Accepted;
import recognition.domain.title.TitleApplication.Aim;
import recognition.domain.title.TitleApplication.Answered;
import recognition.domain.title.TitleApplication.Applicant;
import recognition.domain.title.TitleApplication.Appointed;
import recognition.domain.title.TitleApplication.Appointment;
import recognition.domain.title.TitleApplication.AtEmployer;
import recognition.domain.title.TitleApplication.AwaitingConsent;
import recognition.domain.title.TitleApplication.Consent;
import recognition.domain.title.TitleApplication.Draft;
import recognition.domain.title.TitleApplication.Employer;
import recognition.domain.title.TitleApplication.Ended;
import recognition.domain.title.TitleApplication.Ending;
import recognition.domain.title.TitleApplication.InCorrection;
import recognition.domain.title.TitleApplication.OnNotice;
import recognition.domain.title.TitleApplication.Opening;
import recognition.domain.title.TitleApplication.Papers;
import recognition.domain.title.TitleApplication.Proof;
import recognition.domain.title.TitleApplication.Recorded;
import recognition.domain.title.TitleApplication.Returned;
import recognition.domain.title.TitleApplication.Review;
import recognition.domain.title.TitleApplication.Reviewed;
import recognition.domain.title.TitleApplication.Submission;
import recognition.domain.title.TitleApplication.Submitted;
import recognition.domain.title.TitleApplications.Row;
import recognition.domain.title.TitleRules;
import recognition.domain.verification.VerificationId;
import recognition.storage.Item;
import recognition.storage.cases.CaseItem;
import recognition.storage.deadline.TimerItem;

/** A title application as an item. */
final class TitleItem implements CaseItem<ApplicationId, TitleApplication> {

    @Override
    public String kind() {
        return "TITLE";
    }

    @Override
    public String name(ApplicationId id) {
        return id.value();
    }

    @Override
    public ApplicationId id(TitleApplication state) {
        return state.opening().id();
    }

    @Override
    public Owner owner(TitleApplication state) {
        return new Owner.Unit(state.opening().unit());
    }

    /** The applicant, once they have come. */
    @Override
    public Optional<Owner> told(TitleApplication state) {
        return Optional.ofNullable(state.dossier().link().applicant()).map(Owner.Individual::new);
    }

    @Override
    public Optional<Role> waitingFor(TitleApplication state) {
        return switch (state) {
            case Submitted _,Appointed _ -> Optional.of(Role.OFFICER);
            case AwaitingConsent _ -> Optional.of(Role.SUPERVISOR);
            case Draft _,AtEmployer _,Returned _,Reviewed _,OnNotice _,InCorrection _,Accepted _,Recorded _,Ended _ ->
                Optional.empty();
        };
    }

    /** What is accepted is read-only (S3-24). */
    @Override
    public Set<String> readOnlyStages() {
        return Set.of("ACCEPTED");
    }

    @Override
    public List<DocumentId> documents(TitleApplication state) {
        return switch (state) {
            case Reviewed reviewed -> TitleRules.documents(reviewed.dossier(), reviewed.review().seal().document());
            case OnNotice notice -> papers(notice.papers());
            case AwaitingConsent waiting -> papers(waiting.papers());
            case Submitted submitted -> submitted(submitted.papers(), submitted.submission());
            case InCorrection corrected -> submitted(corrected.papers(), corrected.submission());
            case Accepted accepted -> submitted(accepted.papers(), accepted.submission());
            case Appointed appointed ->
                TitleRules.documents(appointed.dossier(), appointed.appointment().seal().document());
            case Recorded recorded ->
                TitleRules.documents(recorded.dossier(), recorded.appointment().seal().document());
            case Draft _,AtEmployer _,Returned _,Ended _ -> List.of();
        };
    }

    private static List<DocumentId> papers(Papers papers) {
        return TitleRules.documents(papers.dossier(), papers.review().seal().document());
    }

    private static List<DocumentId> submitted(Papers papers, Submission submission) {
        var replies = submission.answered() == null
                ? Stream.<DocumentId>empty()
                : submission.answered().replies().stream().map(Answered.Reply::document).filter(Objects::nonNull);
        return Stream.concat(papers(papers).stream(), replies).toList();
    }

    @Override
    public Optional<Deadline> deadline(TitleApplication state) {
        return state.deadline();
    }

    /** A line in the partition of its round, by which a round and a unit's part in it are counted. */
    @Override
    public Optional<Item> reflection(TitleApplication state) {
        var of = state.opening();
        return Optional.of(Item.key(RoundKey.of(of.round()), of.unit().value() + "#" + of.id().value())
                .text("stage", stage(state)).choice("level", of.aim().level()).choice("series", of.aim().series())
                .text("applicant", of.applicant().name()));
    }

    /** What {@link #reflection} wrote. */
    static Row row(Item item) {
        var name = item.text("sk").split("#");
        return new Row(new ApplicationId(name[1]), new SocialCreditCode(name[0]), item.text("stage"),
                item.choice("level", TitleLevel.class), item.choice("series", TitleSeries.class),
                item.text("applicant"));
    }

    /** The partition of a round. */
    static final class RoundKey {
        private RoundKey() {}

        static String of(String round) {
            return "ROUND#" + round;
        }
    }

    private static String stage(TitleApplication state) {
        return switch (state) {
            case Draft _ -> "DRAFT";
            case AtEmployer _ -> "EMPLOYER_REVIEW";
            case Returned _ -> "RETURNED_BY_EMPLOYER";
            case Reviewed _ -> "REVIEWED";
            case OnNotice _ -> "ON_NOTICE";
            case AwaitingConsent _ -> "SUPERVISOR_CONSENT";
            case Submitted _ -> "SUBMITTED";
            case InCorrection _ -> "CORRECTION";
            case Accepted _ -> "ACCEPTED";
            case Appointed _ -> "EMPLOYER_APPOINTED";
            case Recorded _ -> "RECORDED";
            case Ended ended -> ended.ending().name();
        };
    }

    @Override
    public Item write(TitleApplication state) {
        var item = Item.empty().text("stage", stage(state)).item("opening", opening(state.opening())).item("dossier",
                DossierItem.write(state.dossier()));
        return switch (state) {
            case Draft _ -> item;
            case AtEmployer(_, _, var at) -> item.instant("at", at);
            case Returned(_, _, var reason, var at) -> item.text("reason", reason).instant("at", at);
            case Reviewed(_, _, var review) -> item.item("review", review(review));
            case OnNotice(_, var papers) -> papers(item, papers);
            case AwaitingConsent(_, var papers, var submission, var department, var timer) ->
                papers(item, papers).item("submission", SubmissionItem.write(submission))
                        .text("department", department.value()).row("timer", TimerItem.write(timer));
            case Submitted(_, var papers, var submission) ->
                papers(item, papers).item("submission", SubmissionItem.write(submission));
            case InCorrection(_, var papers, var submission, var correction) ->
                papers(item, papers).item("submission", SubmissionItem.write(submission)).item("correction",
                        SubmissionItem.correction(correction));
            case Accepted(_, var papers, var submission, var reference, var at) ->
                papers(item, papers).item("submission", SubmissionItem.write(submission))
                        .text("reference", reference.value()).instant("at", at);
            case Appointed(_, _, var appointment) -> item.item("appointment", appointment(appointment));
            case Recorded(_, _, var appointment, var at) ->
                item.item("appointment", appointment(appointment)).instant("at", at);
            case Ended(_, _, _, var reason, var submitted, var at) ->
                item.text("reason", reason).flag("submitted", submitted).instant("at", at);
        };
    }

    @Override
    public TitleApplication read(Item item) {
        var opening = opening(item.item("opening"));
        var dossier = DossierItem.read(item.item("dossier"));
        return switch (item.text("stage")) {
            case "DRAFT" -> new Draft(opening, dossier);
            case "EMPLOYER_REVIEW" -> new AtEmployer(opening, dossier, item.instant("at"));
            case "RETURNED_BY_EMPLOYER" -> new Returned(opening, dossier, item.text("reason"), item.instant("at"));
            case "REVIEWED" -> new Reviewed(opening, dossier, review(item));
            case "ON_NOTICE" -> new OnNotice(opening, papers(item));
            case "SUPERVISOR_CONSENT" ->
                new AwaitingConsent(opening, papers(item), SubmissionItem.read(item.item("submission")),
                        new SocialCreditCode(item.text("department")), TimerItem.read(item.row("timer")));
            case "SUBMITTED" -> new Submitted(opening, papers(item), SubmissionItem.read(item.item("submission")));
            case "CORRECTION" -> new InCorrection(opening, papers(item), SubmissionItem.read(item.item("submission")),
                    SubmissionItem.correction(item.item("correction")));
            case "ACCEPTED" -> new Accepted(opening, papers(item), SubmissionItem.read(item.item("submission")),
                    new CheckedCode(item.text("reference")), item.instant("at"));
            case "EMPLOYER_APPOINTED" -> new Appointed(opening, dossier, appointment(item));
            case "RECORDED" -> new Recorded(opening, dossier, appointment(item), item.instant("at"));
            case String ending -> new Ended(opening, dossier, Ending.valueOf(ending), item.text("reason"),
                    item.flag("submitted"), item.instant("at"));
        };
    }

    private static Item opening(Opening opening) {
        return Item.empty().text("id", opening.id().value()).text("round", opening.round())
                .text("entry", opening.entry().toString()).choice("level", opening.aim().level())
                .choice("series", opening.aim().series()).choice("route", opening.aim().route())
                .text("unit", opening.unit().value()).text("unitName", opening.employer().name())
                .choice("unitKind", opening.employer().kind()).text("applicant", opening.applicant().name())
                .text("person", opening.applicant().person())
                .text("verification", opening.proof().verification().value())
                .instant("passedAt", opening.proof().passedAt()).date("issuedOn", opening.proof().issuedOn())
                .text("openedBy", opening.openedBy()).instant("openedAt", opening.openedAt())
                .instant("submitBefore", opening.submitBefore());
    }

    private static Opening opening(Item item) {
        return new Opening(new ApplicationId(item.text("id")), item.text("round"), aim(item),
                new Employer(new SocialCreditCode(item.text("unit")), item.text("unitName"),
                        item.choice("unitKind", Account.Unit.Kind.class)),
                new Applicant(item.text("applicant"), item.text("person")),
                new Proof(new VerificationId(item.text("verification")), item.instant("passedAt"),
                        item.date("issuedOn")),
                item.text("openedBy"), item.instant("openedAt"), item.instant("submitBefore"));
    }

    private static Aim aim(Item item) {
        return new Aim(EntryId.parse(item.text("entry")).orElseThrow(), item.choice("level", TitleLevel.class),
                item.choice("series", TitleSeries.class), item.choice("route", Route.class));
    }

    private static Item review(Review review) {
        return seal(Item.empty(), review.seal()).text("opinion", review.opinion()).instant("at", review.at());
    }

    private static Review review(Item item) {
        var review = item.item("review");
        return new Review(review.text("opinion"), seal(review), review.instant("at"));
    }

    private static Item papers(Item item, Papers papers) {
        item.item("review", review(papers.review())).text("notice", papers.notice().value());
        var consent = papers.consent();
        return consent == null
                ? item
                : item.item("consent", Item.empty().text("department", consent.department().value())
                        .text("words", consent.words()).instant("at", consent.at()));
    }

    private static Papers papers(Item item) {
        return new Papers(DossierItem.read(item.item("dossier")), review(item), new NoticeId(item.text("notice")),
                item.has("consent") ? consent(item.item("consent")) : null);
    }

    private static Consent consent(Item item) {
        return new Consent(new SocialCreditCode(item.text("department")), item.text("words"), item.instant("at"));
    }

    private static Item seal(Item item, Seal seal) {
        return item.choice("seal", seal.kind()).text("sealed", seal.document().value());
    }

    private static Seal seal(Item item) {
        return new Seal(item.choice("seal", OfficialSeals.Kind.class), new DocumentId(item.text("sealed")));
    }

    private static Item appointment(Appointment appointment) {
        return seal(Item.empty(), appointment.seal()).text("post", appointment.post())
                .date("from", appointment.from()).text("opinion", appointment.opinion())
                .instant("at", appointment.at()).text("rules", appointment.rules())
                .items("judgments", SubmissionItem.judgments(appointment.judgments()));
    }

    private static Appointment appointment(Item item) {
        var appointment = item.item("appointment");
        return new Appointment(appointment.text("post"), appointment.date("from"), appointment.text("opinion"),
                seal(appointment), appointment.instant("at"), appointment.text("rules"),
                SubmissionItem.judgments(appointment));
    }
}
