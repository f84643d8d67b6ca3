package recognition.domain.notice;

import java.util.Optional;
import java.util.random.RandomGenerator;

import recognition.domain.code.RandomName;

/** Names a public notice: {@code n_} and 26 random characters. */
public record NoticeId(String value) {
    public NoticeId {
        if (!RandomName.fits('n', value)) {
            throw new IllegalArgumentException("not a notice id");
        }
    }

    public static NoticeId random(RandomGenerator random) {
        return new NoticeId(RandomName.of('n', random));
    }

    public static Optional<NoticeId> parse(String text) {
        return RandomName.fits('n', text) ? Optional.of(new NoticeId(text)) : Optional.empty();
    }
}
