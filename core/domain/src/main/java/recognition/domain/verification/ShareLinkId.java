package recognition.domain.verification;

import java.util.Optional;
import java.util.random.RandomGenerator;

import recognition.domain.code.RandomName;

/** Names a link a holder shares a result by: {@code s_} and 26 random characters. Not its secret. */
public record ShareLinkId(String value) {
    public ShareLinkId {
        if (!RandomName.fits('s', value)) {
            throw new IllegalArgumentException("not the id of a shared link");
        }
    }

    public static ShareLinkId random(RandomGenerator random) {
        return new ShareLinkId(RandomName.of('s', random));
    }

    public static Optional<ShareLinkId> parse(String text) {
        return RandomName.fits('s', text) ? Optional.of(new ShareLinkId(text)) : Optional.empty();
    }
}
