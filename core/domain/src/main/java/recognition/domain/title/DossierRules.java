package recognition.domain.title;

import static recognition.domain.Decision.accept;
import static recognition.domain.title.Steps.notNow;
import static recognition.domain.title.Steps.refuse;
import static recognition.domain.title.Steps.refuseIf;
import static recognition.domain.title.Steps.step;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import recognition.domain.Decision;
import recognition.domain.access.Caller;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Step;
import recognition.domain.cases.Versioned;
import recognition.domain.document.DocumentPlace;
import recognition.domain.document.DocumentRules;
import recognition.domain.document.Misfit;
import recognition.domain.document.Named;
import recognition.domain.notice.NoticeRules;
import recognition.domain.notice.PublicNotice;
import recognition.domain.title.TitleApplication.Accepted;
import recognition.domain.title.TitleApplication.Appointed;
import recognition.domain.title.TitleApplication.AtEmployer;
import recognition.domain.title.TitleApplication.AwaitingConsent;
import recognition.domain.title.TitleApplication.Background;
import recognition.domain.title.TitleApplication.Declaration;
import recognition.domain.title.TitleApplication.Dossier;
import recognition.domain.title.TitleApplication.Draft;
import recognition.domain.title.TitleApplication.Education;
import recognition.domain.title.TitleApplication.Ended;
import recognition.domain.title.TitleApplication.InCorrection;
import recognition.domain.title.TitleApplication.Job;
import recognition.domain.title.TitleApplication.Link;
import recognition.domain.title.TitleApplication.OnNotice;
import recognition.domain.title.TitleApplication.Papers;
import recognition.domain.title.TitleApplication.Recorded;
import recognition.domain.title.TitleApplication.Returned;
import recognition.domain.title.TitleApplication.Reviewed;
import recognition.domain.title.TitleApplication.Submitted;
import recognition.domain.title.TitleRules.Grounds;
import recognition.domain.title.TitleRules.WithNotice;

/** What applicant and employer write together before the review: who the applicant is, what is declared, what it rests on. */
public final class DossierRules {
    private DossierRules() {}

    /** Invites the applicant. A further invitation replaces the one before. */
    public static Decision<Step<TitleApplication>> invite(TitleApplication is, Link link, Grounds grounds,
            Caller.Person by, Instant now) {
        return checkLinkable(is, grounds, now).map(present -> step(
                with(present, present.dossier().linked(link)), "APPLICANT_INVITED", now, Actor.of(by), "S3-17",
                grounds.round()));
    }

    /**
     * The applicant comes with the secret they were given. Nobody signs for the applicant while acting for the employer.
     *
     * @param invitation the hash of the secret
     */
    public static Decision<Step<TitleApplication>> join(TitleApplication is, String invitation, Grounds grounds,
            Caller.Person by, Instant now) {
        return checkLinkable(is, grounds, now)
                .then(present -> refuseIf(by.unit().isPresent() || by.subject().equals(is.opening().openedBy()),
                        TitleRefusal.APPLICANT_ACTS_FOR_THE_EMPLOYER, Map.of())
                        .then(_ -> refuseIf(!isOpen(present.dossier().link(), invitation, now),
                                TitleRefusal.INVITATION_NOT_VALID, Map.of()))
                        .map(_ -> step(with(present, present.dossier().linked(new Link(null, null, by.subject()))),
                                "APPLICANT_CAME", now, Actor.of(by), "S3-17", grounds.round())));
    }

    /** Whether the caller has the secret, or came by it before; to everybody else the application does not exist. */
    public static boolean mayJoin(TitleApplication is, String invitation, Caller caller) {
        return invitation.equals(is.dossier().link().invitation()) || TitleRules.isApplicant(is, caller);
    }

    private static boolean isOpen(Link link, String invitation, Instant now) {
        return invitation.equals(link.invitation()) && now.isBefore(link.expiresAt());
    }

    private static Decision<TitleApplication> checkLinkable(TitleApplication is, Grounds grounds, Instant now) {
        var present = TitleRules.asOf(is, grounds, now);
        if (!TitleStep.possibleIn(present).contains(TitleStep.JOIN)) {
            return notNow(present);
        }
        return refuseIf(present.dossier().link().applicant() != null, TitleRefusal.APPLICANT_CAME_ALREADY, Map.of())
                .map(_ -> present);
    }

    /**
     * What is to be changed; what is null stays.
     *
     * @param declaration each of whose members stays if it is null
     */
    public record Amendment(List<Education> education, List<Job> jobs, Boolean overseasBusiness,
            Set<Integer> roundsTakenPart, Declaration declaration) {

        Dossier of(TitleApplication is) {
            var stands = is.dossier().background();
            var background = new Background(or(education, stands.education()), or(jobs, stands.jobs()),
                    or(overseasBusiness, stands.overseasBusiness()), or(roundsTakenPart, stands.roundsTakenPart()));
            return new Dossier(is.dossier().link(), background, declared(is, background));
        }

        /** A commitment that comes now was signed on the form as it is now. */
        private Declaration declared(TitleApplication is, Background background) {
            var declared = is.dossier().declaration();
            var summary = or(declaration.summary(), declared.summary());
            return declaration.commitment() == null
                    ? new Declaration(summary, declared.commitment(), declared.signedForm())
                    : new Declaration(summary, declaration.commitment(),
                            ApplicationForm.version(is.opening(), background, summary));
        }

        boolean declares() {
            return declaration.summary() != null || declaration.commitment() != null;
        }

        private static <T> T or(T given, T stands) {
            return given == null ? stands : given;
        }
    }

    /**
     * Changes the dossier. What was reviewed is reviewed again if it changes; what hangs on the wall comes to nothing by that and is
     * displayed anew (S2-27).
     *
     * @param notice the application's own; empty before there is one
     */
    public static Decision<WithNotice> amend(TitleApplication is, Amendment given,
            Optional<Versioned<PublicNotice>> notice, Grounds grounds, Caller.Person by, Instant now) {
        var present = TitleRules.asOf(is, grounds, now);
        var dossier = given.of(present);
        return checkDeclarer(present, given, by).then(_ -> switch (present) {
            case Draft _,Returned _ -> accept(WithNotice.none(amended(with(present, dossier), grounds, by, now)));
            case Reviewed reviewed -> accept(WithNotice.none(amended(isDisplayedAlike(reviewed.dossier(), dossier,
                    grounds.round()) ? with(reviewed, dossier) : new Draft(is.opening(), dossier), grounds, by, now)));
            case OnNotice onNotice -> isDisplayedAlike(onNotice.dossier(), dossier, grounds.round())
                    ? accept(WithNotice.none(amended(with(onNotice, dossier), grounds, by, now)))
                    : takeDown(notice.orElseThrow(), amended(new Draft(is.opening(), dossier), grounds, by, now),
                            grounds,
                            by, now);
            case AtEmployer _,AwaitingConsent _,Submitted _,InCorrection _,Accepted _,Appointed _,Recorded _,Ended _ ->
                notNow(present);
        });
    }

    /** Whether a reviewed application, which holds its documents, may rest on the commitment that is given now. */
    public static Decision<Boolean> checkDocuments(TitleApplication is, Amendment given, Misfit.Check check) {
        return switch (is) {
            case Reviewed _,OnNotice _ -> DocumentRules.refuseMisfits(Named.in(DocumentPlace.COMMITMENT,
                    Stream.ofNullable(given.declaration().commitment()).toList()), List.of(), check);
            case Draft _,AtEmployer _,Returned _,AwaitingConsent _,Submitted _,InCorrection _,Accepted _,Appointed _,Recorded _,Ended _ ->
                accept(true);
        };
    }

    /** A notice that has closed has no effect any more once what it displayed is changed: it is displayed anew all the same. */
    private static Decision<WithNotice> takeDown(Versioned<PublicNotice> notice, Step<TitleApplication> amended,
            Grounds grounds, Caller.Person by, Instant now) {
        return NoticeRules.supersede(notice.state(), grounds.calendar(), Actor.of(by), now)
                .map(down -> new WithNotice(amended, notice, down));
    }

    private static Decision<Boolean> checkDeclarer(TitleApplication is, Amendment given, Caller.Person by) {
        var applicant = is.dossier().link().applicant();
        return refuseIf(given.declares() && applicant != null && !applicant.equals(by.subject()),
                TitleRefusal.ONLY_THE_APPLICANT_DECLARES, Map.of());
    }

    private static boolean isDisplayedAlike(Dossier was, Dossier is, Round round) {
        return was.background().equals(is.background())
                && (!round.procedure().declaresBeforeNotice() || was.declaration().equals(is.declaration()));
    }

    private static Step<TitleApplication> amended(TitleApplication after, Grounds grounds, Caller.Person by,
            Instant now) {
        return step(after, "TITLE_APPLICATION_AMENDED", now, Actor.of(by), "S3-16", grounds.round());
    }

    /** Gives the dossier to the employer for its review (S2-27, S3-18). */
    public static Decision<Step<TitleApplication>> handIn(TitleApplication is, Grounds grounds, Caller.Person by,
            Instant now) {
        var present = TitleRules.asOf(is, grounds, now);
        return switch (present) {
            case Draft _,Returned _ -> accept(step(new AtEmployer(is.opening(), present.dossier(), now),
                    "TITLE_APPLICATION_HANDED_IN", now, Actor.of(by), "S3-18", grounds.round()));
            case AtEmployer _,Reviewed _,OnNotice _,AwaitingConsent _,Submitted _,InCorrection _,Accepted _,Appointed _,Recorded _,Ended _ ->
                notNow(present);
        };
    }

    /** The employer gives the dossier back, with what is to be changed (S2-27). */
    public static Decision<Step<TitleApplication>> giveBack(TitleApplication is, String reason, Grounds grounds,
            Caller.Person by, Instant now) {
        var present = TitleRules.asOf(is, grounds, now);
        return switch (present) {
            case AtEmployer(var opening, var dossier, _) -> accept(step(new Returned(opening, dossier, reason, now),
                    "TITLE_APPLICATION_RETURNED", now, Actor.of(by), "S2-27", grounds.round()));
            case Draft _,Returned _,Reviewed _,OnNotice _,AwaitingConsent _,Submitted _,InCorrection _,Accepted _,Appointed _,Recorded _,Ended _ ->
                notNow(present);
        };
    }

    /** The same stage with another dossier. */
    private static TitleApplication with(TitleApplication is, Dossier dossier) {
        return switch (is) {
            case Draft(var opening, _) -> new Draft(opening, dossier);
            case AtEmployer(var opening, _, var at) -> new AtEmployer(opening, dossier, at);
            case Returned(var opening, _, var reason, var at) -> new Returned(opening, dossier, reason, at);
            case Reviewed(var opening, _, var review) -> new Reviewed(opening, dossier, review);
            case OnNotice(var opening, var papers) -> new OnNotice(opening,
                    new Papers(dossier, papers.review(), papers.notice(), papers.consent()));
            case AwaitingConsent _,Submitted _,InCorrection _,Accepted _,Appointed _,Recorded _,Ended _ ->
                throw new IllegalStateException("its dossier is closed");
        };
    }
}
