package recognition.domain.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All editions and their rows, in the order of the papers. */
public final class Catalog {

    private final Editions editions;
    private final Map<EntryId, CatalogEntry> entries = new LinkedHashMap<>();

    /** @throws IllegalArgumentException when an entry belongs to no edition, or an id occurs twice */
    public Catalog(Editions editions, List<CatalogEntry> entries) {
        this.editions = editions;
        for (CatalogEntry entry : entries) {
            if (editions.find(entry.id().edition()).isEmpty()) {
                throw new IllegalArgumentException("of an unknown edition: " + entry.id());
            }
            if (this.entries.put(entry.id(), entry) != null) {
                throw new IllegalArgumentException("twice: " + entry.id());
            }
        }
    }

    public Editions editions() {
        return editions;
    }

    public Optional<Edition> edition(EditionId id) {
        return editions.find(id);
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
}
