package recognition.functions.title;

import java.time.Instant;
import java.time.LocalDate;

import recognition.catalog.CalendarFiles;
import recognition.catalog.CatalogFiles;
import recognition.catalog.PanelFiles;
import recognition.catalog.PolicyFiles;
import recognition.domain.calendar.WorkingCalendars;
import recognition.domain.catalog.Catalog;
import recognition.domain.catalog.Jurisdiction;
import recognition.domain.deadline.Timer;
import recognition.domain.panel.Assessment.Title;
import recognition.domain.panel.PanelTerms.Late;
import recognition.domain.panel.PaperDue;
import recognition.domain.time.HouseClock;
import recognition.domain.title.TitleApplication;
import recognition.storage.Table;
import recognition.storage.calendar.DynamoWorkingCalendars;

/** What an acceptance rests on: the title the entry leads to, and by when the papers are due. */
record AcceptanceGrounds(PanelFiles rounds, Catalog catalog, WorkingCalendars calendars, PolicyFiles policies) {

    static AcceptanceGrounds ofSettings() {
        return new AcceptanceGrounds(PanelFiles.read(), CatalogFiles.read(),
                new DynamoWorkingCalendars(Table.ofSettings(), CalendarFiles.read(), HouseClock.clock()),
                PolicyFiles.read(Jurisdiction.SHANGHAI));
    }

    Title title(TitleApplication is) {
        var conditions = catalog.entry(is.opening().entry()).orElseThrow().conditions();
        return new Title(conditions.titleLevel(), conditions.titleSeries());
    }

    PaperDue papersDue(TitleApplication is, Instant now) {
        var paper = rounds.of(is.opening().round()).paper();
        var today = LocalDate.ofInstant(now, HouseClock.SHANGHAI);
        var late = paper.late() == null ? policies.word("paper.late", today, Late::valueOf) : paper.late();
        return new PaperDue(paper.dueOn(),
                Timer.start(policies.term("paper.period", today), calendars.known(), now), late);
    }
}
