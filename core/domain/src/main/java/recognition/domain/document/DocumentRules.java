package recognition.domain.document;

import static recognition.domain.Decision.accept;
import static recognition.domain.Decision.refuse;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import recognition.domain.Decision;
import recognition.domain.access.Caller;
import recognition.domain.access.Owner;
import recognition.domain.cases.Event;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Step;
import recognition.domain.document.Document.Announcement;
import recognition.domain.document.Document.Arrived;
import recognition.domain.document.Document.Clean;
import recognition.domain.document.Document.Erased;
import recognition.domain.document.Document.Erasing;
import recognition.domain.document.Document.ErasureReason;
import recognition.domain.document.Document.Expired;
import recognition.domain.document.Document.Kind;
import recognition.domain.document.Document.Rejected;
import recognition.domain.document.Document.RejectionReason;
import recognition.domain.document.Document.Requested;
import recognition.domain.document.Document.Scanned;
import recognition.domain.document.Document.StoredFile;

/** The steps of a document, each a function of what is, what is wanted and the instant. */
public final class DocumentRules {
    private DocumentRules() {}

    /**
     * Announces a document. A translation names the original it belongs to.
     *
     * @param original the document that is named as original; null if none is named, or none was found
     */
    public static Decision<Step<Document>> announce(Announcement announced, Document original, DocumentTerms terms,
            Caller.Person by) {
        if (announced.kind() == Kind.TRANSLATION != (announced.translationOf() != null)) {
            return refuse(DocumentRefusal.ORIGINAL_NOT_NAMED);
        }
        if (announced.translationOf() != null && !mayBeOriginal(original, announced.owner())) {
            return refuse(DocumentRefusal.ORIGINAL_NOT_USABLE);
        }
        return accept(new Step<>(new Requested(announced, announced.at().plus(terms.uploadWindow())),
                new Event("DOCUMENT_ANNOUNCED", announced.at(), Actor.of(by), "S2-50",
                        Map.of("kind", announced.kind().name(), "sha256", announced.file().sha256()))));
    }

    /** Why what arrived is not what was announced; empty if it is. */
    public static Optional<RejectionReason> fault(Announcement announced, Upload upload) {
        if (upload.size() != announced.file().size()) {
            return Optional.of(RejectionReason.SIZE_DIFFERS);
        }
        return announced.file().sha256().equals(upload.sha256())
                ? Optional.empty()
                : Optional.of(RejectionReason.CHECKSUM_DIFFERS);
    }

    /** The examination of what arrived, the version it looked at, and where what is kept of it was put. */
    public record Arrival(String version, Examination examination, StoredFile put) {}

    /**
     * Takes note of what was found in the arrivals bucket. The same arrival told twice is refused the second time, and nothing
     * changes.
     */
    public static Decision<Step<Document>> arrive(Document is, Arrival arrival, DocumentTerms terms, Instant now) {
        return switch (asOf(is, now)) {
            case Requested requested -> accept(switch (arrival.examination()) {
                case Examination.Failed(var reason) -> rejected(is, reason, now);
                case Examination.Passed() -> new Step<>(
                        new Arrived(requested.announcement(), arrival.version(), arrival.put(), now,
                                now.plus(terms.checkingWindow())),
                        event("DOCUMENT_ARRIVED", now, pinned(arrival.version(), arrival.put())));
            });
            case Scanned _ -> accept(switch (arrival.examination()) {
                case Examination.Failed(var reason) -> rejected(is, reason, now);
                case Examination.Passed() -> clean(is, arrival.put(), terms, now);
            });
            case Arrived _,Clean _,Rejected _,Expired _ -> refuse(DocumentRefusal.ARRIVED_BEFORE);
            case Erasing _,Erased _ -> refuse(DocumentRefusal.DOCUMENT_ERASED);
        };
    }

    /** Whether a scan without threats makes the document clean, because it was examined already. */
    public static boolean isMadeCleanBy(Document is, Scan scan, Instant now) {
        return asOf(is, now) instanceof Arrived arrived && scan.fault().isEmpty() && isOf(scan, arrived.examined());
    }

    /**
     * Takes note of what the malware scan says. A threat ends the document, whichever version it was found in, for all of them are
     * the announced bytes.
     *
     * @param released where the file lies in the documents bucket, if this makes it clean ({@link #isMadeCleanBy}); else null
     */
    public static Decision<Step<Document>> scan(Document is, Scan scan, StoredFile released, DocumentTerms terms,
            Instant now) {
        var fault = scan.fault();
        return switch (asOf(is, now)) {
            case Requested requested -> accept(fault.map(reason -> rejected(is, reason, now))
                    .orElseGet(() -> new Step<>(new Scanned(requested.announcement(), scan.version(),
                            now.plus(terms.checkingWindow())),
                            event("DOCUMENT_SCANNED", now, pinned(scan.version())))));
            case Scanned _ -> fault.map(reason -> accept(rejected(is, reason, now)))
                    .orElseGet(() -> refuse(DocumentRefusal.SCANNED_BEFORE));
            case Arrived _ when fault.isPresent() -> accept(rejected(is, fault.get(), now));
            case Arrived arrived -> isOf(scan, arrived.examined())
                    ? accept(clean(is, released, terms, now))
                    : refuse(DocumentRefusal.SCANNED_BEFORE);
            case Clean _ -> fault.filter(RejectionReason.THREAT_FOUND::equals)
                    .map(reason -> accept(rejected(is, reason, now)))
                    .orElseGet(() -> refuse(DocumentRefusal.SCANNED_BEFORE));
            case Rejected _,Expired _ -> refuse(DocumentRefusal.SCANNED_BEFORE);
            case Erasing _,Erased _ -> refuse(DocumentRefusal.DOCUMENT_ERASED);
        };
    }

    /**
     * Opens the file for one reader; each opening is a line of the timeline.
     *
     * @param through the case by which the reader may, {@code VERIFICATION#v_…}; empty for an owner
     */
    public static Decision<Step<Document>> open(Document is, String through, Caller.Person by, Instant now) {
        return switch (asOf(is, now)) {
            case Clean clean -> accept(new Step<>(clean, new Event("DOCUMENT_OPENED", now, Actor.of(by), "S2-50",
                    with(pinned(clean.file().version(), clean.file()), "through", through))));
            case Requested _,Scanned _,Arrived _,Rejected _,Expired _ -> refuse(DocumentRefusal.DOCUMENT_NOT_CLEAN);
            case Erasing _,Erased _ -> refuse(DocumentRefusal.DOCUMENT_ERASED);
        };
    }

    /** Has the file erased because its owner asks, unless a case rests on it. */
    public static Decision<Step<Document>> erase(Document is, Uses uses, Caller.Person by, Instant now) {
        if (!uses.areNone()) {
            return refuse(DocumentRefusal.DOCUMENT_IN_USE, Map.of("cases", uses.cases().stream().sorted().toList()));
        }
        return switch (asOf(is, now)) {
            case Requested _,Scanned _,Arrived _,Clean _,Rejected _,Expired _ -> accept(new Step<>(
                    new Erasing(is.announcement(), ErasureReason.OWNER_ASKED, now),
                    new Event("DOCUMENT_ERASURE_ASKED", now, Actor.of(by), "S2-50", Map.of())));
            case Erasing _,Erased _ -> refuse(DocumentRefusal.DOCUMENT_ERASED);
        };
    }

    /** What time does: ends what never came or was never found clean, and lets go what was kept as long as its kind is kept. */
    public static Decision<Step<Document>> advance(Document is, Uses uses, DocumentTerms terms, Instant now) {
        return switch (is) {
            case Requested requested when !now.isBefore(requested.expiresAt()) -> accept(new Step<>(
                    asOf(is, now), event("DOCUMENT_EXPIRED", requested.expiresAt(), Map.of())));
            case Scanned scanned when !now.isBefore(scanned.dueBy()) ->
                accept(rejected(is, RejectionReason.NOT_EXAMINED, scanned.dueBy()));
            case Arrived arrived when !now.isBefore(arrived.dueBy()) ->
                accept(rejected(is, RejectionReason.NOT_SCANNED, arrived.dueBy()));
            case Clean clean when !now.isBefore(clean.keptUntil()) -> accept(keptOrErased(clean, uses, terms, now));
            case Requested _,Scanned _,Arrived _,Clean _,Rejected _,Expired _,Erasing _,Erased _ ->
                refuse(DocumentRefusal.NOT_DUE);
        };
    }

    private static Step<Document> keptOrErased(Clean is, Uses uses, DocumentTerms terms, Instant now) {
        var kept = uses.areNone() ? is.keptUntil() : terms.of(is.announcement().kind()).usedUntil(uses.lastAt());
        if (now.isBefore(kept)) {
            return new Step<>(new Clean(is.announcement(), is.file(), is.at(), kept),
                    event("DOCUMENT_KEPT_FOR_ITS_CASES", is.keptUntil(), Map.of("until", kept.toString())));
        }
        var reason = uses.areNone() ? ErasureReason.NEVER_USED : ErasureReason.RETENTION_OVER;
        return new Step<>(new Erasing(is.announcement(), reason, kept),
                event("DOCUMENT_RETENTION_OVER", kept, Map.of("reason", reason.name())));
    }

    /** Takes note that no bucket holds anything of the document any more. */
    public static Decision<Step<Document>> erased(Document is, Instant now) {
        return switch (is) {
            case Erasing erasing -> accept(new Step<>(
                    new Erased(is.announcement().withoutFileName(), erasing.reason(), now),
                    event("DOCUMENT_ERASED", now, Map.of("sha256", is.announcement().file().sha256()))));
            case Requested _,Scanned _,Arrived _,Clean _,Rejected _,Expired _,Erased _ ->
                refuse(DocumentRefusal.NOT_DUE);
        };
    }

    /** What the document is at {@code now}, whether or not anybody has kept it yet. */
    public static Document asOf(Document is, Instant now) {
        return switch (is) {
            case Requested(var announced, var expiresAt) when !now.isBefore(expiresAt) ->
                new Expired(announced, expiresAt);
            case Scanned(var announced, _, var dueBy) when !now.isBefore(dueBy) ->
                new Rejected(announced, RejectionReason.NOT_EXAMINED, dueBy);
            case Arrived(var announced, _, _, _, var dueBy) when !now.isBefore(dueBy) ->
                new Rejected(announced, RejectionReason.NOT_SCANNED, dueBy);
            case Requested _,Scanned _,Arrived _,Clean _,Rejected _,Expired _,Erasing _,Erased _ -> is;
        };
    }

    /**
     * Why a case may not rest on a document where it names it; empty if it may.
     *
     * @param is the document; null if there is none of this name
     * @param owners whose documents the case may rest on
     * @param beside every document that the case then rests on
     */
    public static Optional<Misfit.Reason> misfit(Document is, Named named, Set<Owner> owners,
            Collection<DocumentId> beside) {
        if (!(is instanceof Clean) || !owners.contains(is.announcement().owner())) {
            return Optional.of(Misfit.Reason.NOT_USABLE);
        }
        if (!named.place().kinds().contains(is.announcement().kind())) {
            return Optional.of(Misfit.Reason.OTHER_KIND);
        }
        var original = is.announcement().translationOf();
        return original == null || beside.contains(original)
                ? Optional.empty()
                : Optional.of(Misfit.Reason.ORIGINAL_NOT_NAMED);
    }

    /**
     * Refused, if a case may not rest on what it names.
     *
     * @param before documents that the case rests on already
     */
    public static Decision<Boolean> refuseMisfits(List<Named> named, Collection<DocumentId> before,
            Misfit.Check check) {
        var misfits = Misfit.among(named, before, check);
        return misfits.isEmpty()
                ? accept(true)
                : refuse(DocumentRefusal.DOCUMENT_NOT_USABLE, Map.of("missing", misfits));
    }

    public static boolean isOwn(Document is, Caller caller) {
        return caller instanceof Caller.Person person && Owner.of(person).equals(is.announcement().owner());
    }

    private static boolean mayBeOriginal(Document original, Owner owner) {
        return switch (original) {
            case null -> false;
            case Requested _,Scanned _,Arrived _,Clean _ -> original.announcement().owner().equals(owner)
                    && original.announcement().kind() != Kind.TRANSLATION;
            case Rejected _,Expired _,Erasing _,Erased _ -> false;
        };
    }

    private static boolean isOf(Scan scan, String version) {
        return scan.version() == null || version == null || scan.version().equals(version);
    }

    private static Step<Document> rejected(Document is, RejectionReason reason, Instant at) {
        return new Step<>(new Rejected(is.announcement(), reason, at),
                event("DOCUMENT_REJECTED", at, Map.of("reason", reason.name())));
    }

    private static Step<Document> clean(Document is, StoredFile file, DocumentTerms terms, Instant now) {
        var until = terms.of(is.announcement().kind()).unusedUntil(now);
        return new Step<>(new Clean(is.announcement(), file, now, until),
                event("DOCUMENT_CLEAN", now, pinned(file.version(), file)));
    }

    private static Map<String, String> pinned(String version) {
        return version == null ? Map.of() : Map.of("version", version);
    }

    private static Map<String, String> pinned(String version, StoredFile file) {
        return with(pinned(version), "sha256", file.sha256());
    }

    private static Map<String, String> with(Map<String, String> details, String name, String value) {
        var more = new HashMap<>(details);
        more.put(name, value);
        return more;
    }

    private static Event event(String kind, Instant at, Map<String, String> details) {
        return new Event(kind, at, new Actor.Calendar(), "S2-50", details);
    }
}
