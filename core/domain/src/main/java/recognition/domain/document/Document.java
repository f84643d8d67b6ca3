package recognition.domain.document;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import recognition.domain.access.Owner;
import recognition.domain.calendar.Basis;
import recognition.domain.deadline.Deadline;
import recognition.domain.deadline.DeadlineKind;

/**
 * The life of an uploaded document. The file goes from the browser straight to the arrivals bucket. It becomes clean by two things
 * that come in either order: the examination of what arrived, and the verdict of the malware scan on the same version. Only what is
 * clean lies in the documents bucket, and only that is ever opened or used.
 *
 * <pre>
 * Requested → Arrived → Clean → Erasing → Erased
 *           → Scanned ↗
 *           → Expired       any of the three → Rejected
 * </pre>
 *
 * The record outlives the file.
 */
public sealed interface Document {

    Announcement announcement();

    /**
     * What the uploader said it would send; the upload form is bound to it.
     *
     * @param owner whose document it is
     * @param translationOf the original of a translation, or null
     */
    record Announcement(DocumentId id, Owner owner, Kind kind, Announced file, DocumentId translationOf, Instant at) {

        /** The same without the file's name, which may be personal. */
        Announcement withoutFileName() {
            return new Announcement(id, owner, kind, new Announced(file.type, "", file.size, file.sha256),
                    translationOf, at);
        }
    }

    /**
     * A file as it was announced.
     *
     * @param size in bytes
     * @param sha256 of the whole file, 64 lower-case hexadecimal digits
     */
    record Announced(Type type, String name, long size, String sha256) {}

    /** What a document shows; the limits and retention of each are data ({@link DocumentTerms}). */
    enum Kind {
        CERTIFICATE,
        IDENTITY_PAGE,
        DEGREE,
        TRANSLATION,
        EMPLOYMENT_PROOF,
        WORK_SUMMARY,
        EMPLOYER_OPINION,
        NOTICE_PROOF,
        COMMITMENT,
        APPOINTMENT_FORM,
        OPINION,
        OBJECTION,
        CONSENT
    }

    /** The types taken, with their media type, the extensions of their names and the bytes every file of the type begins with. */
    enum Type {
        PDF("application/pdf", List.of("pdf"), 0x25, 0x50, 0x44, 0x46, 0x2d),
        JPEG("image/jpeg", List.of("jpg", "jpeg", "jpe", "jfif"), 0xff, 0xd8, 0xff),
        PNG("image/png", List.of("png"), 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

        private final String mediaType;
        private final List<String> extensions;
        private final int[] beginning;

        Type(String mediaType, List<String> extensions, int... beginning) {
            this.mediaType = mediaType;
            this.extensions = extensions;
            this.beginning = beginning;
        }

        public String mediaType() {
            return mediaType;
        }

        /** The extension a file of this type is given, without the dot. */
        public String extension() {
            return extensions.getFirst();
        }

        /** Whether a file's name ends as this type's do. */
        public boolean isNamedBy(String fileName) {
            var dot = fileName.lastIndexOf('.');
            return dot > 0 && extensions.contains(fileName.substring(dot + 1).toLowerCase(Locale.ROOT));
        }

        /** Whether a file that begins with {@code bytes} can be of this type. */
        public boolean beginsLike(byte[] bytes) {
            for (int i = 0; i < beginning.length; i++) {
                if (i >= bytes.length || Byte.toUnsignedInt(bytes[i]) != beginning[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * A file as the store keeps it.
     *
     * @param version the store's name for exactly these bytes under the document's key; null where it keeps no versions
     * @param size in bytes
     * @param sha256 64 lower-case hexadecimal digits
     */
    record StoredFile(String version, long size, String sha256) {}

    /** Announced, and not there yet. */
    record Requested(Announcement announcement, Instant expiresAt) implements Document {}

    /**
     * No threat was found in it before it was examined.
     *
     * @param version that was scanned; the same one is examined
     */
    record Scanned(Announcement announcement, String version, Instant dueBy) implements Document {}

    /**
     * Examined and found to be what it says it is; the verdict of the scan is awaited.
     *
     * @param examined the version in the arrivals bucket that was examined
     * @param held what is kept of it until then
     */
    record Arrived(Announcement announcement, String examined, StoredFile held, Instant at, Instant dueBy)
            implements
                Document {}

    /**
     * Examined and scanned: may be opened and used.
     *
     * @param file in the documents bucket
     * @param keptUntil when time asks whether it is still needed
     */
    record Clean(Announcement announcement, StoredFile file, Instant at, Instant keptUntil) implements Document {}

    record Rejected(Announcement announcement, RejectionReason reason, Instant at) implements Document {}

    /** No file came in time. */
    record Expired(Announcement announcement, Instant at) implements Document {}

    /** It is decided that the file goes; nobody opens or uses it any more. */
    record Erasing(Announcement announcement, ErasureReason reason, Instant at) implements Document {}

    /** The file is gone from every bucket; what it was, and that it is gone, stays. */
    record Erased(Announcement announcement, ErasureReason reason, Instant at) implements Document {}

    /** Why a file is not taken. */
    enum RejectionReason {
        SIZE_DIFFERS,
        CHECKSUM_DIFFERS,
        CONTENT_IS_NOT_ITS_TYPE,
        /** It cannot be read from beginning to end. */
        DAMAGED,
        /** It cannot be read without a password, or says it is protected by one. */
        ENCRYPTED,
        /** It would do something when opened: scripts, programs, forms that send themselves, films, sounds. */
        ACTIVE_CONTENT,
        /** Further files are packed into it. */
        EMBEDDED_FILES,
        /** It is a form whose pages a program makes (XFA). */
        DYNAMIC_FORM,
        /** A link in it leads elsewhere than to the web or to an e-mail address. */
        LINK_NOT_TAKEN,
        /** A file of another kind is hidden in it. */
        SECOND_FILE_INSIDE,
        TOO_MANY_PIXELS,
        TOO_MANY_PAGES,
        /** A picture in colors for print, which screens do not show. */
        COLORS_NOT_TAKEN,
        /** Examining it would take more time or room than a document needs. */
        TOO_COMPLEX,
        THREAT_FOUND,
        /** The malware scan did not come to an end, or not to one. */
        NOT_SCANNED,
        /** The examination did not come to an end. */
        NOT_EXAMINED
    }

    enum ErasureReason {
        OWNER_ASKED,
        NEVER_USED,
        RETENTION_OVER
    }

    /** The next instant at which time moves the document. */
    default Optional<Deadline> deadline() {
        return switch (this) {
            case Requested requested -> due(DeadlineKind.UPLOAD_EXPIRY, requested.expiresAt);
            case Scanned scanned -> due(DeadlineKind.UPLOAD_EXPIRY, scanned.dueBy);
            case Arrived arrived -> due(DeadlineKind.UPLOAD_EXPIRY, arrived.dueBy);
            case Clean clean -> due(DeadlineKind.RETENTION, clean.keptUntil);
            case Erasing erasing -> due(DeadlineKind.RETENTION, erasing.at);
            case Rejected _,Expired _,Erased _ -> Optional.empty();
        };
    }

    private Optional<Deadline> due(DeadlineKind kind, Instant at) {
        return Optional.of(new Deadline.Due(kind, announcement().id().value(), at,
                new Basis("", "documents/" + announcement().kind())));
    }
}
