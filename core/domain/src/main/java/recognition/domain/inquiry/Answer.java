package recognition.domain.inquiry;

/** What an issuing body says of a certificate (S2-52). */
public enum Answer {
    /** Issued to this holder, and in good standing. */
    CONFIRMED,
    /** Issued, and something in the record differs. */
    CONFIRMED_WITH_DIFFERENCES,
    /** Nothing is found under these particulars. */
    NO_RECORD,
    /** The body did not issue it. */
    NOT_ISSUED,
    /** Issued, and no longer in good standing. */
    LAPSED,
    /** The body wants the holder's consent in a form of its own. */
    NEEDS_CONSENT,
    /** The body answers against a fee. */
    NEEDS_FEE,
    /** The body tells nobody. */
    WILL_NOT_DISCLOSE;

    /** Whether it leaves the question open, so that the body may be asked again. */
    public boolean leavesOpen() {
        return switch (this) {
            case NEEDS_CONSENT, NEEDS_FEE, NO_RECORD, WILL_NOT_DISCLOSE -> true;
            case CONFIRMED, CONFIRMED_WITH_DIFFERENCES, NOT_ISSUED, LAPSED -> false;
        };
    }
}
