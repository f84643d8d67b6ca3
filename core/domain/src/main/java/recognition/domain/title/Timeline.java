package recognition.domain.title;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import recognition.domain.calendar.PeriodEnd;
import recognition.domain.calendar.PeriodEnd.Provisional;
import recognition.domain.calendar.Term;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.notice.NoticeRules;
import recognition.domain.time.HouseClock;

/**
 * What an employer has to have done by when, drawn backwards from the day on which it means to submit (S2-26 to S2-31, S3-13 to
 * S3-20). Every latest day is found by the very rules that later decide: whoever keeps them all is in time.
 *
 * @param milestones in the order of their latest days
 */
public record Timeline(Round round, LocalDate submitOn, List<Milestone> milestones) {
    private static final int FURTHEST_BACK = 400;

    public Timeline {
        milestones = List.copyOf(milestones);
    }

    /**
     * What an employer plans.
     *
     * @param submitOn the day of submission; null for the last of the window
     * @param review how long its own review takes; null for none
     * @param needsConsent whether a supervising department has to consent first (S2-31)
     */
    public record Plan(LocalDate submitOn, Term review, boolean needsConsent) {}

    /**
     * How long things take.
     *
     * @param notice that the materials hang (S2-27)
     * @param verification from filing to result, as the service standard has it; a promise to nobody
     * @param consent that a supervising department has to consent
     */
    public record Terms(Term notice, Term verification, Term consent) {}

    /** What has to be done. */
    public enum Kind {
        FILE_VERIFICATION("S2-50"),
        PASS_VERIFICATION("S3-13"),
        DECLARE("S3-14"),
        HAND_IN("S3-18"),
        POST_NOTICE("S2-27"),
        NOTICE_CLEAR("S2-27"),
        ASK_CONSENT("S2-31"),
        SUBMIT("S3-20");

        private final String article;

        Kind(String article) {
            this.article = article;
        }

        public String article() {
            return article;
        }
    }

    /**
     * @param latest the last day on which it is in time
     * @param before the first instant at which it is too late
     * @param isProvisional whether it hangs on working days that are not published yet
     */
    public record Milestone(Kind kind, LocalDate latest, Instant before, boolean isProvisional) {

        public boolean isMissed(Instant now) {
            return !now.isBefore(before);
        }
    }

    /** Draws the timeline; the day of submission is inside the window. */
    public static Timeline of(Round round, Plan plan, Terms terms, WorkingCalendar calendar) {
        var submitOn = plan.submitOn() == null ? round.window().lastDay() : plan.submitOn();
        return new Drawing(round, terms, calendar).draw(submitOn, plan);
    }

    private record Drawing(Round round, Terms terms, WorkingCalendar calendar) {

        Timeline draw(LocalDate submitOn, Plan plan) {
            var milestones = new ArrayList<Milestone>();
            var submitBefore = earlier(startOf(submitOn.plusDays(1)), round.window().closes());
            milestones.add(new Milestone(Kind.SUBMIT, submitOn, submitBefore, false));
            var filed = plan.needsConsent()
                    ? add(milestones, Kind.ASK_CONSENT, latest(terms.consent(), submitOn, submitBefore))
                    : submitOn;
            var posted = add(milestones, Kind.POST_NOTICE, latestPosting(filed, milestones.getLast().before()));
            var clear = end(posted, terms.notice());
            milestones.add(new Milestone(Kind.NOTICE_CLEAR, clear.lastDay(), startOf(filed.plusDays(1)),
                    clear instanceof Provisional));
            var handedIn = plan.review() == null
                    ? whole(posted)
                    : latest(plan.review(), posted, startOf(posted.plusDays(1)));
            add(milestones, Kind.HAND_IN, handedIn);
            add(milestones, Kind.DECLARE, round.procedure().declaresBeforeNotice() ? handedIn : whole(filed));
            verification(milestones);
            milestones.sort(Comparator.comparing(Milestone::before).thenComparing(Milestone::kind));
            return new Timeline(round, submitOn, milestones);
        }

        /** The pass counts, not the request; when to file rests on the service standard (S3-13). */
        private void verification(List<Milestone> milestones) {
            var passed = round.verifiedBy().lastDay();
            add(milestones, Kind.PASS_VERIFICATION, whole(passed));
            add(milestones, Kind.FILE_VERIFICATION, latest(terms.verification(), passed, startOf(passed.plusDays(1))));
        }

        private static LocalDate add(List<Milestone> milestones, Kind kind, Latest latest) {
            milestones
                    .add(new Milestone(kind, latest.day(), startOf(latest.day().plusDays(1)), latest.isProvisional()));
            return latest.day();
        }

        /** The last day from which a term ends by {@code before}. */
        private Latest latest(Term term, LocalDate from, Instant before) {
            return latest(term, from, Duration.ZERO, before.plusMillis(1));
        }

        /** A notice stands clear a moment after its end, and there has to be time left to submit. */
        private Latest latestPosting(LocalDate filed, Instant before) {
            return latest(terms.notice(), filed, NoticeRules.LONGEST_REQUEST, before);
        }

        private Latest latest(Term term, LocalDate from, Duration after, Instant before) {
            for (int back = 0; back < FURTHEST_BACK; back++) {
                var day = from.minusDays(back);
                var end = end(day, term);
                if (end.closesAt().plus(after).isBefore(before)) {
                    return new Latest(day, end instanceof Provisional);
                }
            }
            throw new IllegalArgumentException("no day is early enough for " + term.length() + " days");
        }

        private PeriodEnd end(LocalDate start, Term term) {
            return calendar.end(start, term);
        }

        private static Latest whole(LocalDate day) {
            return new Latest(day, false);
        }

        private static Instant earlier(Instant one, Instant other) {
            return one.isBefore(other) ? one : other;
        }

        private static Instant startOf(LocalDate day) {
            return day.atStartOfDay(HouseClock.SHANGHAI).toInstant();
        }
    }

    private record Latest(LocalDate day, boolean isProvisional) {}
}
