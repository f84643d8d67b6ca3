package recognition.storage.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import recognition.domain.access.Caller;
import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.calendar.CountingRule;
import recognition.domain.calendar.CountingRule.Unit;
import recognition.domain.calendar.Term;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.cases.Call;
import recognition.domain.cases.Event;
import recognition.domain.cases.Kept;
import recognition.domain.cases.Step;
import recognition.domain.cases.Versioned;
import recognition.domain.catalog.EntryId;
import recognition.domain.code.CheckedCode;
import recognition.domain.deadline.Promise;
import recognition.domain.deadline.Timer;
import recognition.domain.document.DocumentId;
import recognition.domain.inquiry.Answer;
import recognition.domain.inquiry.Channel;
import recognition.domain.inquiry.Inquiry;
import recognition.domain.inquiry.InquiryId;
import recognition.domain.inquiry.Reply;
import recognition.domain.inquiry.Reply.Difference;
import recognition.domain.inquiry.Reply.Respondent;
import recognition.domain.verification.Consent;
import recognition.domain.verification.Particulars;
import recognition.domain.verification.Particulars.Certificate;
import recognition.domain.verification.Particulars.Holder;
import recognition.domain.verification.Particulars.IdentityDocument;
import recognition.domain.verification.Result;
import recognition.domain.verification.ResultRules;
import recognition.domain.verification.Standing;
import recognition.domain.verification.Standing.Outcome;
import recognition.domain.verification.Standing.Status;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequest;
import recognition.domain.verification.VerificationRequest.Acceptance;
import recognition.domain.verification.VerificationRequest.Ending;
import recognition.domain.verification.VerificationRequest.Flag;
import recognition.domain.verification.VerificationRequest.Listed;
import recognition.domain.verification.VerificationRequest.Opening;
import recognition.domain.verification.VerificationRequest.Path;
import recognition.domain.verification.VerificationRequest.Submission;
import recognition.domain.verification.VerificationRequest.Suspicion;
import recognition.domain.verification.VerificationRequest.ToComplete;
import recognition.local.table.LocalTable;
import recognition.storage.Table;
import recognition.storage.cases.DocumentUse;
import recognition.storage.issuer.DynamoIssuers;

/** The promise of {@code Cases}, against DynamoDB Local with the deployed table's definition. */
class DynamoVerificationRequestsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private final Random random = new Random(1);
    private final Owner owner = new Owner.Individual("holder");
    private final Table table = table();
    private final DynamoVerificationRequests requests = new DynamoVerificationRequests(table);
    private final DynamoIssuers issuers = new DynamoIssuers(table);

    private static final DocumentId DOCUMENT = DocumentId.random(new Random(2));

    /** With a document that is clean. */
    private static Table table() {
        var fresh = LocalTable.fresh();
        fresh.client().transactWriteItems(
                write -> write.transactItems(DocumentUse.opened(fresh.name(), DOCUMENT)));
        return new Table(fresh.client(), fresh.name());
    }

    private Opening opening() {
        return new Opening(VerificationId.random(random), Path.OVERSEAS_INDIVIDUAL, owner, "holder",
                new Listed(EntryId.parse("shanghai-3.0-A-48").orElseThrow(), "engc-ceng", "engc"), NOW);
    }

    private static Timer timer(int days) {
        return Timer.start(
                new Term(days, new CountingRule("test", Unit.WORKING_DAYS, false, LocalTime.MIDNIGHT, true)),
                WorkingCalendar.of(List.of()), NOW);
    }

    private Particulars whole(String number) {
        return new Particulars(new Certificate(number, LocalDate.of(2012, 5, 1)),
                new Holder("李雷", LocalDate.of(1980, 2, 29), List.of("李蕾"),
                        new IdentityDocument(IdentityDocument.Kind.PASSPORT, "L898902C3", "LI LEI"),
                        "li@example.org"),
                false, List.of(DOCUMENT));
    }

    private static Submission submission() {
        return new Submission(NOW, true,
                new Consent("2026-1", "hash", "李雷", Consent.Means.ACCOUNT, "holder", NOW),
                Set.of(Flag.PARTY_REFUSED_BEFORE, Flag.NAMES_DIFFER), new Suspicion("officer", "altered", NOW));
    }

    private VerificationRequest.WithIssuer withIssuer(Particulars said) {
        return new VerificationRequest.WithIssuer(opening(), said, submission(),
                new Acceptance(NOW, new Promise(timer(20).term(), timer(20).end()), null, false),
                new Inquiry.Asked(asked(), "registry@issuer.example", timer(10)));
    }

    private Inquiry.Opening asked() {
        return new Inquiry.Opening(InquiryId.random(random), "engc", NOW, Answer.NO_RECORD);
    }

    private VerificationRequest.Decided decided(VerificationRequest.WithIssuer is) {
        return new VerificationRequest.Decided(is.opening(), is.particulars(), is.submission(), is.acceptance(),
                new Inquiry.Answered(is.inquiry().opening(), is.inquiry().contact(), reply(), 7), result());
    }

    private Result result() {
        return Result.first(CheckedCode.random(random), new Standing(NOW, Outcome.VERIFIED, Status.ACTIVE, true, "c"))
                .with(new Standing(NOW.plusSeconds(1), Outcome.VERIFIED, Status.ACTIVE, false, null));
    }

    private static Reply reply() {
        return new Reply(Answer.CONFIRMED_WITH_DIFFERENCES,
                List.of(new Difference(Difference.Subject.GRADE, "Fellow"),
                        new Difference(Difference.Subject.OTHER, null)),
                Channel.LINK, new Respondent("Registry", "registry@issuer.example"), true, true, NOW);
    }

    private static Step<VerificationRequest> step(VerificationRequest after) {
        return new Step<>(after, new Event("TRIED", NOW, new Event.Actor.Person("holder"), "S2-50", Map.of("a", "b")));
    }

    private Versioned<VerificationRequest> opened() {
        var first = draft();
        requests.open(step(first), null);
        return requests.find(first.opening().id()).orElseThrow();
    }

    private VerificationRequest draft() {
        return new VerificationRequest.Draft(opening(), Particulars.NONE, timer(90));
    }

    @Test
    void everyStageIsReadAsItWasKept() {
        var whole = whole("CE-1");
        var sent = submission();
        var accepted = new Acceptance(NOW, new Promise(timer(20).term(), timer(20).end()), result(), true);
        var with = withIssuer(whole);
        for (VerificationRequest state : List.of(draft(),
                new VerificationRequest.Submitted(opening(), whole, sent, timer(3)),
                new VerificationRequest.Returned(opening(), whole, sent,
                        List.of(new ToComplete(Particulars.Item.DOCUMENTS, "page 2")), timer(10)),
                new VerificationRequest.AwaitingConsent(opening(), whole, sent, accepted, timer(10)),
                new VerificationRequest.Accepted(opening(), whole, sent, accepted), with,
                new VerificationRequest.WithIssuer(opening(), whole, sent, accepted,
                        new Inquiry.Reminded(asked(), "registry@issuer.example", 2, timer(5))),
                new VerificationRequest.WithIssuer(opening(), whole, sent, accepted,
                        new Inquiry.Escalated(asked(), null, NOW)),
                new VerificationRequest.Answered(opening(), whole, sent, accepted,
                        new Inquiry.Answered(asked(), "registry@issuer.example", reply(), 7)),
                decided(withIssuer(whole)),
                new VerificationRequest.Decided(opening(), whole, sent, accepted,
                        new Inquiry.Silent(asked(), null, NOW), result()),
                new VerificationRequest.Reused(opening(), whole, sent, VerificationId.random(random), NOW),
                new VerificationRequest.Closed(opening(), whole, Ending.NOT_ACCEPTED, "forged", NOW))) {
            requests.open(step(state), null);
            assertEquals(Optional.of(state), requests.find(state.opening().id()).map(Versioned::state));
        }
    }

    @Test
    void ofTwoChangesOnOneVersionOneIsStale() {
        var was = opened();
        assertInstanceOf(Kept.Done.class, requests.keep(was, step(was.state()), null));
        assertInstanceOf(Kept.Stale.class, requests.keep(was, step(was.state()), null));
        assertEquals(2, requests.timeline(was.state().opening().id()).size());
    }

    @Test
    void ofManyAtOnceOnOneVersionOneIsKept() throws Exception {
        var was = opened();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var kept = threads.invokeAll(IntStream.range(0, 20)
                    .<Callable<Kept<VerificationRequest>>>mapToObj(
                            _ -> () -> requests.keep(was, step(was.state()), null))
                    .toList());
            int done = 0;
            for (var one : kept) {
                done += one.get() instanceof Kept.Done ? 1 : 0;
            }
            assertEquals(1, done);
        }
    }

    @Test
    void aCallSentTwiceHasOneEffect() {
        var call = new Call("key", "fingerprint");
        var first = draft();
        assertTrue(requests.earlier(call).isEmpty());
        requests.open(step(first), call);
        assertInstanceOf(Kept.Repeated.class, requests.open(step(draft()), call));
        assertInstanceOf(Kept.Repeated.class, requests.earlier(call).orElseThrow());
        assertInstanceOf(Kept.KeyReused.class, requests.open(step(draft()), new Call("key", "another")));
        assertEquals(1, requests.of(owner, 10, Optional.empty()).cases().size());
    }

    @Test
    void theTimelineIsChainedFromItsFirstLine() {
        var was = opened();
        requests.keep(was, step(was.state()), null);
        var chain = "";
        for (var event : requests.timeline(was.state().opening().id())) {
            chain = event.chainedTo(chain);
        }
        assertEquals(chain, requests.find(was.state().opening().id()).orElseThrow().chain());
    }

    @Test
    void listsAreTheOwnersOwnAndComeInPages() {
        for (int i = 0; i < 5; i++) {
            opened();
        }
        var first = requests.of(owner, 3, Optional.empty());
        var second = requests.of(owner, 3, Optional.of(first.next()));
        assertEquals(3, first.cases().size());
        assertEquals(2, second.cases().size());
        assertTrue(requests.of(new Owner.Individual("somebody else"), 3, Optional.empty()).cases().isEmpty());
    }

    @Test
    void whatWaitsForAnOfficerIsFoundUntilItMovesOn() {
        var waiting = new VerificationRequest.Submitted(opening(), Particulars.NONE, submission(), timer(3));
        requests.open(step(waiting), null);
        var found = requests.waitingFor(Role.OFFICER, 10, Optional.empty()).cases();
        assertEquals(1, found.size());
        requests.keep(found.getFirst(), step(closed(waiting, Ending.WITHDRAWN)), null);
        assertTrue(requests.waitingFor(Role.OFFICER, 10, Optional.empty()).cases().isEmpty());
    }

    private static VerificationRequest closed(VerificationRequest is, Ending ending) {
        return new VerificationRequest.Closed(is.opening(), is.particulars(), ending, null, NOW);
    }

    @Test
    void whatComesByTheWindowGoesFirst() {
        var ordinary = new VerificationRequest.Submitted(opening(), Particulars.NONE, submission(), timer(3));
        var first = opening();
        var window = new VerificationRequest.Submitted(new Opening(first.id(), Path.WINDOW, first.owner(),
                first.opener(), first.listed(), first.openedAt()), Particulars.NONE, submission(), timer(3));
        requests.open(step(ordinary), null);
        requests.open(later(window, 3600), null);
        assertEquals(List.of(window, ordinary), requests.waitingFor(Role.OFFICER, 10, Optional.empty()).cases()
                .stream().map(Versioned::state).toList());
    }

    @Test
    void aCaseKeepsItsPlaceWhileItWaitsForTheSameRole() {
        var earlier = new VerificationRequest.Submitted(opening(), Particulars.NONE, submission(), timer(3));
        var other = new VerificationRequest.Submitted(opening(), Particulars.NONE, submission(), timer(3));
        requests.open(step(earlier), null);
        requests.open(later(other, 60), null);
        var accepted = new VerificationRequest.Accepted(earlier.opening(), Particulars.NONE, submission(),
                new Acceptance(NOW, new Promise(timer(20).term(), timer(20).end()), null, false));
        requests.keep(requests.find(earlier.opening().id()).orElseThrow(), later(accepted, 120), null);

        var waiting = requests.waitingFor(Role.OFFICER, 10, Optional.empty()).cases();
        assertEquals(List.of(accepted, other), waiting.stream().map(Versioned::state).toList());
        assertEquals(NOW, waiting.getFirst().waitingSince());
        assertEquals(List.of(other, accepted),
                requests.of(owner, 10, Optional.empty()).cases().stream().map(Versioned::state).toList());
    }

    private static Step<VerificationRequest> later(VerificationRequest after, int seconds) {
        return new Step<>(after, new Event("LATER", NOW.plusSeconds(seconds), new Event.Actor.Person("holder"), "S2-51",
                Map.of()));
    }

    private Versioned<VerificationRequest> kept(VerificationRequest state) {
        requests.open(step(state), null);
        return requests.find(state.opening().id()).orElseThrow();
    }

    @Test
    void aResultIsFoundByItsCodeAndByItsCertificate() {
        var with = withIssuer(whole("CE-1"));
        var decided = decided(with);
        assertTrue(requests.currentFor(with).isEmpty());
        assertInstanceOf(Kept.Done.class, requests.keep(kept(with), step(decided), null));
        assertEquals(Optional.of(decided), requests.withResult(decided.decided().code()).map(Versioned::state));
        assertEquals(Optional.of(decided), requests.currentFor(withIssuer(whole(" ce 1"))).map(Versioned::state));
        assertTrue(requests.withResult(CheckedCode.random(random)).isEmpty());
        assertTrue(requests.currentFor(withIssuer(whole("CE-2"))).isEmpty());
        assertEquals(OptionalInt.of(7), issuers.history("engc").median());
    }

    @Test
    void ofOneCertificateTheNewResultSupersedesTheOldInTheSameTransaction() {
        var old = withIssuer(whole("CE-1"));
        requests.keep(kept(old), step(decided(old)), null);
        var young = withIssuer(whole("CE-1"));
        assertInstanceOf(Kept.Done.class, requests.keep(kept(young), step(decided(young)), null));
        var was = requests.find(old.opening().id()).orElseThrow();
        assertEquals(Status.SUPERSEDED, was.state().result().orElseThrow().now().status());
        assertEquals("RESULT_SUPERSEDED", requests.timeline(old.opening().id()).getLast().kind());
        assertEquals(young.opening().id(), requests.currentFor(old).orElseThrow().state().opening().id());
    }

    @Test
    void questionsToABodyAreFoundUntilItAnswers() {
        var with = kept(withIssuer(whole("CE-1")));
        requests.keep(with, step(withIssuer(with, new Suspicion("officer", "altered", NOW))), null);
        assertTrue(requests.openAt("engc", 10).isEmpty());
        var open = kept(withIssuer(withIssuer(whole("CE-2")), null));
        assertEquals(List.of(open), requests.openAt("engc", 10));
        assertTrue(requests.openAt("rsc", 10).isEmpty());
        requests.keep(open, step(decided((VerificationRequest.WithIssuer) open.state())), null);
        assertTrue(requests.openAt("engc", 10).isEmpty());
    }

    private static VerificationRequest withIssuer(Versioned<VerificationRequest> was, Suspicion suspicion) {
        return withIssuer((VerificationRequest.WithIssuer) was.state(), suspicion);
    }

    private static VerificationRequest withIssuer(VerificationRequest.WithIssuer is, Suspicion suspicion) {
        return new VerificationRequest.WithIssuer(is.opening(), is.particulars(),
                new Submission(NOW, false, null, Set.of(), suspicion), is.acceptance(), is.inquiry());
    }

    @Test
    void aPartyRefusedForFalseMaterialIsKnown() {
        var was = opened();
        assertFalse(requests.wasRefusedBefore(was.state()));
        requests.keep(was, step(closed(was.state(), Ending.REFUSED_FALSE_MATERIAL)), null);
        assertTrue(requests.wasRefusedBefore(was.state()));
    }

    @Test
    void atTheWindowThePartyIsTheHolderAndNotTheClerkWhoFiles() {
        var was = atTheWindow("L898902C3");
        requests.keep(kept(was), step(closed(was, Ending.REFUSED_FALSE_MATERIAL)), null);
        assertTrue(requests.wasRefusedBefore(atTheWindow("L898902C3")));
        assertFalse(requests.wasRefusedBefore(atTheWindow("X1234567")));
        assertFalse(
                requests.wasRefusedBefore(new VerificationRequest.Draft(was.opening(), Particulars.NONE, timer(90))));
    }

    private VerificationRequest atTheWindow(String passport) {
        var by = opening();
        var said = whole("CE-1");
        return new VerificationRequest.Submitted(
                new Opening(by.id(), Path.WINDOW, by.owner(), by.opener(), by.listed(), by.openedAt()),
                new Particulars(said.certificate(),
                        new Holder("李雷", LocalDate.of(1980, 2, 29), List.of(),
                                new IdentityDocument(IdentityDocument.Kind.PASSPORT, passport, null), null),
                        null, said.documents()),
                submission(), timer(3));
    }

    @Test
    void bothSidesOfAHandOverAreKept() {
        var with = withIssuer(whole("CE-1"));
        var was = kept(with);
        requests.keep(was, step(decided(with)), null);
        var unit = new SocialCreditCode("91310115MA1K3A7Q8U");
        var handOver = ResultRules.handOver(requests.find(with.opening().id()).orElseThrow().state(), unit,
                new Caller.Person("holder", Set.of(Role.HOLDER), null), NOW);
        handOver.ifAccepted(both -> assertInstanceOf(Kept.Done.class,
                requests.keepHandOver(requests.find(with.opening().id()).orElseThrow(), both, null)));
        handOver.ifAccepted(both -> assertInstanceOf(Kept.Taken.class,
                requests.keepHandOver(requests.find(with.opening().id()).orElseThrow(), both, null)));
        assertEquals(1, requests.of(new Owner.Unit(unit), 10, Optional.empty()).cases().size());
    }
}
