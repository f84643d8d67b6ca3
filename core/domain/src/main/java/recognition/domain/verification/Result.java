package recognition.domain.verification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import recognition.domain.code.CheckedCode;
import recognition.domain.verification.Standing.Outcome;

/**
 * What a relying party asks for by its code, and what it has been since it was given.
 *
 * @param standings oldest first; at least one
 */
public record Result(CheckedCode code, List<Standing> standings) {
    public Result {
        standings = List.copyOf(standings);
        if (standings.isEmpty()) {
            throw new IllegalArgumentException("a result says something");
        }
    }

    public static Result first(CheckedCode code, Standing standing) {
        return new Result(code, List.of(standing));
    }

    /** What it is. */
    public Standing now() {
        return standings.getLast();
    }

    /** What it was at an instant; empty before it was given. */
    public Optional<Standing> at(Instant instant) {
        return standings.reversed().stream().filter(standing -> !standing.since().isAfter(instant)).findFirst();
    }

    /** Which of the things it has said it says now, from 0: counts how often outcome or condition changed. */
    public int edition() {
        int edition = 0;
        for (int i = 1; i < standings.size(); i++) {
            edition += standings.get(i).saysTheSameAs(standings.get(i - 1)) ? 0 : 1;
        }
        return edition;
    }

    public Outcome outcome() {
        return now().outcome();
    }

    /** When it was given. */
    public Instant decidedAt() {
        return standings.getFirst().since();
    }

    /**
     * When the body's word made it a pass: what counts where a certificate must be verified by a day.
     *
     * @throws java.util.NoSuchElementException if it never was one
     */
    public Instant verifiedAt() {
        return standings.stream().filter(Standing::isWhole).findFirst().orElseThrow().since();
    }

    public Result with(Standing next) {
        var all = new ArrayList<>(standings);
        all.add(next);
        return new Result(code, all);
    }
}
