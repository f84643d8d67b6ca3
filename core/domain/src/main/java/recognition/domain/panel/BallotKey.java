package recognition.domain.panel;

import java.security.PublicKey;

/** The key ballots are sealed for. Who casts needs its public half only; its private half does nothing but for the tally. */
public interface BallotKey {

    PublicKey publicHalf();

    /** Opens what was sealed for the public half; only the tally is permitted to ask. */
    byte[] decrypt(byte[] sealed);
}
