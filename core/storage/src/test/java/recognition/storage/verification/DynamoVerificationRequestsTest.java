package recognition.storage.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.cases.Call;
import recognition.domain.cases.Event;
import recognition.domain.cases.Kept;
import recognition.domain.cases.Step;
import recognition.domain.cases.Versioned;
import recognition.domain.catalog.EntryId;
import recognition.domain.code.CheckedCode;
import recognition.domain.document.DocumentId;
import recognition.domain.verification.InquiryId;
import recognition.domain.verification.Particulars;
import recognition.domain.verification.Particulars.Certificate;
import recognition.domain.verification.Particulars.Holder;
import recognition.domain.verification.Particulars.IdentityDocument;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequest;
import recognition.domain.verification.VerificationRequest.Acceptance;
import recognition.domain.verification.VerificationRequest.Answer;
import recognition.domain.verification.VerificationRequest.Inquiry;
import recognition.domain.verification.VerificationRequest.Opening;
import recognition.domain.verification.VerificationRequest.Outcome;
import recognition.domain.verification.VerificationRequest.Path;
import recognition.domain.verification.VerificationRequest.Result;
import recognition.domain.verification.VerificationRequest.Submission;
import recognition.local.table.LocalTable;
import recognition.storage.Table;
import recognition.storage.cases.DocumentUse;

/** The promise of {@code Cases}, against DynamoDB Local with the deployed table's definition. */
class DynamoVerificationRequestsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private final Random random = new Random(1);
    private final Owner owner = new Owner.Individual("holder");
    private final DynamoVerificationRequests requests = requests();

    private static final DocumentId DOCUMENT = DocumentId.random(new Random(2));

    /** On a table with a document that is clean. */
    private static DynamoVerificationRequests requests() {
        var fresh = LocalTable.fresh();
        fresh.client().transactWriteItems(
                write -> write.transactItems(DocumentUse.opened(fresh.name(), DOCUMENT)));
        return new DynamoVerificationRequests(new Table(fresh.client(), fresh.name()));
    }

    private Opening opening() {
        return new Opening(VerificationId.random(random), Path.OVERSEAS_INDIVIDUAL, owner, "holder",
                EntryId.parse("shanghai-3.0-A-48").orElseThrow(), NOW);
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
        return new VerificationRequest.Draft(opening(), Particulars.NONE);
    }

    @Test
    void everyStageIsReadAsItWasKept() {
        var whole = new Particulars(new Certificate("CE-1", LocalDate.of(2012, 5, 1)),
                new Holder("李雷", LocalDate.of(1980, 2, 29),
                        new IdentityDocument(IdentityDocument.Kind.PASSPORT, "L898902C3")),
                List.of(DOCUMENT));
        var sent = new Submission(NOW, "2026-1", true);
        var accepted = new Acceptance(NOW, LocalDate.of(2026, 12, 22));
        var asked = new Inquiry(InquiryId.random(random), "registry@issuer.example", NOW);
        for (VerificationRequest state : List.of(draft(), new VerificationRequest.Submitted(opening(), whole, sent),
                new VerificationRequest.Returned(opening(), whole, sent, "page 2"),
                new VerificationRequest.NotAccepted(opening(), whole, sent, "forged"),
                new VerificationRequest.Accepted(opening(), whole, sent, accepted),
                new VerificationRequest.WithIssuer(opening(), whole, sent, accepted, asked),
                new VerificationRequest.Answered(opening(), whole, sent, accepted, asked, Answer.NO_RECORD),
                new VerificationRequest.Decided(opening(), whole, sent, accepted,
                        new Result(CheckedCode.random(random), Outcome.VERIFIED, NOW)),
                new VerificationRequest.Withdrawn(opening(), whole, NOW))) {
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
        var waiting = new VerificationRequest.Submitted(opening(), Particulars.NONE,
                new Submission(NOW, "2026-1", false));
        requests.open(step(waiting), null);
        var found = requests.waitingFor(Role.OFFICER, 10, Optional.empty()).cases();
        assertEquals(1, found.size());
        requests.keep(found.getFirst(),
                step(new VerificationRequest.Withdrawn(waiting.opening(), Particulars.NONE, NOW)), null);
        assertTrue(requests.waitingFor(Role.OFFICER, 10, Optional.empty()).cases().isEmpty());
    }

    @Test
    void aResultIsFoundByItsCode() {
        var code = CheckedCode.random(random);
        var decided = new VerificationRequest.Decided(opening(), Particulars.NONE, new Submission(NOW, "2026-1", false),
                new Acceptance(NOW, LocalDate.of(2026, 12, 22)), new Result(code, Outcome.VERIFIED, NOW));
        requests.open(step(decided), null);
        assertEquals(Optional.of(decided), requests.withResult(code).map(Versioned::state));
        assertTrue(requests.withResult(CheckedCode.random(random)).isEmpty());
    }
}
