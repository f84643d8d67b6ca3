package recognition.domain.document;

import static recognition.domain.Decision.accept;
import static recognition.domain.Decision.refuse;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import recognition.domain.Decision;
import recognition.domain.access.Caller;
import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.cases.Event;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Step;
import recognition.domain.document.Document.Announcement;
import recognition.domain.document.Document.Arrived;
import recognition.domain.document.Document.Rejected;
import recognition.domain.document.Document.RejectionReason;
import recognition.domain.document.Document.Requested;

/** The steps of a document. */
public final class DocumentRules {
    private DocumentRules() {}

    public static Decision<Step<Document>> announce(Announcement announced, Caller.Person by) {
        return accept(new Step<>(new Requested(announced),
                new Event("DOCUMENT_ANNOUNCED", announced.at(), Actor.of(by), "S2-50",
                        Map.of("kind", announced.kind().name()))));
    }

    /** Takes note of what lies in the bucket. The same arrival told twice is refused the second time, and nothing changes. */
    public static Decision<Step<Document>> arrive(Document is, Upload upload, Instant now) {
        return switch (is) {
            case Requested(var announced) -> accept(fault(announced, upload)
                    .map(reason -> new Step<Document>(new Rejected(announced, reason, now),
                            event("DOCUMENT_REJECTED", now, Map.of("reason", reason.name()))))
                    .orElseGet(() -> new Step<>(new Arrived(announced, upload.versionId(), now),
                            event("DOCUMENT_ARRIVED", now, Map.of("sha256", announced.sha256())))));
            case Arrived _,Rejected _ -> refuse(DocumentRefusal.ARRIVED_BEFORE);
        };
    }

    /** Whether a case of {@code owner} may rest on the document. */
    public static boolean isUsableBy(Document is, Owner owner) {
        return switch (is) {
            case Arrived arrived -> arrived.announcement().owner().equals(owner);
            case Requested _,Rejected _ -> false;
        };
    }

    public static boolean mayRead(Document is, Caller caller) {
        return caller.is(Role.OFFICER)
                || caller instanceof Caller.Person person && Owner.of(person).equals(is.announcement().owner());
    }

    private static Optional<RejectionReason> fault(Announcement announced, Upload upload) {
        if (upload.size() != announced.size()) {
            return Optional.of(RejectionReason.SIZE_DIFFERS);
        }
        if (!upload.sha256().equals(announced.sha256())) {
            return Optional.of(RejectionReason.CHECKSUM_DIFFERS);
        }
        return announced.type().beginsLike(upload.beginning())
                ? Optional.empty()
                : Optional.of(RejectionReason.CONTENT_IS_NOT_ITS_TYPE);
    }

    private static Event event(String kind, Instant at, Map<String, String> details) {
        return new Event(kind, at, new Actor.Calendar(), "S2-50", details);
    }
}
