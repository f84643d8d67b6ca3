package recognition.domain.document;

import java.time.Instant;

import recognition.domain.access.Owner;

/**
 * The life of an uploaded document. The file goes from the browser straight to the arrivals bucket; nothing is used before it has
 * arrived as announced.
 *
 * <pre>
 * Requested → Arrived
 *           → Rejected
 * </pre>
 */
public sealed interface Document {

    Announcement announcement();

    /**
     * What the uploader said it would send; the upload form is bound to it.
     *
     * @param owner whose document it is
     * @param size in bytes
     * @param sha256 of the whole file, 64 lower-case hexadecimal digits
     */
    record Announcement(DocumentId id, Owner owner, Kind kind, Type type, String fileName, long size, String sha256,
            Instant at) {}

    /** What a document shows. */
    enum Kind {
        CERTIFICATE,
        IDENTITY_PAGE,
        DEGREE,
        TRANSLATION,
        EMPLOYMENT_PROOF,
        WORK_SUMMARY,
        EMPLOYER_OPINION,
        NOTICE_PROOF,
        COMMITMENT
    }

    /** The types taken, with their media type and the bytes every file of the type begins with. */
    enum Type {
        PDF("application/pdf", 0x25, 0x50, 0x44, 0x46, 0x2d),
        JPEG("image/jpeg", 0xff, 0xd8, 0xff),
        PNG("image/png", 0x89, 0x50, 0x4e, 0x47,
                0x0d, 0x0a, 0x1a, 0x0a);

        private final String mediaType;
        private final int[] beginning;

        Type(String mediaType, int... beginning) {
            this.mediaType = mediaType;
            this.beginning = beginning;
        }

        public String mediaType() {
            return mediaType;
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

    /** The largest file taken, in bytes. */
    long LARGEST = 20L * 1024 * 1024;

    /** Announced, and not there yet. */
    record Requested(Announcement announcement) implements Document {}

    /**
     * There, and as announced.
     *
     * @param versionId of the object in the bucket, or null where the bucket keeps no versions
     */
    record Arrived(Announcement announcement, String versionId, Instant at) implements Document {}

    record Rejected(Announcement announcement, RejectionReason reason, Instant at) implements Document {}

    /** Why a file that arrived is not taken. */
    enum RejectionReason {
        SIZE_DIFFERS,
        CHECKSUM_DIFFERS,
        CONTENT_IS_NOT_ITS_TYPE
    }
}
