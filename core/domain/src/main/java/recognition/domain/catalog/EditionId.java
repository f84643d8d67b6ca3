package recognition.domain.catalog;

import java.util.Optional;

/**
 * One edition of one jurisdiction's list, written {@code shanghai-3.0}. Compares itself, as its parts do: what a record brings for that
 * is made when it is first asked, which costs the hot lookups milliseconds in a cold function.
 */
public record EditionId(Jurisdiction jurisdiction, EditionVersion version) {

    /** The id, or empty when {@code text} is not written as one. */
    public static Optional<EditionId> parse(String text) {
        int dash = text.indexOf('-');
        if (dash < 0) {
            return Optional.empty();
        }
        Optional<Jurisdiction> jurisdiction = Jurisdiction.parse(text.substring(0, dash));
        Optional<EditionVersion> version = EditionVersion.parse(text.substring(dash + 1));
        return jurisdiction.isPresent() && version.isPresent()
                ? Optional.of(new EditionId(jurisdiction.get(), version.get()))
                : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EditionId that && that.jurisdiction.equals(jurisdiction)
                && that.version.equals(version);
    }

    @Override
    public int hashCode() {
        return 31 * jurisdiction.hashCode() + version.hashCode();
    }

    @Override
    public String toString() {
        return jurisdiction + "-" + version;
    }
}
