package recognition.domain.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import recognition.domain.catalog.EntryId;
import recognition.domain.code.CheckedCode;
import recognition.domain.time.HouseClock;
import recognition.domain.verification.Particulars.Holder;

/** The check of a result: the code alone tells nothing; a second thing only the holder gives must fit. */
public final class ResultCheck {
    private ResultCheck() {}

    /** @param asOf a day; null for the present */
    public record Question(Means means, LocalDate asOf) {}

    /** By what a result is asked for. */
    public sealed interface Means {

        record SecondItem(CheckedCode code, Proof proof) implements Means {}

        /** @param text what the QR code of a printed result holds */
        record Printed(String text) implements Means {}
    }

    /** The second thing. */
    public sealed interface Proof {

        record BirthDate(LocalDate date) implements Proof {}

        /** The last four characters of the identity document's number, in any case. */
        record DocumentNumberEnding(String ending) implements Proof {}
    }

    /** A request and its result. */
    public record Found(VerificationRequest request, Result result) {

        public VerificationId id() {
            return request.opening().id();
        }

        /**
         * What it said at the end of a day in Shanghai, or says now where the day is not over; empty where it was not given yet.
         *
         * @param day null for now
         */
        public Optional<Standing> asOf(LocalDate day, Instant now) {
            var end = day == null ? now : day.plusDays(1).atStartOfDay(HouseClock.SHANGHAI).toInstant().minusNanos(1);
            return result.at(end.isAfter(now) ? now : end);
        }

        public Told told(LocalDate day, Instant now) {
            return new Told(request.opening().entry(), request.particulars().certificate().number(),
                    request.particulars().holder().name(), result.decidedAt(),
                    asOf(day, now).orElse(null));
        }
    }

    /**
     * What a relying party needs of a result, and no more.
     *
     * @param number of the certificate, as printed on it: what ties the result to the paper that is shown with it
     * @param standing null where it was not given yet on the day that was asked for
     */
    public record Told(EntryId entry, String number, String holderName, Instant decidedAt, Standing standing) {}

    /** The result, if the proof fits its holder. */
    public static Optional<Found> of(VerificationRequest is, Proof proof) {
        return of(is).filter(found -> fits(is.particulars().holder(), proof));
    }

    /** The result, for whoever need prove nothing more. */
    public static Optional<Found> of(VerificationRequest is) {
        return is.result().map(result -> new Found(is, result));
    }

    private static boolean fits(Holder holder, Proof proof) {
        return switch (proof) {
            case Proof.BirthDate(var date) -> date.equals(holder.birthDate());
            case Proof.DocumentNumberEnding(var ending) ->
                holder.identity().number().toUpperCase(Locale.ROOT).endsWith(ending.toUpperCase(Locale.ROOT));
        };
    }
}
