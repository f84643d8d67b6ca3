package recognition.domain.title;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import recognition.domain.account.Account;
import recognition.domain.catalog.Bilingual;
import recognition.domain.catalog.EditionId;
import recognition.domain.catalog.ListCategory;
import recognition.domain.catalog.TitleLevel;
import recognition.domain.time.HouseClock;

/**
 * A round of title recognition: which list it rests on, who may apply, and when (S3-01 to S3-29).
 *
 * @param id {@code shanghai-2026-4}
 * @param announced whether a source announces it; false marks an illustration
 * @param routes how each level is given in this round
 */
public record Round(String id, Bilingual name, boolean announced, EditionId edition, ListCategory category,
        Window window,
        CutOff verifiedBy, Conditions conditions, Map<TitleLevel, Route> routes) {
    public Round {
        routes = Map.copyOf(routes);
    }

    /** When applications are taken (S3-20). {@code closes} is the first instant after the window. */
    public record Window(Instant opens, Instant closes) {
        public Window {
            if (!opens.isBefore(closes)) {
                throw new IllegalArgumentException("a window closes after it opens");
            }
        }
    }

    /** The last day on which a verification passes in time (S3-13); the day itself counts if inclusive. */
    public record CutOff(LocalDate day, boolean inclusive) {

        public boolean isMetBy(Instant passedAt) {
            var passedOn = LocalDate.ofInstant(passedAt, HouseClock.SHANGHAI);
            return passedOn.isBefore(day) || (inclusive && passedOn.equals(day));
        }
    }

    /**
     * What an application must fulfil.
     *
     * @param noticeWorkingDays how long the employer displays the materials, at least (S2-27)
     * @param summaryLength the shortest professional summary, in Han characters and words of other scripts (S3-16)
     */
    public record Conditions(Set<Account.Unit.Kind> employers, LocalDate experienceUntil, int noticeWorkingDays,
            int summaryLength) {
        public Conditions {
            employers = Set.copyOf(employers);
        }
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
        WINDOW_CLOSED
    }

    public Stage stage(Instant now) {
        if (now.isBefore(window.opens())) {
            return Stage.PLANNED;
        }
        return now.isBefore(window.closes()) ? Stage.WINDOW_OPEN : Stage.WINDOW_CLOSED;
    }
}
