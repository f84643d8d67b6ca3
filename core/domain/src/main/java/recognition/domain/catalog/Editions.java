package recognition.domain.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All editions of all jurisdictions, those of one jurisdiction in the order in which they replaced each other. Says which one applies
 * on a day. Written as loops: the hot lookups ask it in a cold function, where the first stream costs milliseconds.
 */
public record Editions(List<Edition> all) {

    /** @throws IllegalArgumentException when an id occurs twice, or an edition can have taken effect before the one it follows did */
    public Editions {
        all = List.copyOf(all);
        for (int i = 0; i < all.size(); i++) {
            for (int earlier = 0; earlier < i; earlier++) {
                requireAfter(all.get(earlier), all.get(i));
            }
        }
    }

    private static void requireAfter(Edition earlier, Edition later) {
        boolean sameCity = earlier.id().jurisdiction().equals(later.id().jurisdiction());
        if (sameCity && !later.term().from().isAfter(earlier.term().fromAtLatest())) {
            throw new IllegalArgumentException(later.id() + " does not take effect after " + earlier.id());
        }
    }

    public Optional<Edition> find(EditionId id) {
        for (Edition edition : all) {
            if (edition.id().equals(id)) {
                return Optional.of(edition);
            }
        }
        return Optional.empty();
    }

    /** Whether the jurisdiction has any edition. */
    public boolean has(Jurisdiction jurisdiction) {
        for (Edition edition : all) {
            if (edition.id().jurisdiction().equals(jurisdiction)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The edition that applies in {@code jurisdiction} on {@code day}: the last to have taken effect for certain, or the first one, from
     * the earliest day on which it can have. Empty before that day.
     */
    public Optional<Edition> inForce(Jurisdiction jurisdiction, LocalDate day) {
        Edition inForce = null;
        for (Edition edition : all) {
            LocalDate from = inForce == null ? edition.term().from() : edition.term().fromAtLatest();
            if (edition.id().jurisdiction().equals(jurisdiction) && !day.isBefore(from)) {
                inForce = edition;
            }
        }
        return Optional.ofNullable(inForce);
    }

    /**
     * The editions that may already have replaced the one {@linkplain #inForce in force}: {@code day} is one of those between which the
     * sources leave the first day open.
     */
    public List<Edition> perhapsInForce(Jurisdiction jurisdiction, LocalDate day) {
        Edition inForce = inForce(jurisdiction, day).orElse(null);
        List<Edition> perhaps = new ArrayList<>();
        for (Edition edition : all) {
            if (edition != inForce && edition.id().jurisdiction().equals(jurisdiction)
                    && !day.isBefore(edition.term().from())
                    && day.isBefore(edition.term().fromAtLatest())) {
                perhaps.add(edition);
            }
        }
        return perhaps;
    }
}
