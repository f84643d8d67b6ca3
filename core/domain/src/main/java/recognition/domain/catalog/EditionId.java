package recognition.domain.catalog;

import java.util.Optional;

/** One edition of one jurisdiction's list, written {@code shanghai-3.0}. */
public record EditionId(Jurisdiction jurisdiction, EditionVersion version) {

    /** The id, or empty when {@code text} is not written as one. */
    public static Optional<EditionId> parse(String text) {
        int dash = text.indexOf('-');
        if (dash < 0) {
            return Optional.empty();
        }
        return Jurisdiction.parse(text.substring(0, dash)).flatMap(jurisdiction -> EditionVersion
                .parse(text.substring(dash + 1)).map(version -> new EditionId(jurisdiction, version)));
    }

    @Override
    public String toString() {
        return jurisdiction + "-" + version;
    }
}
