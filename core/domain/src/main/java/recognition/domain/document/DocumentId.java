package recognition.domain.document;

import java.util.Optional;
import java.util.random.RandomGenerator;

import recognition.domain.code.RandomName;

/** Names an uploaded document: {@code d_} and 26 random characters; also its key in the store. */
public record DocumentId(String value) {
    public DocumentId {
        if (!RandomName.fits('d', value)) {
            throw new IllegalArgumentException("not a document id");
        }
    }

    public static DocumentId random(RandomGenerator random) {
        return new DocumentId(RandomName.of('d', random));
    }

    public static Optional<DocumentId> parse(String text) {
        return RandomName.fits('d', text) ? Optional.of(new DocumentId(text)) : Optional.empty();
    }
}
