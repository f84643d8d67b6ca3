package recognition.functions.title;

import java.time.Instant;
import java.time.LocalDate;

import recognition.catalog.CalendarFiles;
import recognition.catalog.PolicyFiles;
import recognition.catalog.RoundFiles;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.catalog.Jurisdiction;
import recognition.domain.document.DocumentId;
import recognition.domain.time.HouseClock;
import recognition.domain.title.Round;
import recognition.domain.title.Rounds;
import recognition.domain.title.TitleApplication;
import recognition.domain.title.TitleRules;
import recognition.domain.title.TitleRules.Posting;

/** The data that applications are judged by. */
record Grounds(Rounds rounds, WorkingCalendar calendar, PolicyFiles policies) {

    static Grounds read() {
        return new Grounds(RoundFiles.read(), CalendarFiles.read(), PolicyFiles.read(Jurisdiction.SHANGHAI));
    }

    /** The round an application was opened in; rounds are never taken away. */
    Round round(TitleApplication is) {
        return rounds.find(is.opening().round()).orElseThrow();
    }

    TitleRules.Grounds of(TitleApplication is) {
        return new TitleRules.Grounds(round(is), calendar);
    }

    Posting posting(TitleApplication is, DocumentId proof, Instant now) {
        var today = LocalDate.ofInstant(now, HouseClock.SHANGHAI);
        return new Posting(policies.workingDays(round(is).conditions().noticeWorkingDays(), today), proof, calendar);
    }
}
