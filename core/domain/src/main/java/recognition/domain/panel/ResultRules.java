package recognition.domain.panel;

import static recognition.domain.Decision.accept;
import static recognition.domain.panel.Steps.notNow;
import static recognition.domain.panel.Steps.refuseIf;

import java.text.Normalizer;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import recognition.domain.Decision;
import recognition.domain.access.Caller;
import recognition.domain.access.Role;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Step;
import recognition.domain.code.CheckedCode;
import recognition.domain.notice.NoticeId;
import recognition.domain.notice.NoticeRules;
import recognition.domain.notice.PublicNotice;
import recognition.domain.panel.Assessment.Accepted;
import recognition.domain.panel.Assessment.BeforePanel;
import recognition.domain.panel.Assessment.Certificate;
import recognition.domain.panel.Assessment.Certified;
import recognition.domain.panel.Assessment.End;
import recognition.domain.panel.Assessment.Ended;
import recognition.domain.panel.Assessment.InReview;
import recognition.domain.panel.Assessment.Minutes;
import recognition.domain.panel.Assessment.Passed;
import recognition.domain.panel.Assessment.Proposal;
import recognition.domain.panel.Assessment.Revoked;
import recognition.domain.panel.Assessment.Voting;
import recognition.domain.panel.Steps.Line;

/** Certificate, setting aside, and revocation (S2-30, S3-27, S3-28). */
public final class ResultRules {
    private ResultRules() {}

    /** Issues the certificate once the result has been public long enough and no objection stands (S2-30, S3-28). */
    public static Decision<Step<Assessment>> certify(Assessment is, Optional<PublicNotice> notice, CheckedCode code,
            WorkingCalendar calendar, Caller.Person by, Instant now) {
        return switch (is) {
            case Passed(var opening, var minutes, _) ->
                refuseIf(notice.filter(one -> NoticeRules.standsClear(one, calendar, now)).isEmpty(),
                        AssessmentRefusal.RESULT_NOTICE_NOT_CLEAR, facts(notice, calendar, now))
                        .map(_ -> Steps.of(new Certified(opening, minutes, new Certificate(code, now), null),
                                "TITLE_CERTIFIED", new Line(Actor.of(by), now, "S2-30")));
            case Accepted _,InReview _,BeforePanel _,Voting _,Certified _,Revoked _,Ended _ -> notNow(is);
        };
    }

    private static Map<String, Object> facts(Optional<PublicNotice> notice, WorkingCalendar calendar, Instant now) {
        var facts = new HashMap<String, Object>();
        notice.map(one -> NoticeRules.asOf(one, calendar, now)).ifPresent(one -> {
            facts.put("openObjections", one.objections().open().size());
            one.deadline().ifPresent(deadline -> facts.put("noticeClosesAt", deadline.dueAt()));
        });
        return facts;
    }

    /** Sets a result aside to which an objection was upheld. */
    public static Decision<Step<Assessment>> setAside(Assessment is, Optional<PublicNotice> notice, Caller.Person by,
            Instant now) {
        return switch (is) {
            case Passed(var opening, var minutes, _) ->
                refuseIf(notice.filter(one -> !one.objections().upheld().isEmpty()).isEmpty(),
                        AssessmentRefusal.NO_OBJECTION_UPHELD)
                        .map(_ -> Steps.of(new Ended(opening, End.SET_ASIDE, minutes, now), "RESULT_SET_ASIDE",
                                new Line(Actor.of(by), now, "S2-30")));
            case Accepted _,InReview _,BeforePanel _,Voting _,Certified _,Revoked _,Ended _ -> notNow(is);
        };
    }

    /** Proposes to take a title back. */
    public static Decision<Step<Assessment>> proposeRevocation(Assessment is, String reason, Caller.Person by,
            Instant now) {
        return switch (is) {
            case Certified(var opening, var minutes, var certificate, var before) ->
                before != null
                        ? notNow(is)
                        : accept(Steps.of(
                                new Certified(opening, minutes, certificate, new Proposal(reason, by.subject(), now)),
                                "REVOCATION_PROPOSED", new Line(Actor.of(by), now, "S2-30")));
            case Accepted _,InReview _,BeforePanel _,Voting _,Passed _,Revoked _,Ended _ -> notNow(is);
        };
    }

    /** Confirms or turns down what another officer proposed. */
    public static Decision<Step<Assessment>> answerRevocation(Assessment is, boolean confirms, Caller.Person by,
            Instant now) {
        return switch (is) {
            case Certified(var opening, var minutes, var certificate, var proposal) -> proposal == null
                    ? notNow(is)
                    : refuseIf(confirms && proposal.by().equals(by.subject()), AssessmentRefusal.SECOND_PERSON_NEEDED)
                            .map(_ -> Steps.of(
                                    confirms
                                            ? new Revoked(opening, minutes, certificate, proposal, now)
                                            : new Certified(opening, minutes, certificate, null),
                                    confirms ? "TITLE_REVOKED" : "REVOCATION_TURNED_DOWN",
                                    new Line(Actor.of(by), now, "S2-30")));
            case Accepted _,InReview _,BeforePanel _,Voting _,Passed _,Revoked _,Ended _ -> notNow(is);
        };
    }

    /** Whether the caller has anything to do with the assessment: the employer, the applicant, staff, or the panel. */
    public static boolean isParty(Assessment is, Caller caller) {
        return isOfUnit(is, caller) || isOwn(is, caller) || isStaff(caller) || isOnBench(is, caller);
    }

    /** Whether the caller is somebody who takes a step of this assessment; to everybody else it does not exist. */
    public static boolean mayTake(AssessmentStep step, Assessment is, Caller caller) {
        return step.takers().stream().anyMatch(role -> caller.is(role) && isFor(role, is, caller));
    }

    private static boolean isFor(Role taker, Assessment is, Caller caller) {
        return switch (taker) {
            case EMPLOYER, UNIT_MANAGER -> isOfUnit(is, caller);
            case APPLICANT -> isOwn(is, caller);
            case EXPERT -> isOnBench(is, caller);
            case OFFICER, INDUSTRY_AUTHORITY, WINDOW_CLERK -> true;
            case HOLDER, SUPERVISOR, EDITOR, APPROVER, RELYING_PARTY -> false;
        };
    }

    public static boolean isOfUnit(Assessment is, Caller caller) {
        return caller instanceof Caller.Person person
                && person.unit().equals(Optional.of(is.opening().sought().candidate().unit()));
    }

    private static boolean isOwn(Assessment is, Caller caller) {
        return caller instanceof Caller.Person person
                && person.subject().equals(is.opening().sought().candidate().account());
    }

    /** Whether it is a title, in force or revoked, of somebody of the caller's unit. */
    public static boolean isTitleOf(Assessment is, Caller caller) {
        return is.certified().isPresent() && isOfUnit(is, caller);
    }

    /** Whose certificate it is to have: the applicant's, the employer's, and the Bureau's. */
    public static boolean mayHaveCertificate(Assessment is, Caller caller) {
        return isOwn(is, caller) || isOfUnit(is, caller) || caller.is(Role.OFFICER);
    }

    /** Whether a title is of a person of this name, however it is spaced and capitalized. */
    public static boolean isNamed(Assessment is, String name) {
        return plain(is.opening().sought().candidate().name()).equals(plain(name));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s.·,-]+", "");
    }

    /** The public notice of a result. */
    public static Optional<NoticeId> noticeOf(Assessment is) {
        return is instanceof Passed passed ? Optional.of(passed.notice()) : Optional.empty();
    }

    private static boolean isStaff(Caller caller) {
        return caller.is(Role.OFFICER) || caller.is(Role.INDUSTRY_AUTHORITY) || caller.is(Role.WINDOW_CLERK);
    }

    private static boolean isOnBench(Assessment is, Caller caller) {
        return caller instanceof Caller.Person person
                && benchOf(is).flatMap(bench -> bench.seatOf(person.subject())).isPresent();
    }

    /** Whether the caller is shown reviews, members and minutes; an employer is not. */
    public static boolean seesAll(Caller caller) {
        return isStaff(caller) || caller.is(Role.EXPERT);
    }

    /** Whether the caller may see what the panel sees; a member who stands back may not. */
    public static Decision<Assessment> mayView(Assessment is, Caller caller) {
        return caller instanceof Caller.Person person && !isStaff(caller) && isOnBench(is, caller)
                ? PanelRules.checkSits(benchOf(is).orElseThrow(), person.subject()).map(_ -> is)
                : accept(is);
    }

    /**
     * Whether the caller, who is neither party nor the Bureau, reads what the application rests on: the authority while it reviews, a
     * member who sits while the panel has it (S3-22, S3-26).
     */
    public static boolean mayReadPapers(Assessment is, Caller caller) {
        return switch (is) {
            case InReview _ -> caller.is(Role.INDUSTRY_AUTHORITY);
            case BeforePanel(_, _, var bench, _) -> sits(bench, caller);
            case Voting(_, _, var session) -> sits(session.bench(), caller);
            case Accepted _,Passed _,Certified _,Revoked _,Ended _ -> false;
        };
    }

    private static boolean sits(Bench bench, Caller caller) {
        return caller instanceof Caller.Person person && person.is(Role.EXPERT)
                && bench.sitting().contains(person.subject());
    }

    /** The panel an assessment is or was before. */
    public static Optional<Bench> benchOf(Assessment is) {
        return switch (is) {
            case BeforePanel before -> Optional.of(before.bench());
            case Voting voting -> Optional.of(voting.session().bench());
            case Passed passed -> Optional.of(passed.minutes().bench());
            case Certified certified -> Optional.of(certified.minutes().bench());
            case Revoked revoked -> Optional.of(revoked.minutes().bench());
            case Ended ended -> Optional.ofNullable(ended.minutes()).map(Minutes::bench);
            case Accepted _,InReview _ -> Optional.empty();
        };
    }

    /** The minutes of the vote, once it is over. */
    public static Optional<Minutes> minutesOf(Assessment is) {
        return switch (is) {
            case Passed passed -> Optional.of(passed.minutes());
            case Certified certified -> Optional.of(certified.minutes());
            case Revoked revoked -> Optional.of(revoked.minutes());
            case Ended ended -> Optional.ofNullable(ended.minutes());
            case Accepted _,InReview _,BeforePanel _,Voting _ -> Optional.empty();
        };
    }

    /** Whether the minutes are the caller's to read: the Bureau's, the authority's, and those of the members who sat. */
    public static boolean mayReadMinutes(Assessment is, Caller caller) {
        return caller.is(Role.OFFICER) || caller.is(Role.INDUSTRY_AUTHORITY)
                || benchOf(is).filter(bench -> sits(bench, caller)).isPresent();
    }
}
