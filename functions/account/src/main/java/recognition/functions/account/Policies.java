package recognition.functions.account;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import recognition.catalog.PolicyFiles;
import recognition.domain.catalog.Jurisdiction;
import recognition.domain.time.HouseClock;

/** The policies these jobs go by. */
final class Policies {
    private static final PolicyFiles FILES = PolicyFiles.read(Jurisdiction.SHANGHAI);

    private Policies() {}

    static Instant invitationEnds(Instant now) {
        return now.plus(Duration.ofDays(FILES.number("member.invitation", day(now))));
    }

    static int mostMembers(Instant now) {
        return FILES.number("member.maximum", day(now));
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, HouseClock.SHANGHAI);
    }
}
