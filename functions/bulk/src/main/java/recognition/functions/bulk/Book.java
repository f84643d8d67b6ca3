package recognition.functions.bulk;

import java.time.Instant;
import java.time.LocalDate;

import recognition.catalog.CalendarFiles;
import recognition.catalog.CatalogFiles;
import recognition.catalog.PolicyFiles;
import recognition.domain.calendar.WorkingCalendars;
import recognition.domain.catalog.Catalog;
import recognition.domain.catalog.Jurisdiction;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.VerificationRules.Grounds;
import recognition.storage.Table;
import recognition.storage.calendar.DynamoWorkingCalendars;

/** What requests are judged by: the lists, the calendars and the policies. */
record Book(Catalog catalog, WorkingCalendars calendars, PolicyFiles policies) {

    static Book read() {
        return new Book(CatalogFiles.read(),
                new DynamoWorkingCalendars(Table.ofSettings(), CalendarFiles.read(), HouseClock.clock()),
                PolicyFiles.read(Jurisdiction.SHANGHAI));
    }

    /** The same, opened at an instant; for all rows of a table. */
    record Page(Catalog catalog, Grounds grounds) {}

    Page at(Instant now) {
        return new Page(catalog, new Grounds(calendars.known(),
                policies.verification(LocalDate.ofInstant(now, HouseClock.SHANGHAI))));
    }
}
