package recognition.domain.verification;

import java.time.Instant;
import java.util.Map;

import recognition.domain.code.Hash;

/**
 * The holder's consent that the issuing body is asked, and that a result already there is used: who signed which text, when and how.
 * Nothing goes abroad without it. The line of the timeline that brings it holds its hash.
 *
 * @param version of the text agreed to
 * @param textHash SHA-256 of the text in both languages, so that nobody can change it afterwards
 * @param signature the holder's name as the holder typed it, or as it stands on the paper
 * @param by who handed it in: the token's subject, or the id of the single-purpose link
 */
public record Consent(String version, String textHash, String signature, Means means, String by, Instant at) {

    /** What the line of the timeline that brings it says: the text, and the hash of the whole record. */
    Map<String, String> facts() {
        return Map.of("consent", version, "consentText", textHash, "consentMeans", means.name(), "consentRecord",
                Hash.of(version, textHash, signature, means.name(), by, at.toString()));
    }

    public enum Means {
        /** By the holder, signed in. */
        ACCOUNT,
        /** By the holder, through a link mailed to the holder alone. */
        LINK,
        /** On paper, at the window. */
        PAPER
    }

    /** What is agreed to. */
    public record Text(String version, String hash) {}
}
