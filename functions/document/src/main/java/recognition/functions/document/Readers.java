package recognition.functions.document;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import recognition.catalog.CalendarFiles;
import recognition.catalog.RoundFiles;
import recognition.domain.access.Caller;
import recognition.domain.access.Role;
import recognition.domain.calendar.WorkingCalendars;
import recognition.domain.cases.Versioned;
import recognition.domain.document.Document;
import recognition.domain.document.DocumentRules;
import recognition.domain.document.Documents;
import recognition.domain.notice.ObjectionId;
import recognition.domain.objection.ObjectionRules;
import recognition.domain.panel.AcceptanceRules;
import recognition.domain.panel.Assessment;
import recognition.domain.panel.ResultRules;
import recognition.domain.time.HouseClock;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.Rounds;
import recognition.domain.title.TitleApplication;
import recognition.domain.title.TitleRules;
import recognition.domain.title.TitleRules.Grounds;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRules;
import recognition.storage.Table;
import recognition.storage.calendar.DynamoWorkingCalendars;
import recognition.storage.document.DynamoDocuments;
import recognition.storage.objection.DynamoObjections;
import recognition.storage.panel.DynamoAssessments;
import recognition.storage.title.DynamoTitleApplications;
import recognition.storage.verification.DynamoVerificationRequests;

/**
 * Who may read a document: its owner, and whoever may read a case that rests on it, by the rule of that case and in the stage it is
 * in by now. A translation is read with its original. Nobody reads one by being staff.
 *
 * @param ways a row for each kind of case that documents are used by
 */
record Readers(Documents documents, Map<String, Way> ways) {

    /** Whether {@code caller} may read the documents of the case of this name at {@code now}. */
    @FunctionalInterface
    interface Way {
        boolean isOpenTo(Caller caller, String name, Instant now);
    }

    static Readers of(Table table) {
        var calendars = new DynamoWorkingCalendars(table, CalendarFiles.read(), HouseClock.clock());
        return of(table, RoundFiles.read(), calendars);
    }

    static Readers of(Table table, Rounds rounds, WorkingCalendars calendars) {
        var verifications = new DynamoVerificationRequests(table);
        var titles = new DynamoTitleApplications(table);
        var assessments = new DynamoAssessments(table);
        var objections = new DynamoObjections(table);
        var desk = new Desk(titles, assessments, rounds, calendars);
        return new Readers(new DynamoDocuments(table), Map.of(
                verifications.kind(), (caller, name, _) -> verifications.find(new VerificationId(name))
                        .filter(found -> VerificationRules.mayRead(found.state(), caller)).isPresent(),
                titles.kind(), (caller, name, now) -> {
                    var id = new ApplicationId(name);
                    return desk.application(id, now).filter(is -> TitleRules.mayRead(is, caller)).isPresent()
                            || desk.assessment(id, now).filter(is -> ResultRules.mayReadPapers(is, caller)).isPresent();
                },
                assessments.kind(), (caller, name, now) -> desk.assessment(new ApplicationId(name), now)
                        .filter(is -> caller.is(Role.OFFICER) || ResultRules.mayReadPapers(is, caller)).isPresent(),
                objections.kind(), (caller, name, now) -> objections.find(new ObjectionId(name))
                        .map(Versioned::state)
                        .filter(is -> ObjectionRules.isHandledBy(is, caller) || ObjectionRules.mayReadCopy(is, caller)
                                || ObjectionRules.redaction(is) != null && ApplicationId.parse(is.opening().subject())
                                        .flatMap(id -> desk.application(id, now))
                                        .filter(one -> TitleRules.isApplicant(one, caller)).isPresent())
                        .isPresent()));
    }

    /** Where title applications are looked up, as they are by now. */
    private record Desk(DynamoTitleApplications titles, DynamoAssessments assessments, Rounds rounds,
            WorkingCalendars calendars) {

        Optional<TitleApplication> application(ApplicationId id, Instant now) {
            return titles.find(id).map(Versioned::state).map(is -> TitleRules.asOf(is,
                    new Grounds(rounds.find(is.opening().round()).orElseThrow(), calendars.known()), now));
        }

        Optional<Assessment> assessment(ApplicationId id, Instant now) {
            return assessments.find(id).map(found -> AcceptanceRules.asOf(found.state(), calendars.known(), now));
        }
    }

    boolean mayRead(Document is, Caller caller, Instant now) {
        return DocumentRules.isOwn(is, caller) || through(is, caller, now).isPresent();
    }

    /** The case by which a caller who is not the owner may read the document. */
    Optional<String> through(Document is, Caller caller, Instant now) {
        var original = is.announcement().translationOf();
        return Stream.concat(Stream.of(is.announcement().id()), Stream.ofNullable(original))
                .flatMap(id -> documents.uses(id).cases().stream().sorted()).filter(used -> {
                    var parts = used.split("#", 2);
                    return ways.containsKey(parts[0]) && ways.get(parts[0]).isOpenTo(caller, parts[1], now);
                }).findFirst();
    }
}
