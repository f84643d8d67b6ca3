package recognition.domain.title;

import static recognition.domain.Decision.accept;
import static recognition.domain.document.DocumentRules.refuseMisfits;
import static recognition.domain.title.Steps.notNow;
import static recognition.domain.title.Steps.refuseIf;
import static recognition.domain.title.Steps.step;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import recognition.domain.Decision;
import recognition.domain.access.Caller;
import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.account.Account;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.calendar.PeriodEnd;
import recognition.domain.calendar.Term;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.cases.Event;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Step;
import recognition.domain.cases.Versioned;
import recognition.domain.catalog.Bilingual;
import recognition.domain.code.CheckedCode;
import recognition.domain.code.Hash;
import recognition.domain.deadline.Timer;
import recognition.domain.document.DocumentId;
import recognition.domain.document.DocumentPlace;
import recognition.domain.document.Misfit;
import recognition.domain.document.Named;
import recognition.domain.notice.NoticeId;
import recognition.domain.notice.NoticeRules;
import recognition.domain.notice.PublicNotice;
import recognition.domain.notice.PublicNotice.Line;
import recognition.domain.notice.PublicNotice.VoidReason;
import recognition.domain.title.OfficialSeals.Claim;
import recognition.domain.title.Round.Route;
import recognition.domain.title.TitleApplication.Accepted;
import recognition.domain.title.TitleApplication.Appointed;
import recognition.domain.title.TitleApplication.AtEmployer;
import recognition.domain.title.TitleApplication.AwaitingConsent;
import recognition.domain.title.TitleApplication.Consent;
import recognition.domain.title.TitleApplication.Dossier;
import recognition.domain.title.TitleApplication.Draft;
import recognition.domain.title.TitleApplication.Education;
import recognition.domain.title.TitleApplication.Ended;
import recognition.domain.title.TitleApplication.Ending;
import recognition.domain.title.TitleApplication.InCorrection;
import recognition.domain.title.TitleApplication.Job;
import recognition.domain.title.TitleApplication.Judgment;
import recognition.domain.title.TitleApplication.OnNotice;
import recognition.domain.title.TitleApplication.Papers;
import recognition.domain.title.TitleApplication.Recorded;
import recognition.domain.title.TitleApplication.Returned;
import recognition.domain.title.TitleApplication.Review;
import recognition.domain.title.TitleApplication.Reviewed;
import recognition.domain.title.TitleApplication.Submission;
import recognition.domain.title.TitleApplication.Submitted;

/**
 * The steps of a title application from the employer's review on, each a function of what is, what is wanted and the instant. What
 * time has done by that instant counts, whether or not anybody has kept it.
 */
public final class TitleRules {
    private TitleRules() {}

    /** What every step is judged by: the round's parameters and the working days. */
    public record Grounds(Round round, WorkingCalendar calendar) {}

    /**
     * An application's step and, kept together with it, its notice's.
     *
     * @param was the notice as it was; null where the step opens it
     * @param notice null where nothing happens to it
     */
    public record WithNotice(Step<TitleApplication> application, Versioned<PublicNotice> was,
            Step<PublicNotice> notice) {

        static WithNotice none(Step<TitleApplication> application) {
            return new WithNotice(application, null, null);
        }
    }

    /**
     * The employer's verified comments.
     *
     * @param sealed the form with its official seal
     */
    public record Comments(String opinion, DocumentId sealed, Instant at) {}

    /**
     * What documents are looked at with.
     *
     * @param check whether the application may rest on one
     */
    public record Proofs(Misfit.Check check, OfficialSeals seals) {}

    /** The employer's strict review, with its comments and seal (S2-27, S3-18). */
    public static Decision<Step<TitleApplication>> review(TitleApplication is, Comments comments, Grounds grounds,
            Proofs proofs, Caller.Person by) {
        var present = asOf(is, grounds, comments.at());
        return switch (present) {
            case AtEmployer(var opening, var dossier, _) -> refuseIf(
                    opening.aim().route() == Route.EMPLOYER_APPOINTMENT, TitleRefusal.LEVEL_BY_APPOINTMENT, Map.of())
                    .then(_ -> checkDeclared(dossier, grounds.round()))
                    .then(_ -> refuseMisfits(named(dossier, DocumentPlace.REVIEW, comments.sealed()), List.of(),
                            proofs.check()))
                    .then(_ -> proofs.seals().find(claim(present, comments.sealed())))
                    .map(seal -> step(new Reviewed(opening, dossier,
                            new Review(comments.opinion(), seal, comments.at())), "TITLE_APPLICATION_REVIEWED",
                            comments.at(),
                            Actor.of(by), "S2-27", grounds.round()));
            case Draft _,Returned _,Reviewed _,OnNotice _,AwaitingConsent _,Submitted _,InCorrection _,Accepted _,Appointed _,Recorded _,Ended _ ->
                notNow(present);
        };
    }

    static Claim claim(TitleApplication is, DocumentId sealed) {
        return new Claim(is.opening().unit(), ApplicationForm.version(is), sealed);
    }

    /** Where the declaration comes before the notice it is displayed with the materials, and has to be whole by then (S3-14). */
    private static Decision<Boolean> checkDeclared(Dossier dossier, Round round) {
        return round.procedure().declaresBeforeNotice()
                ? Guards.checkDeclaration(dossier.declaration(), round).map(_ -> true)
                : accept(true);
    }

    /** Every document a dossier names, and {@code further} ones. */
    public static List<DocumentId> documents(Dossier dossier, DocumentId... further) {
        return Stream.concat(named(dossier).map(Named::id), Stream.of(further)).toList();
    }

    /** Every document a dossier names, and one more in a place of its own. */
    static List<Named> named(Dossier dossier, DocumentPlace place, DocumentId further) {
        return Stream.concat(named(dossier), Stream.of(Named.in(place, further))).toList();
    }

    private static Stream<Named> named(Dossier dossier) {
        var background = dossier.background();
        var education = background.education().stream().map(Education::proof).toList();
        var jobs = background.jobs().stream().map(Job::proof).toList();
        var commitment = Stream.ofNullable(dossier.declaration().commitment()).toList();
        return Stream.of(Named.in(DocumentPlace.EDUCATION, education), Named.in(DocumentPlace.WORK, jobs),
                Named.in(DocumentPlace.COMMITMENT, commitment)).flatMap(List::stream);
    }

    /**
     * How the materials are displayed.
     *
     * @param term how long
     * @param proof that they hang
     * @param title what the applicant applies for, in words
     */
    public record Posting(Term term, DocumentId proof, Bilingual title) {}

    /**
     * The materials hang inside the unit (S2-27).
     *
     * @param notice the application's own, if they hung before and what was displayed changed
     */
    public static Decision<WithNotice> putOnNotice(TitleApplication is, Posting posting,
            Optional<Versioned<PublicNotice>> notice, Misfit.Check check, Grounds grounds, Caller.Person by,
            Instant now) {
        var present = asOf(is, grounds, now);
        return switch (present) {
            case Reviewed reviewed -> refuseMisfits(List.of(Named.in(DocumentPlace.DISPLAY, posting.proof())),
                    List.of(), check)
                    .then(_ -> display(reviewed, posting, notice, grounds, Actor.of(by), now))
                    .map(posted -> new WithNotice(onNotice(reviewed, posted, grounds, Actor.of(by), now),
                            notice.orElse(null), posted));
            case Draft _,AtEmployer _,Returned _,OnNotice _,AwaitingConsent _,Submitted _,InCorrection _,Accepted _,Appointed _,Recorded _,Ended _ ->
                notNow(present);
        };
    }

    private static Step<TitleApplication> onNotice(Reviewed is, Step<PublicNotice> notice, Grounds grounds, Actor by,
            Instant now) {
        var id = notice.after().opening().id();
        return step(new OnNotice(is.opening(), new Papers(is.dossier(), is.review(), id, null)),
                "INTERNAL_NOTICE_POSTED", now, by, "S2-27", grounds.round(), Map.of("notice", id.value()));
    }

    private static Decision<Step<PublicNotice>> display(Reviewed is, Posting posting,
            Optional<Versioned<PublicNotice>> notice, Grounds grounds, Actor by, Instant now) {
        var material = material(is, grounds.round());
        var scheduled = notice.map(was -> NoticeRules.displayAnew(was.state(), material, by, now))
                .orElseGet(() -> accept(NoticeRules.schedule(opening(is, posting, now), material, by)));
        return scheduled.then(step -> NoticeRules.post(step.after(), posting.proof(), grounds.calendar(), by, now));
    }

    private static PublicNotice.Opening opening(Reviewed is, Posting posting, Instant now) {
        var of = is.opening();
        return new PublicNotice.Opening(noticeOf(of.id()), PublicNotice.Kind.EMPLOYER_INTERNAL,
                new Owner.Unit(of.unit()), of.id().value(),
                List.of(new Line(of.applicant().name(), of.employer().name(), posting.title())), posting.term(), now);
    }

    /** What hangs on the wall: what the application rests on, the employer's review, and the declaration where it comes before. */
    private static String material(Reviewed is, Round round) {
        var background = is.dossier().background();
        var declaration = is.dossier().declaration();
        var declared = round.procedure().declaresBeforeNotice() ? declaration.toString() : "";
        return Hash.of(background.education().toString(), background.jobs().toString(),
                String.valueOf(background.overseasBusiness()), new TreeSet<>(background.roundsTakenPart()).toString(),
                declared, is.review().opinion(), is.review().seal().document().value());
    }

    /** An application has one internal notice, and is its namesake. */
    public static NoticeId noticeOf(ApplicationId id) {
        return new NoticeId("n" + id.value().substring(1));
    }

    /**
     * What a submission is judged by beside the grounds.
     *
     * @param notice the application's own; empty before there is one
     * @param department the supervising department, named by a public institution; null by others
     * @param consentTerm how long the department has to consent
     */
    public record Filing(Guards.Evidence evidence, Optional<PublicNotice> notice, SocialCreditCode department,
            Term consentTerm) {}

    /**
     * Submits, inside the window and after the notice has ended clear, once every guard is satisfied (S2-27, S2-28, S3-20). For a
     * public institution the supervising department's consent comes before (S2-31).
     */
    public static Decision<Step<TitleApplication>> submit(TitleApplication is, Filing filing, Grounds grounds,
            Caller.Person by, Instant now) {
        var present = asOf(is, grounds, now);
        return switch (present) {
            case OnNotice(var opening, var papers) -> refuseIf(
                    filing.evidence().takenPart().contains(grounds.round().number()),
                    TitleRefusal.TOOK_PART_IN_THIS_ROUND, Map.of())
                    .then(_ -> Guards.papers(opening, papers, filing.notice(), grounds, now))
                    .then(filed -> Guards.eligibility(opening, papers.dossier(), filing.evidence(), now)
                            .map(eligible -> Stream.concat(eligible.stream(), filed.stream()).toList()))
                    .map(judgments -> new Submission(now, grounds.round().basis().rules(), judgments, null))
                    .then(submission -> file(opening, papers, submission, filing, grounds, by));
            case Draft _,AtEmployer _,Returned _,Reviewed _,AwaitingConsent _,Submitted _,InCorrection _,Accepted _,Appointed _,Recorded _,Ended _ ->
                Guards.checkWindow(grounds.round(), now).then(_ -> notNow(present));
        };
    }

    private static Decision<Step<TitleApplication>> file(TitleApplication.Opening opening, Papers papers,
            Submission submission, Filing filing, Grounds grounds, Caller.Person by) {
        if (opening.employer().kind() != Account.Unit.Kind.PUBLIC_INSTITUTION) {
            return accept(submitted(new Submitted(opening, papers, submission), submission.at(), by, grounds));
        }
        var department = filing.department();
        return refuseIf(department == null || department.equals(opening.unit()), TitleRefusal.DEPARTMENT_NOT_NAMED,
                Map.of())
                .map(_ -> step(new AwaitingConsent(opening, papers, submission, department,
                        Timer.start(filing.consentTerm(), grounds.calendar(), submission.at())), "CONSENT_ASKED",
                        submission.at(), Actor.of(by), "S2-31", grounds.round(),
                        Map.of("department", department.value())));
    }

    private static Step<TitleApplication> submitted(Submitted after, Instant now, Caller.Person by, Grounds grounds) {
        return step(after, "TITLE_APPLICATION_SUBMITTED", now, Actor.of(by), "S3-20", grounds.round(),
                Map.of("guards", Integer.toString(after.submission().judgments().size())));
    }

    /** The supervising department consents, and the application is submitted; or it does not, and the application ends (S2-31). */
    public static Decision<Step<TitleApplication>> consent(TitleApplication is, boolean consents, String words,
            Grounds grounds, Caller.Person by, Instant now) {
        var present = asOf(is, grounds, now);
        return switch (present) {
            case AwaitingConsent waiting -> Guards.checkWindow(grounds.round(), now)
                    .map(_ -> consents
                            ? submitted(consented(waiting, words, now), now, by, grounds)
                            : ended(waiting, Ending.CONSENT_REFUSED, words, Actor.of(by), grounds.round(), now));
            case Draft _,AtEmployer _,Returned _,Reviewed _,OnNotice _,Submitted _,InCorrection _,Accepted _,Appointed _,Recorded _,Ended _ ->
                notNow(present);
        };
    }

    private static Submitted consented(AwaitingConsent is, String words, Instant now) {
        var judgments = Stream.concat(is.submission().judgments().stream(), Stream.of(new Judgment("consent-given",
                "MET", "S2-31", Map.of("department", is.department().value(), "at", now.toString())))).toList();
        return new Submitted(is.opening(), is.papers().with(new Consent(is.department(), words, now)),
                new Submission(now, is.submission().rules(), judgments, null));
    }

    /** Accepts what is complete, with a reference number; from then on it is read-only (S3-22, S3-24). */
    public static Decision<Step<TitleApplication>> acceptForAssessment(TitleApplication is, CheckedCode reference,
            Caller.Person by, Instant now) {
        return switch (is) {
            case Submitted(var opening, var papers, var submission) ->
                accept(new Step<>(new Accepted(opening, papers, submission, reference, now),
                        new Event("TITLE_APPLICATION_ACCEPTED", now, Actor.of(by), "S3-22",
                                Map.of("round", opening.round(), "edition", opening.entry().edition().toString(),
                                        "rules", submission.rules()))));
            case Draft _,AtEmployer _,Returned _,Reviewed _,OnNotice _,AwaitingConsent _,InCorrection _,Accepted _,Appointed _,Recorded _,Ended _ ->
                notNow(is);
        };
    }

    /** Finds that what was submitted does not conform, with the reason (S3-22). */
    public static Decision<Step<TitleApplication>> decline(TitleApplication is, String reason, Grounds grounds,
            Caller.Person by, Instant now) {
        return switch (is) {
            case Submitted _ ->
                accept(ended(is, Ending.NOT_ACCEPTED, reason, Actor.of(by), grounds.round(), now));
            case Draft _,AtEmployer _,Returned _,Reviewed _,OnNotice _,AwaitingConsent _,InCorrection _,Accepted _,Appointed _,Recorded _,Ended _ ->
                notNow(is);
        };
    }

    /** Takes the application back, until it is accepted or recorded. What hangs for it is taken down. */
    public static Decision<WithNotice> withdraw(TitleApplication is, Optional<Versioned<PublicNotice>> notice,
            Grounds grounds, Caller.Person by, Instant now) {
        var present = asOf(is, grounds, now);
        return switch (present) {
            case Draft _,AtEmployer _,Returned _,Reviewed _,OnNotice _,AwaitingConsent _,Submitted _,InCorrection _,Appointed _ -> {
                var step = ended(present, Ending.WITHDRAWN, null, Actor.of(by), grounds.round(), now);
                yield accept(notice.map(hangs -> takenDown(step, hangs, grounds, by, now))
                        .orElseGet(() -> WithNotice.none(step)));
            }
            case Accepted _,Recorded _,Ended _ -> notNow(present);
        };
    }

    private static WithNotice takenDown(Step<TitleApplication> step, Versioned<PublicNotice> notice, Grounds grounds,
            Caller.Person by, Instant now) {
        return NoticeRules.takeDown(notice.state(), VoidReason.CASE_ENDED, grounds.calendar(), Actor.of(by),
                now) instanceof Decision.Accepted(var down)
                        ? new WithNotice(step, notice, down)
                        : WithNotice.none(step);
    }

    /** What time does: ends what missed the window, what was not corrected, and a consent that did not come. */
    public static Decision<Step<TitleApplication>> advance(TitleApplication is, Grounds grounds, Instant now) {
        return switch (is) {
            case Draft _,AtEmployer _,Returned _,Reviewed _,OnNotice _ -> lapse(is, grounds, now);
            case AwaitingConsent waiting ->
                advance(waiting, waiting.timer().counted(grounds.calendar(), now), grounds, now);
            case InCorrection correcting -> CorrectionRules.advance(correcting, grounds, now);
            case Submitted _,Accepted _,Appointed _,Recorded _,Ended _ -> notNow(is);
        };
    }

    private static Decision<Step<TitleApplication>> lapse(TitleApplication is, Grounds grounds, Instant now) {
        return is.opening().submitBefore() == null || now.isBefore(grounds.round().window().closes())
                ? notNow(is)
                : accept(ended(is, Ending.LAPSED, null, new Actor.Calendar(), grounds.round(),
                        grounds.round().window().closes()));
    }

    private static Decision<Step<TitleApplication>> advance(AwaitingConsent is, Timer counted, Grounds grounds,
            Instant now) {
        var end = counted.end();
        if (end.isOver(now) && end.closesAt().isBefore(grounds.round().window().closes())) {
            return accept(step(new OnNotice(is.opening(), is.papers()), "CONSENT_NOT_GIVEN_IN_TIME", end.closesAt(),
                    new Actor.Calendar(), "S2-31", grounds.round()));
        }
        if (end.equals(is.timer().end()) || !now.isBefore(grounds.round().window().closes())) {
            return lapse(is, grounds, now);
        }
        return accept(step(
                new AwaitingConsent(is.opening(), is.papers(), is.submission(), is.department(), counted),
                "CONSENT_END_MOVED", counted.countedAt(), new Actor.Calendar(), "S2-31", grounds.round(),
                Map.of("lastDay", end.lastDay().toString())));
    }

    /** What the application is at {@code now}, whether or not anybody has kept it yet. */
    public static TitleApplication asOf(TitleApplication is, Grounds grounds, Instant now) {
        return advance(is, grounds, now) instanceof Decision.Accepted(var moved)
                ? asOf(moved.after(), grounds, now)
                : is;
    }

    static Step<TitleApplication> ended(TitleApplication is, Ending ending, String reason, Actor by, Round round,
            Instant at) {
        boolean submitted = is instanceof Submitted || is instanceof InCorrection;
        return step(new Ended(is.opening(), is.dossier(), ending, reason, submitted, at),
                "TITLE_APPLICATION_" + ending, at, by, ending.article(), round);
    }

    /** Whether the application is of the unit the caller acts for. */
    public static boolean isOwn(TitleApplication is, Caller caller) {
        return caller instanceof Caller.Person person && person.is(Role.EMPLOYER)
                && person.unit().equals(Optional.of(is.opening().unit()));
    }

    /** Whether the caller is the applicant. */
    public static boolean isApplicant(TitleApplication is, Caller caller) {
        return caller instanceof Caller.Person person && person.subject().equals(is.dossier().link().applicant());
    }

    /** Whether the caller is somebody who takes a step of this application; to everybody else it does not exist. */
    public static boolean mayTake(TitleStep step, TitleApplication is, Caller caller) {
        return step.takers().stream().anyMatch(role -> caller.is(role) && isFor(role, is, caller));
    }

    private static boolean isFor(Role taker, TitleApplication is, Caller caller) {
        return switch (taker) {
            case EMPLOYER, UNIT_MANAGER -> isOwn(is, caller);
            case APPLICANT -> isApplicant(is, caller);
            case SUPERVISOR -> isSupervisedBy(is, caller);
            case OFFICER -> isHandledBy(is, caller);
            case HOLDER, EDITOR, APPROVER, INDUSTRY_AUTHORITY, EXPERT, WINDOW_CLERK, RELYING_PARTY -> false;
        };
    }

    /** By when the Bureau means to answer what was submitted, or corrected; nothing follows from it (S3-22). */
    public static PeriodEnd answerBy(Submitted is, Term standard, WorkingCalendar calendar) {
        var submission = is.submission();
        return Timer.start(standard, calendar,
                submission.answered() == null ? submission.at() : submission.answered().at()).end();
    }

    /** The employer's review, as long as what it reviewed stands; empty before. */
    public static Optional<Review> reviewOf(TitleApplication is) {
        return switch (is) {
            case Reviewed reviewed -> Optional.of(reviewed.review());
            case OnNotice onNotice -> Optional.of(onNotice.papers().review());
            case AwaitingConsent waiting -> Optional.of(waiting.papers().review());
            case Submitted submitted -> Optional.of(submitted.papers().review());
            case InCorrection correcting -> Optional.of(correcting.papers().review());
            case Accepted accepted -> Optional.of(accepted.papers().review());
            case Draft _,AtEmployer _,Returned _,Appointed _,Recorded _,Ended _ -> Optional.empty();
        };
    }

    public static boolean isPartys(TitleApplication is, Caller caller) {
        return isOwn(is, caller) || isApplicant(is, caller);
    }

    /** Whether the caller is of the department whose consent is asked, or was given. */
    public static boolean isSupervisedBy(TitleApplication is, Caller caller) {
        return caller instanceof Caller.Person person && person.is(Role.SUPERVISOR)
                && department(is).filter(code -> person.unit().equals(Optional.of(code))).isPresent();
    }

    private static Optional<SocialCreditCode> department(TitleApplication is) {
        return switch (is) {
            case AwaitingConsent waiting -> Optional.of(waiting.department());
            case Submitted submitted -> submitted.papers().department();
            case InCorrection correcting -> correcting.papers().department();
            case Accepted accepted -> accepted.papers().department();
            case Draft _,AtEmployer _,Returned _,Reviewed _,OnNotice _,Appointed _,Recorded _,Ended _ ->
                Optional.empty();
        };
    }

    /** Whether the caller is staff who handle the application; before it is submitted it is the employer's own business. */
    public static boolean isHandledBy(TitleApplication is, Caller caller) {
        return caller.is(Role.OFFICER) && switch (is) {
            case Submitted _,InCorrection _,Accepted _,Appointed _,Recorded _ -> true;
            case Ended ended -> ended.submitted();
            case Draft _,AtEmployer _,Returned _,Reviewed _,OnNotice _,AwaitingConsent _ -> false;
        };
    }

    public static boolean isForStaff(TitleApplication is, Caller caller) {
        return isHandledBy(is, caller) || isSupervisedBy(is, caller);
    }

    public static boolean mayRead(TitleApplication is, Caller caller) {
        return isPartys(is, caller) || isForStaff(is, caller);
    }
}
