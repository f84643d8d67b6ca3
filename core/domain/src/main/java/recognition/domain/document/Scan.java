package recognition.domain.document;

import java.util.Arrays;
import java.util.Optional;

import recognition.domain.document.Document.RejectionReason;

/**
 * What the malware scan said of a file in the arrivals bucket.
 *
 * @param version the version it scanned, or null where the bucket keeps none
 */
public record Scan(String version, Verdict verdict) {

    /** The words of GuardDuty Malware Protection for S3. */
    public enum Verdict {
        NO_THREATS_FOUND,
        THREATS_FOUND,
        UNSUPPORTED,
        ACCESS_DENIED,
        FAILED;

        /** What is not known is as good as no scan. */
        public static Verdict of(String word) {
            return Arrays.stream(values()).filter(one -> one.name().equals(word)).findFirst().orElse(FAILED);
        }
    }

    /** Why a file with this verdict is not taken; empty if it may be. */
    Optional<RejectionReason> fault() {
        return switch (verdict) {
            case NO_THREATS_FOUND -> Optional.empty();
            case THREATS_FOUND -> Optional.of(RejectionReason.THREAT_FOUND);
            case UNSUPPORTED, ACCESS_DENIED, FAILED -> Optional.of(RejectionReason.NOT_SCANNED);
        };
    }
}
