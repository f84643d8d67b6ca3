package recognition.domain.catalog;

import java.util.Objects;

/** One text in both languages. */
public record Bilingual(String zh, String en) {

    public Bilingual {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }
}
