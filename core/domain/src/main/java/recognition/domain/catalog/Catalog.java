package recognition.domain.catalog;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All editions and their rows, in the order of the papers. */
public final class Catalog {

    private final Map<EditionId, Edition> editions;
    private final Map<EntryId, CatalogEntry> entries;

    /**
     * @throws IllegalArgumentException when an entry belongs to no edition, when two editions of a jurisdiction are in force on one
     *         day, or when an id occurs twice
     */
    public Catalog(List<Edition> editions, List<CatalogEntry> entries) {
        this.editions = unique(editions, Edition::id);
        this.entries = unique(entries, CatalogEntry::id);
        entries.forEach(entry -> requireEdition(entry.id().edition()));
        editions.forEach(this::requireAlone);
    }

    public List<Edition> editions() {
        return List.copyOf(editions.values());
    }

    public Optional<Edition> edition(EditionId id) {
        return Optional.ofNullable(editions.get(id));
    }

    /** The edition that applies in {@code jurisdiction} on {@code day}; empty before its first one. */
    public Optional<Edition> inForce(Jurisdiction jurisdiction, LocalDate day) {
        return editions.values().stream()
                .filter(edition -> edition.id().jurisdiction().equals(jurisdiction) && edition.isInForceOn(day))
                .findAny();
    }

    public Optional<CatalogEntry> entry(EntryId id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The rows of an edition: A to D, each by number; none when the edition is unknown or its rows are not published. */
    public List<CatalogEntry> entries(EditionId edition) {
        return entries.values().stream().filter(entry -> entry.id().edition().equals(edition)).toList();
    }

    /** The other rows of the same edition that list the same certificate (S2-46). */
    public List<CatalogEntry> linked(CatalogEntry entry) {
        return entries(entry.id().edition()).stream()
                .filter(other -> other.qualification().equals(entry.qualification()) && !other.id().equals(entry.id()))
                .toList();
    }

    private void requireEdition(EditionId id) {
        if (!editions.containsKey(id)) {
            throw new IllegalArgumentException("rows of an unknown edition: " + id);
        }
    }

    private void requireAlone(Edition edition) {
        long inForce = editions.values().stream()
                .filter(other -> other.id().jurisdiction().equals(edition.id().jurisdiction())
                        && other.isInForceOn(edition.term().effectiveFrom()))
                .count();
        if (inForce != 1) {
            throw new IllegalArgumentException(inForce + " editions in force on the first day of " + edition.id());
        }
    }

    private static <K, V> Map<K, V> unique(List<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.toMap(key, Function.identity(), (one, other) -> {
            throw new IllegalArgumentException("twice: " + key.apply(one));
        }, LinkedHashMap::new));
    }
}
