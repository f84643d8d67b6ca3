package recognition.functions.panel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import recognition.catalog.CalendarFiles;
import recognition.catalog.PanelFiles;
import recognition.catalog.PolicyFiles;
import recognition.domain.calendar.WorkingCalendars;
import recognition.domain.catalog.Jurisdiction;
import recognition.domain.notice.NoticeId;
import recognition.domain.panel.Assessment;
import recognition.domain.panel.PanelRules.Voted;
import recognition.domain.panel.PanelTerms;
import recognition.domain.panel.VoteRules.Announcement;
import recognition.domain.panel.VoteRules.Publishing;
import recognition.domain.time.HouseClock;
import recognition.storage.Table;
import recognition.storage.calendar.DynamoWorkingCalendars;
import recognition.web.title.TitleNames;

/** The data that assessments are judged by. */
record Grounds(PanelFiles rounds, WorkingCalendars calendars, PolicyFiles policies) {

    static Grounds ofSettings() {
        return new Grounds(PanelFiles.read(), calendarsOfSettings(), PolicyFiles.read(Jurisdiction.SHANGHAI));
    }

    /** The working days as they were delivered and as they were loaded since. */
    static WorkingCalendars calendarsOfSettings() {
        return new DynamoWorkingCalendars(Table.ofSettings(), CalendarFiles.read(), HouseClock.clock());
    }

    PanelTerms of(Assessment is) {
        return rounds.of(is.opening().sought().round());
    }

    /** How many members must sit. */
    int smallest(Instant now) {
        return policies.number("panel.smallest", day(now));
    }

    Voted vote(Assessment is, Instant now) {
        var closesAt = now.plus(Duration.ofHours(policies.number("vote.period", day(now))));
        return new Voted(of(is).vote(), smallest(now), closesAt);
    }

    Publishing publishing(Assessment is, NoticeId notice, Instant now) {
        var terms = of(is);
        var title = is.opening().sought().title();
        return new Publishing(terms,
                new Announcement(notice, TitleNames.of(title.level(), title.series()),
                        policies.workingDays(terms.resultNoticeWorkingDays(), day(now))),
                calendars.known());
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, HouseClock.SHANGHAI);
    }
}
