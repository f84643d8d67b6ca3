package recognition.functions.message;

import java.time.Instant;
import java.time.LocalDate;

import recognition.catalog.CalendarFiles;
import recognition.catalog.PolicyFiles;
import recognition.domain.Decision.Accepted;
import recognition.domain.calendar.WorkingCalendars;
import recognition.domain.cases.Kept;
import recognition.domain.cases.Versioned;
import recognition.domain.catalog.Jurisdiction;
import recognition.domain.issuer.IssuerRules;
import recognition.domain.issuer.Issuers;
import recognition.domain.message.CaseName;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.CheckingRules;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequest;
import recognition.domain.verification.VerificationRequests;
import recognition.domain.verification.VerificationRules.Grounds;
import recognition.storage.Table;
import recognition.storage.calendar.DynamoWorkingCalendars;
import recognition.storage.issuer.DynamoIssuers;
import recognition.storage.verification.DynamoVerificationRequests;

/** What follows when the mail to an issuing body comes back: another contact is asked, or an officer is told (S2-52). */
record Bounces(VerificationRequests requests, Issuers issuers, WorkingCalendars calendars, PolicyFiles policies) {
    private static final int TRIES = 3;

    static Bounces ofSettings() {
        var table = Table.ofSettings();
        return new Bounces(new DynamoVerificationRequests(table), new DynamoIssuers(table),
                new DynamoWorkingCalendars(table, CalendarFiles.read(), HouseClock.clock()),
                PolicyFiles.read(Jurisdiction.SHANGHAI));
    }

    /**
     * Does nothing where the request waits for that address no more.
     *
     * @throws IllegalStateException if others change the request all the time: the mail is tried again, and comes back again
     */
    void readdress(CaseName about, String address, Instant now) {
        var id = VerificationId.parse(about.id()).orElseThrow();
        var stale = true;
        for (int i = 0; i < TRIES && stale; i++) {
            stale = isStale(requests.find(id).orElseThrow(), address, now);
        }
        if (stale) {
            throw new IllegalStateException("a request that changes all the time");
        }
    }

    private boolean isStale(Versioned<VerificationRequest> was, String address, Instant now) {
        var known = issuers.find(was.state().opening().listed().issuer()).map(Versioned::state);
        var grounds = new Grounds(calendars.known(),
                policies.verification(LocalDate.ofInstant(now, HouseClock.SHANGHAI)));
        return CheckingRules.bounced(was.state(), address, IssuerRules.behind(known, address), grounds,
                now) instanceof Accepted(var step) && requests.keep(was, step, null) instanceof Kept.Stale;
    }
}
