package recognition.functions.certificate;

import java.time.Instant;

import recognition.catalog.CalendarFiles;
import recognition.catalog.RoundFiles;
import recognition.domain.calendar.WorkingCalendars;
import recognition.domain.panel.Assessments;
import recognition.domain.panel.ResultRules;
import recognition.domain.time.HouseClock;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.Round;
import recognition.domain.title.Rounds;
import recognition.domain.title.TitleApplication;
import recognition.domain.title.TitleApplications;
import recognition.domain.title.TitleRules;
import recognition.domain.title.TitleRules.Grounds;
import recognition.storage.Table;
import recognition.storage.calendar.DynamoWorkingCalendars;
import recognition.storage.panel.DynamoAssessments;
import recognition.storage.title.DynamoTitleApplications;
import recognition.web.Answer;
import recognition.web.Request;

/** Applications for a title, as they are by now, for those who may read what they rest on. */
record Applications(TitleApplications titles, Assessments assessments, Rounds rounds, WorkingCalendars calendars) {

    static Applications ofSettings() {
        var table = Table.ofSettings();
        return new Applications(new DynamoTitleApplications(table), new DynamoAssessments(table), RoundFiles.read(),
                new DynamoWorkingCalendars(table, CalendarFiles.read(), HouseClock.clock()));
    }

    TitleApplication of(Request request, ApplicationId id, Instant now) {
        return titles.find(id).map(found -> asOf(found.state(), now))
                .filter(is -> TitleRules.mayRead(is, request.caller()) || assessments.find(id)
                        .filter(one -> ResultRules.mayReadPapers(one.state(), request.caller())).isPresent())
                .orElseGet(Answer::notFound);
    }

    private TitleApplication asOf(TitleApplication is, Instant now) {
        return TitleRules.asOf(is, new Grounds(round(is), calendars.known()), now);
    }

    /** Rounds are never taken away. */
    Round round(TitleApplication is) {
        return rounds.find(is.opening().round()).orElseThrow();
    }
}
