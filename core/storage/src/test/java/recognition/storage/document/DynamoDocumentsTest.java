package recognition.storage.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;

import recognition.domain.access.Owner;
import recognition.domain.calendar.CountingRule;
import recognition.domain.calendar.CountingRule.Unit;
import recognition.domain.calendar.Term;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.cases.Event;
import recognition.domain.cases.Kept;
import recognition.domain.cases.Step;
import recognition.domain.cases.Versioned;
import recognition.domain.catalog.EntryId;
import recognition.domain.deadline.Timer;
import recognition.domain.document.Document;
import recognition.domain.document.Document.Announced;
import recognition.domain.document.Document.Announcement;
import recognition.domain.document.Document.ErasureReason;
import recognition.domain.document.Document.Kind;
import recognition.domain.document.Document.RejectionReason;
import recognition.domain.document.Document.StoredFile;
import recognition.domain.document.Document.Type;
import recognition.domain.document.DocumentId;
import recognition.domain.document.Uses;
import recognition.domain.verification.Consent;
import recognition.domain.verification.Particulars;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequest;
import recognition.domain.verification.VerificationRequest.Listed;
import recognition.domain.verification.VerificationRequest.Opening;
import recognition.domain.verification.VerificationRequest.Path;
import recognition.domain.verification.VerificationRequest.Submission;
import recognition.local.table.LocalTable;
import recognition.storage.Table;
import recognition.storage.verification.DynamoVerificationRequests;

/** The promise of {@code Documents}, against DynamoDB Local with the deployed table's definition. */
class DynamoDocumentsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final StoredFile FILE = new StoredFile("v7", 12, "ab".repeat(32));

    private static final Timer TIMER = Timer.start(
            new Term(3, new CountingRule("test", Unit.WORKING_DAYS, false, LocalTime.MIDNIGHT, true)),
            WorkingCalendar.of(List.of()), NOW);
    private static final Submission SUBMISSION = new Submission(NOW, false,
            new Consent("2026-1", "hash", "李雷", Consent.Means.ACCOUNT, "holder", NOW), Set.of(), null);

    private final Random random = new Random(3);
    private final Owner owner = new Owner.Individual("holder");
    private final Table table = table();
    private final DynamoDocuments documents = new DynamoDocuments(table);
    private final DynamoVerificationRequests requests = new DynamoVerificationRequests(table);

    private static Table table() {
        var fresh = LocalTable.fresh();
        return new Table(fresh.client(), fresh.name());
    }

    private Announcement announced(DocumentId original) {
        return new Announcement(DocumentId.random(random), owner,
                original == null ? Kind.CERTIFICATE : Kind.TRANSLATION,
                new Announced(Type.PDF, "证书.pdf", 12, "cd".repeat(32)), original, NOW);
    }

    private static <S> Step<S> step(S after) {
        return new Step<>(after, new Event("TRIED", NOW, new Event.Actor.Calendar(), "S2-50", Map.of()));
    }

    private Versioned<Document> clean() {
        var announced = announced(null);
        documents.open(step(new Document.Requested(announced, NOW)), null);
        keep(announced.id(), new Document.Clean(announced, FILE, NOW, NOW));
        return documents.find(announced.id()).orElseThrow();
    }

    private Kept<Document> keep(DocumentId id, Document after) {
        return documents.keep(documents.find(id).orElseThrow(), step(after), null);
    }

    private Versioned<VerificationRequest> draft(DocumentId... named) {
        var opening = new Opening(VerificationId.random(random), Path.OVERSEAS_INDIVIDUAL, owner, "holder",
                new Listed(EntryId.parse("shanghai-3.0-A-48").orElseThrow(), "chartered-engineer", "engc"), NOW);
        var said = new Particulars(null, null, null, List.of(named));
        requests.open(step(new VerificationRequest.Draft(opening, said, TIMER)), null);
        return requests.find(opening.id()).orElseThrow();
    }

    private Kept<VerificationRequest> submit(Versioned<VerificationRequest> draft) {
        var is = draft.state();
        return requests.keep(draft, step(new VerificationRequest.Submitted(is.opening(), is.particulars(),
                SUBMISSION, TIMER)), null);
    }

    private static Document erasing(Versioned<Document> is, ErasureReason reason, Instant at) {
        return new Document.Erasing(is.state().announcement(), reason, at);
    }

    @Test
    void everyStageIsReadAsItWasKept() {
        var said = announced(null);
        documents.open(step(new Document.Requested(said, NOW)), null);
        for (var stage : List.of(new Document.Scanned(said, "v1", NOW), new Document.Scanned(said, null, NOW),
                new Document.Arrived(said, "v1", FILE, NOW, NOW),
                new Document.Arrived(said, null, new StoredFile(null, 1, "ef".repeat(32)), NOW, NOW),
                new Document.Clean(said, FILE, NOW, NOW), new Document.Rejected(said, RejectionReason.ENCRYPTED, NOW),
                new Document.Expired(said, NOW), new Document.Erasing(said, ErasureReason.NEVER_USED, NOW),
                new Document.Erased(said, ErasureReason.RETENTION_OVER, NOW))) {
            assertInstanceOf(Kept.Done.class, keep(said.id(), stage));
            assertEquals(Optional.of(stage), documents.find(said.id()).map(Versioned::state));
        }
    }

    @Test
    void aTranslationIsFoundBesideItsOriginal() {
        var original = announced(null);
        var translation = announced(original.id());
        documents.open(step(new Document.Requested(original, NOW)), null);
        documents.open(step(new Document.Requested(translation, NOW)), null);

        assertEquals(List.of(translation.id()), documents.translations(original.id()));
        assertEquals(List.of(), documents.translations(translation.id()));
        assertInstanceOf(Kept.Done.class, keep(translation.id(), new Document.Clean(translation, FILE, NOW, NOW)));
    }

    @Test
    void aCaseThatIsHandedInTakesItsDocumentsAndTheNextOneTakesThemAgain() {
        var document = clean();
        var id = document.state().announcement().id();
        assertEquals(Uses.NONE, documents.uses(id));
        var first = draft(id);
        var second = draft(id);

        assertInstanceOf(Kept.Done.class, submit(first));
        assertInstanceOf(Kept.Done.class, submit(second));

        assertEquals(new Uses(Set.of("VERIFICATION#" + first.state().opening().id().value(),
                "VERIFICATION#" + second.state().opening().id().value()), NOW), documents.uses(id));
    }

    @Test
    void aCaseIsNotHandedInOnWhatIsNotClean() {
        var said = announced(null);
        documents.open(step(new Document.Requested(said, NOW)), null);
        var draft = draft(said.id());
        assertInstanceOf(Kept.Stale.class, submit(draft));

        keep(said.id(), new Document.Arrived(said, "v1", FILE, NOW, NOW));
        assertInstanceOf(Kept.Stale.class, submit(draft));

        keep(said.id(), new Document.Clean(said, FILE, NOW, NOW));
        keep(said.id(), new Document.Rejected(said, RejectionReason.THREAT_FOUND, NOW));
        assertInstanceOf(Kept.Stale.class, submit(draft));
        assertEquals(Optional.of(draft), requests.find(draft.state().opening().id()));
    }

    @Test
    void whatACaseRestsOnIsNotErased() {
        var document = clean();
        submit(draft(document.state().announcement().id()));

        assertInstanceOf(Kept.Stale.class, documents.keep(document,
                step(erasing(document, ErasureReason.OWNER_ASKED, NOW)), null));
        assertInstanceOf(Kept.Stale.class, documents.keep(document,
                step(erasing(document, ErasureReason.NEVER_USED, NOW)), null));
        assertEquals(Optional.of(document), documents.find(document.state().announcement().id()));
    }

    @Test
    void whatWasKeptLongEnoughIsErasedUnlessACaseTookItSince() {
        var document = clean();
        submit(draft(document.state().announcement().id()));

        assertInstanceOf(Kept.Stale.class, documents.keep(document,
                step(erasing(document, ErasureReason.RETENTION_OVER, NOW)), null));
        assertInstanceOf(Kept.Done.class, documents.keep(document,
                step(erasing(document, ErasureReason.RETENTION_OVER, NOW.plusSeconds(1))), null));
    }

    @Test
    void ofErasingAndHandingInAtOnceOneIsKept() throws Exception {
        for (int round = 0; round < 20; round++) {
            var document = clean();
            var draft = draft(document.state().announcement().id());
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var kept = threads.invokeAll(List.<Callable<Kept<?>>>of(() -> submit(draft), () -> documents
                        .keep(document, step(erasing(document, ErasureReason.OWNER_ASKED, NOW)), null)));
                int done = 0;
                for (var one : kept) {
                    done += one.get() instanceof Kept.Done ? 1 : 0;
                }
                assertTrue(done == 1, "of the two were kept: " + done);
            }
        }
    }
}
