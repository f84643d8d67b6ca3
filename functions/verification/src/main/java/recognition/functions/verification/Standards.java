package recognition.functions.verification;

import java.time.Instant;
import java.time.LocalDate;

import recognition.catalog.CalendarFiles;
import recognition.catalog.PolicyFiles;
import recognition.domain.calendar.Term;
import recognition.domain.calendar.WorkingCalendars;
import recognition.domain.catalog.Jurisdiction;
import recognition.domain.issuer.Issuers;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.VerificationRequest;
import recognition.domain.verification.VerificationRules.Grounds;
import recognition.storage.Table;
import recognition.storage.calendar.DynamoWorkingCalendars;

/** The data that lengths of time come from. */
record Standards(WorkingCalendars calendars, PolicyFiles policies) {

    static Standards read() {
        return new Standards(
                new DynamoWorkingCalendars(Table.ofSettings(), CalendarFiles.read(), HouseClock.clock()),
                PolicyFiles.read(Jurisdiction.SHANGHAI));
    }

    Grounds at(Instant now) {
        return new Grounds(calendars.known(), policies.verification(day(now)));
    }

    /** What is promised: as long as the body has needed as a rule, or the policy's default while it has answered too seldom to tell. */
    Term promise(VerificationRequest is, Issuers issuers, Instant now) {
        var history = issuers.history(is.opening().listed().issuer());
        return history.count() >= policies.number("issuer.history-minimum", day(now))
                ? policies.workingDays(Math.max(1, history.median().orElseThrow()), day(now))
                : policies.verification(day(now)).result();
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, HouseClock.SHANGHAI);
    }
}
