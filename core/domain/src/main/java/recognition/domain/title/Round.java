package recognition.domain.title;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import recognition.domain.account.Account;
import recognition.domain.catalog.Bilingual;
import recognition.domain.catalog.EditionId;
import recognition.domain.catalog.ListCategory;
import recognition.domain.catalog.TitleLevel;
import recognition.domain.time.HouseClock;

/**
 * A round of title recognition: which list it rests on, who may apply, when, and in which order (S3-01 to S3-29).
 *
 * @param id {@code shanghai-2026-4}
 * @param number what excluding rounds name it by (S3-03)
 * @param announced whether a source announces it; false marks an illustration
 * @param basis what it is judged by
 * @param routes how each level is given in this round
 * @param schedule the first day of each stage after the window, as far as it is set; in order
 */
public record Round(String id, int number, Bilingual name, boolean announced, Basis basis, Window window,
        CutOff verifiedBy, Conditions conditions, Procedure procedure, Map<TitleLevel, Route> routes,
        List<Begin> schedule) {
    public Round {
        routes = Map.copyOf(routes);
        schedule = List.copyOf(schedule);
    }

    /**
     * What a round is judged by, whatever comes into force later.
     *
     * @param rules names the version of everything that is data in its rules: round, requirements and policies
     */
    public record Basis(EditionId edition, ListCategory category, String rules) {}

    /** When applications are taken (S3-20). {@code closes} is the first instant after the window. */
    public record Window(Instant opens, Instant closes) {
        public Window {
            if (!opens.isBefore(closes)) {
                throw new IllegalArgumentException("a window closes after it opens");
            }
        }

        /** The first day on which an application is taken. */
        public LocalDate firstDay() {
            return LocalDate.ofInstant(opens, HouseClock.SHANGHAI);
        }

        /** The last day on which an application is taken. */
        public LocalDate lastDay() {
            return LocalDate.ofInstant(closes.minusNanos(1), HouseClock.SHANGHAI);
        }
    }

    /** The last day on which a verification passes in time (S3-13); the day itself counts if inclusive. */
    public record CutOff(LocalDate day, boolean inclusive) {

        public boolean isMetBy(Instant passedAt) {
            var passedOn = LocalDate.ofInstant(passedAt, HouseClock.SHANGHAI);
            return passedOn.isBefore(day) || (inclusive && passedOn.equals(day));
        }

        /** The last day on which it may pass. */
        public LocalDate lastDay() {
            return inclusive ? day : day.minusDays(1);
        }
    }

    /**
     * What an application must fulfil.
     *
     * @param excludedRounds numbers of the rounds whose participants may not apply (S3-03)
     * @param noticeWorkingDays how long the employer displays the materials, at least (S2-27)
     * @param summaryLength the shortest professional summary, in Han characters and words of other scripts (S3-16)
     */
    public record Conditions(Set<Account.Unit.Kind> employers, Set<Integer> excludedRounds, LocalDate experienceUntil,
            int noticeWorkingDays, int summaryLength) {
        public Conditions {
            employers = Set.copyOf(employers);
            excludedRounds = Set.copyOf(excludedRounds);
        }
    }

    /**
     * How the round goes.
     *
     * @param order of the steps; the sources differ (S2-27 and S2-28, S3-14 and S3-19)
     * @param corrections how often an application may be given back for correction (S3-23)
     * @param correctionWorkingDays to answer a correction
     * @param objectionWorkingDays to decide an objection
     * @param formCopies of the assessment form on paper (S3-17)
     */
    public record Procedure(List<RoundStep> order, int corrections, int correctionWorkingDays, int objectionWorkingDays,
            int formCopies, Standards standards) {
        public Procedure {
            order = List.copyOf(order);
        }

        /** Whether the online declaration comes before the internal notice, so that it is displayed with the materials. */
        public boolean declaresBeforeNotice() {
            return order.indexOf(RoundStep.ONLINE_APPLICATION) < order.indexOf(RoundStep.INTERNAL_NOTICE);
        }
    }

    /**
     * How many working days the Bureau means to take; promises that end nothing.
     *
     * @param acceptance from submission to acceptance, correction or refusal (S3-22)
     * @param review from the paper copies to both reviews (S3-22)
     */
    public record Standards(int acceptance, int review) {}

    /** The steps of a round. */
    public enum RoundStep {
        VERIFICATION,
        EMPLOYER_APPOINTMENT,
        ONLINE_APPLICATION,
        EMPLOYER_REVIEW,
        INTERNAL_NOTICE,
        SUPERVISOR_CONSENT,
        SUBMISSION,
        REVIEW,
        PAPER_COPIES,
        INTERVIEW,
        VOTE,
        RESULT_NOTICE,
        CERTIFICATE
    }

    /** How a title of a level is given (S3-11, S3-12). */
    public enum Route {
        EMPLOYER_APPOINTMENT,
        COMMITTEE
    }

    /** Where the round stands; follows time by itself. */
    public enum Stage {
        PLANNED,
        WINDOW_OPEN,
        WINDOW_CLOSED,
        REVIEW,
        INTERVIEW,
        VOTE,
        RESULT_NOTICE,
        ISSUED,
        ARCHIVED
    }

    /** The first day of a stage after the window. */
    public record Begin(Stage stage, LocalDate from) {}

    /** What a decision made in the round is pinned to. */
    public Map<String, String> pinned() {
        return Map.of("round", id, "edition", edition().toString(), "rules", basis.rules());
    }

    public EditionId edition() {
        return basis.edition();
    }

    public ListCategory category() {
        return basis.category();
    }

    public boolean takesApplicationsOn(LocalDate day) {
        return !day.isBefore(window.firstDay()) && !day.isAfter(window.lastDay());
    }

    public Stage stage(Instant now) {
        if (now.isBefore(window.opens())) {
            return Stage.PLANNED;
        }
        if (now.isBefore(window.closes())) {
            return Stage.WINDOW_OPEN;
        }
        var today = LocalDate.ofInstant(now, HouseClock.SHANGHAI);
        return schedule.stream().filter(begin -> !today.isBefore(begin.from())).map(Begin::stage)
                .reduce(Stage.WINDOW_CLOSED, (_, last) -> last);
    }
}
