package recognition.domain.panel;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.util.Base64;
import java.util.function.UnaryOperator;

import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource.PSpecified;

import recognition.domain.code.Hash;
import recognition.domain.title.ApplicationId;

/**
 * A ballot in its envelope: RSA-OAEP with SHA-256, Base64. It is as long for every vote, differs for two like votes, and is opened
 * only by the private half of the key it was sealed for.
 *
 * @param member whose it is, by the token's subject
 */
public record SealedBallot(String member, String envelope) {
    /** How an envelope is sealed, as KMS opens it. */
    public static final OAEPParameterSpec OAEP = new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256,
            PSpecified.DEFAULT);

    public static SealedBallot seal(PublicKey key, ApplicationId application, String member, Ballot ballot) {
        try {
            var cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key, OAEP);
            var sealed = cipher.doFinal(BallotSlip.write(application, member, ballot));
            return new SealedBallot(member, Base64.getEncoder().encodeToString(sealed));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the member keeps to prove the envelope is still theirs; kept with the case, so that an exchanged one is found out. */
    public String receipt() {
        return Hash.of(envelope);
    }

    /** @param decrypt what the private half does; only the tally has it */
    public Ballot open(ApplicationId application, UnaryOperator<byte[]> decrypt) {
        return BallotSlip.read(application, member, decrypt.apply(Base64.getDecoder().decode(envelope)));
    }
}
