package recognition.domain.seal;

import java.util.List;

/**
 * The keys the house signs with. A private key never leaves its keeper. Of several one signs; the others have signed before and are
 * published for as long as something stands that they signed.
 */
public interface SigningKeys {

    /** Every key that is published, the one that signs first. */
    List<SealKey> published();

    /**
     * Signs with the first published key.
     *
     * @return the signature as JOSE and COSE write it: r and s, 32 bytes each
     */
    byte[] sign(byte[] message);

    /** The key that signs now. */
    default SealKey current() {
        return published().getFirst();
    }
}
