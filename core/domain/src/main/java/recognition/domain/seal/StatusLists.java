package recognition.domain.seal;

import java.util.BitSet;

import recognition.domain.code.CheckedCode;

/** Where the status of each credential is published, and what it is. */
public interface StatusLists {

    /**
     * The place of the credentials of a result; the first asking assigns it, and it never changes.
     *
     * @param edition which of the things the result has said, from 0: once it says something else, credentials of the earlier are
     *        revoked
     */
    StatusIndex placeOf(CheckedCode code, int edition);

    /** The place of the credentials of a title, by its certificate's code; the first asking assigns it, and it never changes. */
    StatusIndex placeOfTitle(CheckedCode certificate);

    /** The bits of a list as they are now. */
    Marked marked(int list);

    /**
     * @param revoked taken back for good, or replaced
     * @param suspended not to be relied on for the time being
     */
    record Marked(BitSet revoked, BitSet suspended) {}
}
