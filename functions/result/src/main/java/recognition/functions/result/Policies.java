package recognition.functions.result;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import recognition.catalog.PolicyFiles;
import recognition.domain.catalog.Jurisdiction;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.ResultChecks.Limit;
import recognition.domain.verification.ShareLinks.Terms;

/** The policies these jobs go by. */
final class Policies {
    private static final PolicyFiles FILES = PolicyFiles.read(Jurisdiction.SHANGHAI);

    private Policies() {}

    static Limit checks(Instant now) {
        return new Limit(FILES.number("result-check.wrong-tries-maximum", day(now)),
                days("result-check.wrong-tries-window", now));
    }

    static Duration batchesAreKept(Instant now) {
        return days("result-check-batch.kept-for", now);
    }

    static Terms sharing(Instant now) {
        return new Terms(days("share-link.longest", now), FILES.number("share-link.open-maximum", day(now)));
    }

    private static Duration days(String name, Instant now) {
        return Duration.ofDays(FILES.number(name, day(now)));
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, HouseClock.SHANGHAI);
    }
}
