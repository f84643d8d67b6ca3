package recognition.functions.message;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import recognition.catalog.PolicyFiles;
import recognition.domain.catalog.Jurisdiction;
import recognition.domain.time.HouseClock;

/** The policies that mail goes by. */
final class Policies {
    private static final PolicyFiles FILES = PolicyFiles.read(Jurisdiction.SHANGHAI);

    private Policies() {}

    /** How long the link in a mail to an issuing body opens anything. */
    static Duration issuersLink(Instant now) {
        return Duration.ofDays(FILES.number("issuer.link-expiry", LocalDate.ofInstant(now, HouseClock.SHANGHAI)));
    }
}
