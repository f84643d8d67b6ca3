package recognition.domain.verification;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

import recognition.domain.code.Hash;

/**
 * What makes two requests requests for the same certificate: qualification, issuing body, number and the holder's birth date, hashed.
 * Spaces, hyphens, width and case of a number do not count. A name does not either: it is written in many ways.
 */
public record CertificateKey(String value) {

    /** Empty while number or birth date are not said. */
    public static Optional<CertificateKey> of(VerificationRequest is) {
        var said = is.particulars();
        if (said.certificate() == null || said.certificate().number() == null || said.holder() == null
                || said.holder().birthDate() == null) {
            return Optional.empty();
        }
        var listed = is.opening().listed();
        return Optional.of(new CertificateKey(Hash.of(listed.qualification(), listed.issuer(),
                plain(said.certificate().number()), said.holder().birthDate().toString())));
    }

    private static String plain(String number) {
        return Normalizer.normalize(number, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Punct}\\p{Pd}]", "");
    }
}
