package recognition.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import recognition.catalog.DocumentTermFiles;
import recognition.domain.Decision;
import recognition.domain.Decision.Accepted;
import recognition.domain.access.Caller;
import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.cases.Event;
import recognition.domain.cases.Kept;
import recognition.domain.cases.Step;
import recognition.domain.cases.Unavailable;
import recognition.domain.document.Document;
import recognition.domain.document.Document.Announced;
import recognition.domain.document.Document.Announcement;
import recognition.domain.document.Document.Erased;
import recognition.domain.document.Document.Kind;
import recognition.domain.document.Document.StoredFile;
import recognition.domain.document.Document.Type;
import recognition.domain.document.DocumentId;
import recognition.domain.document.DocumentRules;
import recognition.domain.document.DocumentTerms;
import recognition.domain.document.Examination;
import recognition.domain.document.Scan;
import recognition.domain.document.Scan.Verdict;
import recognition.storage.document.DynamoDocuments;
import recognition.web.CaseFlow;

/**
 * Files are announced and come early, in the last millisecond, late or never, are found clean or not, and are taken back by their
 * owners; the job of erasures ends what did not come and removes what was kept long enough (S2-50).
 */
final class DocumentStory extends Tale {
    private static final DocumentTerms TERMS = DocumentTermFiles.read();
    private static final StoredFile FILE = new StoredFile("1", 1, "sha");

    private final DynamoDocuments documents = new DynamoDocuments(table);
    private final CaseFlow<DocumentId, Document> flow = flow(documents);
    private final Map<DocumentId, Announcement> announced = new HashMap<>();

    private DocumentStory(World world) {
        super(world);
    }

    /** A run in a world, with everything checked. */
    static World told(World world) {
        new DocumentStory(world).tell();
        return world;
    }

    private void tell() {
        var start = LocalDate.ofYearDay(2025, random.nextInt(1, 360)).atStartOfDay().toInstant(ZoneOffset.ofHours(8))
                .plus(within(DAY));
        loadYears(start, 2026);
        tellPeople("owner", start);
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            document(start.plus(within(DAY)));
        }
        live();
        announced.keySet().forEach(this::check);
        everyRequestHasItsOneLine(announced.keySet().stream().flatMap(id -> documents.timeline(id).stream()));
        nothingIsDue();
    }

    private void document(Instant from) {
        var kind = random.nextBoolean() ? Kind.IDENTITY_PAGE : Kind.CERTIFICATE;
        var one = new Announcement(DocumentId.random(random), new Owner.Individual("owner"), kind,
                new Announced(Type.PDF, "file.pdf", 1, "sha"), null, from);
        announced.put(one.id(), one);
        if (DocumentRules.announce(one, null, TERMS,
                new Caller.Person("owner", Set.of(Role.HOLDER), null)) instanceof Accepted<Step<Document>>(var step)) {
            world.quietly(() -> documents.open(step, null));
        }
        var expires = from.plus(TERMS.uploadWindow());
        if (random.nextInt(5) > 0) {
            var comes = random.nextBoolean() ? from.plus(within(TERMS.uploadWindow())) : about(from, expires);
            at(comes, () -> arrive(one.id()));
            at(random.nextBoolean() ? comes.plusMillis(random.nextInt(60_000)) : about(from, expires),
                    () -> scan(one.id()));
        }
        var kept = from.plus(TERMS.of(kind).keptUnused());
        if (random.nextInt(3) == 0) {
            at(random.nextBoolean() ? about(from, kept) : from.plus(within(DAY.multipliedBy(3))),
                    () -> erase(one.id()));
        }
        sweeps(from, expires);
        sweeps(from, expires.plus(TERMS.checkingWindow()));
        sweeps(from, kept);
        at(kept.plus(DAY.multipliedBy(3)), world::sweep);
    }

    private void arrive(DocumentId id) {
        if (world.quietly(() -> documents.find(id)).orElseThrow().state().deadline().isPresent()) {
            files.there.add(id);
        }
        process(id, (is, now) -> DocumentRules.arrive(is,
                new DocumentRules.Arrival("1", new Examination.Passed(), FILE), TERMS, now));
    }

    private void scan(DocumentId id) {
        var verdict = random.nextInt(6) == 0 ? Verdict.THREATS_FOUND : Verdict.NO_THREATS_FOUND;
        process(id, (is, now) -> DocumentRules.scan(is, new Scan("1", verdict), FILE, TERMS, now));
    }

    /** What a rule says of a document that a job looks at. */
    private interface Finding {
        Decision<Step<Document>> decide(Document is, Instant now);
    }

    /** A job that a bucket triggers, and triggers again until it comes through. */
    private void process(DocumentId id, Finding finding) {
        boolean isDone = world.process(() -> {
            try {
                var was = documents.find(id).orElseThrow();
                return finding.decide(was.state(), world.clock.instant()) instanceof Accepted<Step<Document>>(var step)
                        && !(documents.keep(was, step, null) instanceof Kept.Done) ? 0 : 1;
            } catch (Unavailable again) {
                return 0;
            }
        }, 0) == 1;
        if (!isDone) {
            at(world.clock.real().plusSeconds(random.nextInt(1, 120)), () -> process(id, finding));
        }
    }

    private void erase(DocumentId id) {
        world.ask(id.value(), "ERASE", (request, _, now) -> Window.answer(request.person(),
                sent -> flow.step(sent, id, is -> World.noting(request, DocumentRules.erase(is, documents.uses(id),
                        new Caller.Person(request.person(), Set.of(Role.HOLDER), null), now)))));
    }

    private void check(DocumentId id) {
        var timeline = lines(documents, id);
        var one = announced.get(id);
        for (var event : timeline) {
            switch (event.kind()) {
                case "DOCUMENT_EXPIRED" -> {
                    hold(event.at().equals(one.at().plus(TERMS.uploadWindow())), "an upload expires when it was to",
                            timeline);
                    world.reached("an upload expired");
                }
                case "DOCUMENT_ARRIVED", "DOCUMENT_SCANNED" ->
                    hold(event.at().isBefore(one.at().plus(TERMS.uploadWindow())), "nothing comes after its time",
                            timeline);
                case "DOCUMENT_RETENTION_OVER" -> {
                    hold(event.at().equals(cleanAt(timeline).atZone(ZoneOffset.ofHours(8))
                            .plus(TERMS.of(one.kind()).keptUnused()).toInstant()), "it is kept as long as it is to be",
                            timeline);
                    world.reached("a file was kept long enough");
                }
                default -> {
                }
            }
        }
        var state = documents.find(id).orElseThrow().state();
        long decided = count(timeline, "DOCUMENT_RETENTION_OVER") + count(timeline, "DOCUMENT_ERASURE_ASKED");
        hold(decided <= 1 && count(timeline, "DOCUMENT_ERASED") == decided, "what is to be erased is erased once",
                timeline);
        hold(state.deadline().isEmpty(), "no case is stuck", state);
        hold(!(state instanceof Erased) || !files.there.contains(id), "what counts as erased is gone", state);
    }

    private static Instant cleanAt(List<Event> timeline) {
        return timeline.stream().filter(event -> event.kind().equals("DOCUMENT_CLEAN")).findFirst()
                .orElseThrow(() -> new Violation("only what was clean is kept", timeline)).at();
    }
}
