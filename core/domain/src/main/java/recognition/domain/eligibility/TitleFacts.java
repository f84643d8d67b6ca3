package recognition.domain.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import recognition.domain.account.Account;

/**
 * What an applicant states about themselves. Nothing of it is kept.
 *
 * @param degrees from a bachelor's up; empty for none
 * @param work related to the certificate, wherever it was done; empty for none
 * @param overseas whether there is relevant experience overseas beside that work, or overseas business in the specialty (S2-22); null
 *        when not stated
 * @param employer null when not stated
 * @param roundsTakenPart numbers of the rounds already taken part in
 */
public record TitleFacts(List<Degree.Held> degrees, List<Work> work, Boolean overseas, Verification verification,
        Account.Unit.Kind employer, Set<Integer> roundsTakenPart) {

    public TitleFacts {
        degrees = List.copyOf(degrees);
        work = List.copyOf(work);
        Objects.requireNonNull(verification, "verification");
        roundsTakenPart = Set.copyOf(roundsTakenPart);
    }

    /** Where the verification of the certificate stands (S2-26). */
    public sealed interface Verification {}

    public record NotStated() implements Verification {}

    public record NotPassed() implements Verification {}

    public record PassedOn(LocalDate day) implements Verification {
        public PassedOn {
            Objects.requireNonNull(day, "day");
        }
    }
}
