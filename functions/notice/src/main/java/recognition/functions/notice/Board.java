package recognition.functions.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import recognition.catalog.CalendarFiles;
import recognition.catalog.PolicyFiles;
import recognition.catalog.RoundFiles;
import recognition.domain.access.Caller;
import recognition.domain.access.Role;
import recognition.domain.calendar.Term;
import recognition.domain.calendar.WorkingCalendars;
import recognition.domain.cases.Versioned;
import recognition.domain.catalog.Jurisdiction;
import recognition.domain.document.Documents;
import recognition.domain.notice.NoticeId;
import recognition.domain.notice.ObjectionId;
import recognition.domain.notice.PublicNotice;
import recognition.domain.notice.PublicNotices;
import recognition.domain.objection.Objection;
import recognition.domain.objection.ObjectionRules;
import recognition.domain.objection.Objections;
import recognition.domain.time.HouseClock;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.Round;
import recognition.domain.title.Rounds;
import recognition.domain.title.TitleApplication;
import recognition.domain.title.TitleApplications;
import recognition.domain.title.TitleRules;
import recognition.storage.Table;
import recognition.storage.calendar.DynamoWorkingCalendars;
import recognition.storage.document.DynamoDocuments;
import recognition.storage.notice.DynamoPublicNotices;
import recognition.storage.objection.DynamoObjections;
import recognition.storage.title.DynamoTitleApplications;
import recognition.web.Answer;
import recognition.web.CaseFlow;
import recognition.web.objection.ObjectionJson;

/** What every job of notices and objections works with: the cases, and the data they are judged by. */
record Board(Cases cases, Books books, Clock clock) {

    /** Where the cases are kept. */
    record Cases(PublicNotices notices, Objections objections, TitleApplications applications,
            Documents documents) {}

    /** The data. */
    record Books(WorkingCalendars calendars, PolicyFiles policies, Rounds rounds) {}

    static Board ofSettings() {
        var table = Table.ofSettings();
        var clock = HouseClock.clock();
        return new Board(
                new Cases(new DynamoPublicNotices(table), new DynamoObjections(table),
                        new DynamoTitleApplications(table), new DynamoDocuments(table)),
                new Books(new DynamoWorkingCalendars(table, CalendarFiles.read(), clock),
                        PolicyFiles.read(Jurisdiction.SHANGHAI), RoundFiles.read()),
                clock);
    }

    Versioned<PublicNotice> notice(NoticeId id) {
        return cases.notices().find(id).orElseGet(Answer::notFound);
    }

    /** The notice an objection is about; it is never taken away. */
    Versioned<PublicNotice> notice(Objection of) {
        return cases.notices().find(of.opening().notice()).orElseThrow();
    }

    /** The way of objections: for the Bureau, and for whoever may see the redacted copy. */
    CaseFlow<ObjectionId, Objection> flow(Caller caller) {
        return new CaseFlow<>(cases.objections(), this::mayRead, new ObjectionJson(caller.is(Role.OFFICER)));
    }

    /** The way of objections for whoever brings the receipt. */
    CaseFlow<ObjectionId, Objection> flowOfObjector(String receipt) {
        return new CaseFlow<>(cases.objections(), (is, _) -> ObjectionRules.isObjectors(is, Receipt.hash(receipt)),
                new ObjectionJson(false));
    }

    Objection asOf(Objection is, Instant now) {
        return ObjectionRules.asOf(is, books.calendars().known(), now);
    }

    private boolean mayRead(Objection is, Caller caller) {
        return ObjectionRules.isHandledBy(is, caller) || ObjectionRules.mayReadCopy(is, caller)
                || ObjectionRules.redaction(is) != null
                        && application(is.opening().subject()).filter(one -> TitleRules.isApplicant(one, caller))
                                .isPresent();
    }

    private Optional<TitleApplication> application(String subject) {
        return ApplicationId.parse(subject).flatMap(cases.applications()::find).map(Versioned::state);
    }

    /** The round in which the case is that a notice is about. */
    Optional<Round> round(PublicNotice of) {
        return application(of.opening().subject()).flatMap(one -> books.rounds().find(one.opening().round()));
    }

    /** How long there is to decide an objection: as the round says, or else as the policy does. */
    Term decisionTerm(Optional<Round> round, Instant now) {
        var today = LocalDate.ofInstant(now, HouseClock.SHANGHAI);
        return round.map(of -> books.policies().workingDays(of.procedure().objectionWorkingDays(), today))
                .orElseGet(() -> books.policies().term("objection.decision", today));
    }
}
