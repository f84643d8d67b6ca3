package recognition.domain.title;

import static recognition.domain.Decision.accept;
import static recognition.domain.document.DocumentRules.refuseMisfits;
import static recognition.domain.title.Steps.notNow;
import static recognition.domain.title.Steps.refuse;
import static recognition.domain.title.Steps.refuseIf;
import static recognition.domain.title.Steps.step;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import recognition.domain.Decision;
import recognition.domain.access.Caller;
import recognition.domain.calendar.Term;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Step;
import recognition.domain.deadline.Timer;
import recognition.domain.document.DocumentPlace;
import recognition.domain.document.Misfit;
import recognition.domain.document.Named;
import recognition.domain.title.TitleApplication.Accepted;
import recognition.domain.title.TitleApplication.Answered;
import recognition.domain.title.TitleApplication.Answered.Reply;
import recognition.domain.title.TitleApplication.Appointed;
import recognition.domain.title.TitleApplication.AtEmployer;
import recognition.domain.title.TitleApplication.AwaitingConsent;
import recognition.domain.title.TitleApplication.Correction;
import recognition.domain.title.TitleApplication.Draft;
import recognition.domain.title.TitleApplication.Ended;
import recognition.domain.title.TitleApplication.Ending;
import recognition.domain.title.TitleApplication.InCorrection;
import recognition.domain.title.TitleApplication.OnNotice;
import recognition.domain.title.TitleApplication.Recorded;
import recognition.domain.title.TitleApplication.Returned;
import recognition.domain.title.TitleApplication.Reviewed;
import recognition.domain.title.TitleApplication.Submission;
import recognition.domain.title.TitleApplication.Submitted;
import recognition.domain.title.TitleRules.Grounds;

/**
 * The one correction of a submitted application (S3-23): itemized, with reasons, answered in one response; one that does not come in
 * time is a withdrawal, and everybody is told so before.
 */
public final class CorrectionRules {
    /** What comes of a correction that is not answered in time; said before and at each reminder. */
    public static final Ending CONSEQUENCE = Ending.DEEMED_WITHDRAWN;

    private CorrectionRules() {}

    /**
     * What an officer asks for.
     *
     * @param term how long there is to answer
     * @param reminder after how much of it the applicant is reminded
     */
    public record Asking(List<Correction.Item> items, Term term, Term reminder) {
        public Asking {
            items = List.copyOf(items);
        }
    }

    /** Gives a submitted application back for correction, once. */
    public static Decision<Step<TitleApplication>> ask(TitleApplication is, Asking asking, Grounds grounds,
            Caller.Person by, Instant now) {
        return switch (is) {
            case Submitted(var opening, var papers, var submission) -> refuseIf(
                    submission.answered() != null || grounds.round().procedure().corrections() == 0,
                    TitleRefusal.CORRECTED_BEFORE, Map.of("most", grounds.round().procedure().corrections()))
                    .map(_ -> correction(asking, grounds, by, now))
                    .map(correction -> step(new InCorrection(opening, papers, submission, correction),
                            "CORRECTION_ASKED", now, Actor.of(by), "S3-23", grounds.round(), facts(correction)));
            case Draft _,AtEmployer _,Returned _,Reviewed _,OnNotice _,AwaitingConsent _,InCorrection _,Accepted _,Appointed _,Recorded _,Ended _ ->
                notNow(is);
        };
    }

    private static Correction correction(Asking asking, Grounds grounds, Caller.Person by, Instant now) {
        return new Correction(asking.items(), by.subject(), now, Timer.start(asking.term(), grounds.calendar(), now),
                Timer.start(asking.reminder(), grounds.calendar(), now).end().closesAt(), false);
    }

    private static Map<String, String> facts(Correction correction) {
        return Map.of("items", Integer.toString(correction.items().size()), "dueAt",
                correction.timer().end().closesAt().toString(), "lastDay",
                correction.timer().end().lastDay().toString(), "consequence", CONSEQUENCE.name());
    }

    /** Answers every item at once (S3-23). */
    public static Decision<Step<TitleApplication>> answer(TitleApplication is, List<Reply> replies, Grounds grounds,
            Misfit.Check check, Caller.Person by, Instant now) {
        var present = TitleRules.asOf(is, grounds, now);
        return switch (present) {
            case InCorrection(var opening, var papers, var submission, var correction) -> refuseIf(
                    replies.size() != correction.items().size(), TitleRefusal.RESPONSE_INCOMPLETE,
                    Map.of("items", correction.items().size(), "answered", replies.size(), "until",
                            correction.timer().end().closesAt()))
                    .then(_ -> refuseMisfits(
                            Named.in(DocumentPlace.CORRECTION, replies.stream().map(Reply::document).toList()),
                            TitleRules.documents(papers.dossier()), check))
                    .map(_ -> new Submission(submission.at(), submission.rules(), submission.judgments(),
                            new Answered(correction, replies, now)))
                    .map(answered -> step(new Submitted(opening, papers, answered), "CORRECTION_ANSWERED", now,
                            Actor.of(by), "S3-23", grounds.round()));
            case Draft _,AtEmployer _,Returned _,Reviewed _,OnNotice _,AwaitingConsent _,Submitted _,Accepted _,Appointed _,Recorded _,Ended _ ->
                notNow(present);
        };
    }

    /** What time does to a correction: a later end by a new calendar, the reminder, and the withdrawal it is deemed to be. */
    static Decision<Step<TitleApplication>> advance(InCorrection is, Grounds grounds, Instant now) {
        var correction = is.correction();
        var timer = correction.timer().counted(grounds.calendar(), now);
        var closesAt = timer.end().closesAt();
        if (!timer.end().equals(correction.timer().end())) {
            return accept(step(with(is, correction.with(timer)), "CORRECTION_END_MOVED", timer.countedAt(),
                    new Actor.Calendar(), "S3-23", grounds.round(), facts(correction.with(timer))));
        }
        if (!correction.isReminded() && correction.remindAt().isBefore(closesAt)
                && !now.isBefore(correction.remindAt())) {
            return accept(step(with(is, correction.reminded()), "CORRECTION_REMINDED", correction.remindAt(),
                    new Actor.Calendar(), "S3-23", grounds.round(), facts(correction)));
        }
        return timer.end().isOver(now)
                ? accept(TitleRules.ended(is, CONSEQUENCE, null, new Actor.Calendar(), grounds.round(), closesAt))
                : refuse(TitleRefusal.STEP_NOT_POSSIBLE_NOW, Map.of("until", closesAt));
    }

    private static InCorrection with(InCorrection is, Correction correction) {
        return new InCorrection(is.opening(), is.papers(), is.submission(), correction);
    }
}
