package recognition.domain.panel;

import java.util.Optional;
import java.util.random.RandomGenerator;

import recognition.domain.code.RandomName;

/** Names a panel: {@code p_} and 26 random characters. */
public record PanelId(String value) {
    public PanelId {
        if (!RandomName.fits('p', value)) {
            throw new IllegalArgumentException("not a panel id");
        }
    }

    public static PanelId random(RandomGenerator random) {
        return new PanelId(RandomName.of('p', random));
    }

    public static Optional<PanelId> parse(String text) {
        return RandomName.fits('p', text) ? Optional.of(new PanelId(text)) : Optional.empty();
    }
}
