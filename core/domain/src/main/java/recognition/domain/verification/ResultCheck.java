package recognition.domain.verification;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import recognition.domain.verification.Particulars.Holder;
import recognition.domain.verification.VerificationRequest.Decided;

/** The public check of a result: the code alone tells nothing; a second thing only the holder gives must fit. */
public final class ResultCheck {
    private ResultCheck() {}

    /** The second thing. */
    public sealed interface Proof {

        record BirthDate(LocalDate date) implements Proof {}

        /** The last four characters of the identity document's number, in any case. */
        record DocumentNumberEnding(String ending) implements Proof {}
    }

    /** The decided request, if the proof fits its holder. */
    public static Optional<Decided> of(VerificationRequest is, Proof proof) {
        return is instanceof Decided decided && fits(decided.particulars().holder(), proof)
                ? Optional.of(decided)
                : Optional.empty();
    }

    private static boolean fits(Holder holder, Proof proof) {
        return switch (proof) {
            case Proof.BirthDate(var date) -> date.equals(holder.birthDate());
            case Proof.DocumentNumberEnding(var ending) ->
                holder.identity().number().toUpperCase(Locale.ROOT).endsWith(ending.toUpperCase(Locale.ROOT));
        };
    }
}
