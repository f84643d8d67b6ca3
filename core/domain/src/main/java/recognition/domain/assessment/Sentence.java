package recognition.domain.assessment;

import java.util.Objects;

import recognition.domain.catalog.Bilingual;

/**
 * Words of a regulation, quoted so that everybody can look them up.
 *
 * @param source the number of the line of the requirements ({@code S2-25}); null for a parameter that no source states
 * @param article where the words stand in the paper ({@code 二(二)3(1)}); null where it numbers nothing
 */
public record Sentence(String source, String article, Bilingual text) {

    public Sentence {
        Objects.requireNonNull(text, "text");
    }
}
