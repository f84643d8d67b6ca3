package recognition.domain.panel;

import static recognition.domain.Decision.accept;
import static recognition.domain.panel.Steps.notNow;
import static recognition.domain.panel.Steps.refuse;
import static recognition.domain.panel.Steps.refuseIf;

import java.time.Instant;
import java.util.Map;

import recognition.domain.Decision;
import recognition.domain.access.Caller;
import recognition.domain.calendar.CalendarRefusal;
import recognition.domain.calendar.PeriodEnd.Provisional;
import recognition.domain.calendar.PeriodEnd.Settled;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Step;
import recognition.domain.code.CheckedCode;
import recognition.domain.panel.Assessment.Acceptance;
import recognition.domain.panel.Assessment.Accepted;
import recognition.domain.panel.Assessment.BeforePanel;
import recognition.domain.panel.Assessment.Candidate;
import recognition.domain.panel.Assessment.Certified;
import recognition.domain.panel.Assessment.Dossier;
import recognition.domain.panel.Assessment.End;
import recognition.domain.panel.Assessment.Ended;
import recognition.domain.panel.Assessment.InReview;
import recognition.domain.panel.Assessment.Opening;
import recognition.domain.panel.Assessment.Paper;
import recognition.domain.panel.Assessment.Passed;
import recognition.domain.panel.Assessment.Reviews;
import recognition.domain.panel.Assessment.Revoked;
import recognition.domain.panel.Assessment.Sought;
import recognition.domain.panel.Assessment.Title;
import recognition.domain.panel.Assessment.Voting;
import recognition.domain.panel.PanelTerms.Late;
import recognition.domain.panel.Steps.Line;
import recognition.domain.title.TitleApplication;
import recognition.domain.title.TitleRules;

/** Acceptance and the paper copies (S3-22, S3-24, S3-25). */
public final class AcceptanceRules {
    private AcceptanceRules() {}

    /**
     * What an officer accepts with.
     *
     * @param reference made at random: it tells neither order nor number of the applications
     * @param due by when the papers are due
     */
    public record Proposal(Checklist checklist, CheckedCode reference, PaperDue due) {}

    /** An application accepted, and the assessment that begins; they are kept together. */
    public record Admission(Step<TitleApplication> application, Step<Assessment> assessment) {}

    /** Accepts what is complete, item by item; from then on the application is read-only (S3-22, S3-24). */
    public static Decision<Admission> admit(TitleApplication is, Proposal proposal, Caller.Person by, Instant now) {
        var open = proposal.checklist().open();
        return TitleRules.acceptForAssessment(is, proposal.reference(), by, now)
                .then(step -> refuseIf(!open.isEmpty(), AssessmentRefusal.CHECKLIST_OPEN, Map.of("missing", open))
                        .map(_ -> new Admission(step, begin((TitleApplication.Accepted) step.after(), proposal, by))));
    }

    private static Step<Assessment> begin(TitleApplication.Accepted is, Proposal proposal, Caller.Person by) {
        var of = is.opening();
        var title = new Title(of.aim().level(), of.aim().series());
        var candidate = new Candidate(of.applicant().name(), of.unit(), of.employer().name(),
                is.dossier().link().applicant());
        var opening = new Opening(of.id(), is.reference(), new Sought(of.round(), of.entry(), title, candidate),
                new Acceptance(proposal.checklist(), by.subject(), is.at(), is.submission().rules()));
        return Steps.of(new Accepted(opening, proposal.due()), "ASSESSMENT_BEGUN", new Line(Actor.of(by), is.at(),
                "S3-22", Map.of("papersDue", proposal.due().end().closesAt().toString())));
    }

    /** What arrives at the counter: copies, with the number written on them. */
    public record Receipt(CheckedCode reference, int copies) {}

    /** Takes the paper copies in (S3-25). */
    public static Decision<Step<Assessment>> receivePaper(Assessment is, Receipt receipt, PanelTerms terms,
            WorkingCalendar calendar, Caller.Person by, Instant now) {
        return switch (is) {
            case Accepted(var opening, var kept) -> {
                var due = kept.asOf(calendar, now);
                boolean late = due.end().isOver(now);
                yield refuseIf(!receipt.reference().equals(opening.reference()),
                        AssessmentRefusal.REFERENCE_DOES_NOT_FIT)
                        .then(_ -> refuseIf(receipt.copies() < terms.paper().copies(), AssessmentRefusal.COPIES_MISSING,
                                Map.of("copies", terms.paper().copies())))
                        .then(_ -> refuseIf(late && due.late() == Late.DEEMED_WITHDRAWN,
                                AssessmentRefusal.PAPERS_TOO_LATE, Map.of("dueUntil", due.end().closesAt())))
                        .map(_ -> received(opening, new Paper(receipt.copies(), now, late), by));
            }
            case InReview _,BeforePanel _,Voting _,Passed _,Certified _,Revoked _,Ended _ -> notNow(is);
        };
    }

    private static Step<Assessment> received(Opening opening, Paper paper, Caller.Person by) {
        return Steps.of(new InReview(opening, new Dossier(paper, Reviews.NONE)), "PAPERS_RECEIVED",
                new Line(Actor.of(by), paper.receivedAt(), "S3-25",
                        Map.of("copies", Integer.toString(paper.copies()), "late", Boolean.toString(paper.isLate()))));
    }

    /** What time does: ends or marks what has no papers, or settles a day that waited for a year's calendar. */
    public static Decision<Step<Assessment>> advance(Assessment is, WorkingCalendar calendar, Instant now) {
        return switch (is) {
            case Accepted(var opening, var kept) -> advance(opening, kept, kept.asOf(calendar, now), now);
            case InReview _,BeforePanel _,Voting _,Passed _,Certified _,Revoked _,Ended _ -> notNow(is);
        };
    }

    private static Decision<Step<Assessment>> advance(Opening opening, PaperDue kept, PaperDue due, Instant now) {
        var closesAt = due.end().closesAt();
        if (due.late() == Late.DEEMED_WITHDRAWN && due.end().isOver(now)) {
            return accept(Steps.of(new Ended(opening, End.PAPERS_LATE, null, closesAt), "PAPERS_LATE",
                    new Line(new Actor.Calendar(), closesAt, "S3-25")));
        }
        if (due.end().isOver(now) && !due.isOverdue()) {
            return accept(Steps.of(new Accepted(opening, due.overdue()), "PAPERS_OVERDUE",
                    new Line(new Actor.Calendar(), closesAt, "S3-25")));
        }
        if (!due.end().equals(kept.end())) {
            return accept(Steps.of(new Accepted(opening, due), "PAPER_DATE_SETTLED", new Line(new Actor.Calendar(),
                    due.timer().countedAt(), "S3-25", Map.of("papersDue", closesAt.toString()))));
        }
        return switch (due.end()) {
            case Settled _ -> refuse(AssessmentRefusal.PAPERS_NOT_DUE, Map.of("dueUntil", closesAt));
            case Provisional provisional ->
                Decision.refuse(CalendarRefusal.UNKNOWN_CALENDAR, Map.of("year", provisional.missing()));
        };
    }

    /** What the assessment is at {@code now}, whether or not anybody has kept it yet. */
    public static Assessment asOf(Assessment is, WorkingCalendar calendar, Instant now) {
        return advance(is, calendar, now) instanceof Decision.Accepted(var step) ? step.after() : is;
    }
}
