package recognition.domain.catalog;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One version of a jurisdiction's list: whole, frozen, and in force from one civil day until the next edition supersedes it.
 *
 * @param replaces the edition this one abolished; null for the first
 * @param counts rows by list, in the order of the paper, as the source states them; empty when it does not
 * @param entriesPublished whether a source prints the rows; when false only these metadata are known and no row is invented
 */
public record Edition(EditionId id, Bilingual name, Paper paper, Term term, EditionId replaces,
        Map<String, Integer> counts,
        boolean entriesPublished) {

    public Edition {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(term, "term");
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /** Whether the edition applies on {@code day} for certain, so far as its own dates tell. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(term.fromAtLatest()) && (term.supersededOn() == null || day.isBefore(term.supersededOn()));
    }

    /**
     * The paper that announced it: three dates that the sources do not agree on are three fields (requirements 1.6, point 2).
     *
     * @param number the document number; null when no source states it
     * @param date the day the paper bears; null when no source states it
     * @param publishedOn the day it became public; null when no source states it
     */
    public record Paper(String number, LocalDate date, LocalDate publishedOn) {}

    /**
     * When it applies, in civil days of its city.
     *
     * @param from the first day, or the earliest that it can have been
     * @param fromAtLatest the same day, or the latest that it can have been where no source gives it
     * @param supersededOn the first day on which it no longer applies; null while it does, or when no source gives it
     */
    public record Term(LocalDate from, LocalDate fromAtLatest, LocalDate supersededOn) {

        public Term {
            if (fromAtLatest.isBefore(from)) {
                throw new IllegalArgumentException("at latest from " + fromAtLatest + ", before " + from);
            }
            if (supersededOn != null && !supersededOn.isAfter(fromAtLatest)) {
                throw new IllegalArgumentException("superseded on " + supersededOn + ", before it applied");
            }
        }

        /** Whether a source gives the first day. */
        public boolean isCertain() {
            return from.equals(fromAtLatest);
        }
    }
}
