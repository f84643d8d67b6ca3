package recognition.domain.catalog;

import java.util.Objects;

/**
 * A certificate at one grade, as one body issues it.
 *
 * @param nameOriginal the name in the issuer's own language where the paper prints that; null otherwise
 * @param abbreviation the letters in common use, often those behind a holder's name; null when there are none
 * @param grade the grade, level or track to which the row limits the certificate (S2-44); null when it does not
 */
public record Certificate(Bilingual name, String nameOriginal, String abbreviation, Bilingual grade, Issuer issuer) {

    public Certificate {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(issuer, "issuer");
    }
}
