package recognition.functions.title;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

import recognition.catalog.CalendarFiles;
import recognition.catalog.PolicyFiles;
import recognition.catalog.RoundFiles;
import recognition.domain.access.Caller;
import recognition.domain.access.Owner;
import recognition.domain.calendar.PeriodEnd;
import recognition.domain.calendar.Term;
import recognition.domain.calendar.WorkingCalendars;
import recognition.domain.cases.Versioned;
import recognition.domain.catalog.Jurisdiction;
import recognition.domain.document.Documents;
import recognition.domain.document.Misfit;
import recognition.domain.notice.PublicNotice;
import recognition.domain.notice.PublicNotices;
import recognition.domain.time.HouseClock;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.Rounds;
import recognition.domain.title.TitleApplication;
import recognition.domain.title.TitleApplication.Submitted;
import recognition.domain.title.TitleApplications;
import recognition.domain.title.TitleRules;
import recognition.domain.title.TitleRules.Grounds;
import recognition.domain.title.TitleRules.Proofs;
import recognition.domain.title.TitleStep;
import recognition.domain.title.UploadedSeals;
import recognition.storage.Table;
import recognition.storage.calendar.DynamoWorkingCalendars;
import recognition.storage.document.DynamoDocuments;
import recognition.storage.notice.DynamoPublicNotices;
import recognition.storage.title.DynamoTitleApplications;
import recognition.web.CaseFlow;
import recognition.web.title.TitleJson;

/** What every job of titles works with: the cases, and the data they are judged by. */
record Desk(Cases cases, Books books, Clock clock) {

    /** Where the cases are kept. */
    record Cases(TitleApplications applications, PublicNotices notices, Documents documents) {}

    /** The data. */
    record Books(Rounds rounds, WorkingCalendars calendars, PolicyFiles policies) {}

    static Desk ofSettings() {
        var table = Table.ofSettings();
        var clock = HouseClock.clock();
        return new Desk(
                new Cases(new DynamoTitleApplications(table), new DynamoPublicNotices(table),
                        new DynamoDocuments(table)),
                new Books(RoundFiles.read(), new DynamoWorkingCalendars(table, CalendarFiles.read(), clock),
                        PolicyFiles.read(Jurisdiction.SHANGHAI)),
                clock);
    }

    TitleApplications applications() {
        return cases.applications();
    }

    /** The way of applications for those who may go it; what is shown is what is by {@code now}. */
    CaseFlow<ApplicationId, TitleApplication> flow(BiPredicate<TitleApplication, Caller> mayRead, Instant now) {
        return new CaseFlow<>(applications(),
                (is, caller) -> mayRead.test(TitleRules.asOf(is, grounds(is), now), caller), view(now));
    }

    /** The way of those who take a step. */
    CaseFlow<ApplicationId, TitleApplication> flow(TitleStep step, Instant now) {
        return flow((is, caller) -> TitleRules.mayTake(step, is, caller), now);
    }

    TitleJson view(Instant now) {
        return new TitleJson(is -> TitleRules.asOf(is, grounds(is), now), this::promise);
    }

    private Optional<PeriodEnd> promise(Submitted is) {
        var grounds = grounds(is);
        var standard = workingDays(grounds.round().procedure().standards().acceptance(), is.submission().at());
        return Optional.of(TitleRules.answerBy(is, standard, grounds.calendar()));
    }

    /** The data an application is judged by; rounds are never taken away. */
    Grounds grounds(TitleApplication is) {
        return new Grounds(books.rounds().find(is.opening().round()).orElseThrow(), books.calendars().known());
    }

    /** The application's internal notice, if it ever hung. */
    Optional<Versioned<PublicNotice>> notice(TitleApplication is) {
        return cases.notices().find(TitleRules.noticeOf(is.opening().id()));
    }

    Term workingDays(int length, Instant now) {
        return books.policies().workingDays(length, today(now));
    }

    Term term(String policy, Instant now) {
        return books.policies().term(policy, today(now));
    }

    static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, HouseClock.SHANGHAI);
    }

    Proofs proofs(TitleApplication in) {
        return new Proofs(check(in), new UploadedSeals());
    }

    /** Whether an application may rest on documents: the unit's own, and the applicant's. */
    Misfit.Check check(TitleApplication in) {
        var unit = new Owner.Unit(in.opening().unit());
        var applicant = in.dossier().link().applicant();
        return cases.documents()
                .check(applicant == null ? Set.of(unit) : Set.of(unit, new Owner.Individual(applicant)));
    }
}
