package recognition.examination;

import java.time.Duration;

import recognition.domain.document.Document.RejectionReason;

/** What one examination may still take; whoever goes on for long asks. */
final class Budget {
    /** What may come out of compressed data, in bytes: a hundred pages of text take a tenth of it. */
    private static final long MOST_UNPACKED = 512L << 20;

    private final long ends;
    private long unpacked;

    Budget(Duration time) {
        ends = System.nanoTime() + time.toNanos();
    }

    /** Ends the examination when its time is over. */
    void goOn() {
        if (System.nanoTime() - ends > 0) {
            throw new Fault(RejectionReason.TOO_COMPLEX);
        }
    }

    /** Counts what was unpacked. */
    void unpack(long bytes) {
        unpacked += bytes;
        if (unpacked > MOST_UNPACKED) {
            throw new Fault(RejectionReason.TOO_COMPLEX);
        }
        goOn();
    }
}
