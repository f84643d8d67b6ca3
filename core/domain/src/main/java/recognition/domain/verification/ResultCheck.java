package recognition.domain.verification;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import recognition.domain.verification.Particulars.Holder;

/** The public check of a result: the code alone tells nothing; a second thing only the holder gives must fit. */
public final class ResultCheck {
    private ResultCheck() {}

    /** The second thing. */
    public sealed interface Proof {

        record BirthDate(LocalDate date) implements Proof {}

        /** The last four characters of the identity document's number, in any case. */
        record DocumentNumberEnding(String ending) implements Proof {}
    }

    /** A request and its result. */
    public record Found(VerificationRequest request, Result result) {}

    /** The result, if the proof fits its holder. */
    public static Optional<Found> of(VerificationRequest is, Proof proof) {
        return is.result().filter(_ -> fits(is.particulars().holder(), proof)).map(result -> new Found(is, result));
    }

    private static boolean fits(Holder holder, Proof proof) {
        return switch (proof) {
            case Proof.BirthDate(var date) -> date.equals(holder.birthDate());
            case Proof.DocumentNumberEnding(var ending) ->
                holder.identity().number().toUpperCase(Locale.ROOT).endsWith(ending.toUpperCase(Locale.ROOT));
        };
    }
}
