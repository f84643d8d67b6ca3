package recognition.domain.inquiry;

/** How an issuing body is asked. */
public enum Channel {
    /** A secret link, mailed to a contact on the body's list. */
    LINK,
    /** A letter by mail, written by an officer. */
    EMAIL,
    /** The body's public register, read by an officer. */
    REGISTER,
    PHONE,
    PAPER
}
