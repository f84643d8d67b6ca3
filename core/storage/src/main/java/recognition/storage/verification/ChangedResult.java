package recognition.storage.verification;

import java.util.Optional;

import recognition.domain.verification.Result;
import recognition.domain.verification.Standing.Status;
import recognition.storage.Item;

/**
 * That a result, or a title, is no longer what it was at first: one line each, all in one partition, for they are few.
 *
 * @param result the partition of the result's code, or of the title's certificate
 * @param edition which of the things it has said it says now
 */
public record ChangedResult(String result, int edition, Status status) {
    static final String PARTITION = "CHANGED";

    /** The line of a result that has changed; empty for one that stands as it was given. */
    static Optional<Item> line(Result result) {
        return result.standings().size() == 1
                ? Optional.empty()
                : Optional.of(Item.key(PARTITION, ResultKey.of(result.code())).number("edition", result.edition())
                        .choice("status", result.now().status()));
    }

    /** The line of a title that was taken back, by the partition of its certificate's code. */
    public static Item revoked(String certificate) {
        return Item.key(PARTITION, certificate).number("edition", 0).choice("status", Status.REVOKED);
    }

    static ChangedResult read(Item line) {
        return new ChangedResult(line.text("sk"), (int) line.number("edition"), line.choice("status", Status.class));
    }

    boolean revokes(int credential) {
        return credential < edition || status.isFinal();
    }

    boolean suspends(int credential) {
        return credential == edition && status == Status.SUSPENDED;
    }
}
