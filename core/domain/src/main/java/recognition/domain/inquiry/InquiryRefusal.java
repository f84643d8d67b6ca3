package recognition.domain.inquiry;

import recognition.domain.Refusal;

/** Why a step of an inquiry is refused. */
public enum InquiryRefusal implements Refusal {
    /** Only addresses on the body's list are asked. */
    CONTACT_NOT_LISTED(Remedy.SUPPLY_MORE),
    /** The directory has no way to reach the body yet; an officer adds one. */
    ISSUER_WITHOUT_CONTACT(Remedy.SUPPLY_MORE),
    /** The body has answered. */
    ALREADY_ANSWERED(Remedy.NONE),
    /** Differences go with the answer that there are some, and with no other. */
    DIFFERENCES_DO_NOT_FIT(Remedy.SUPPLY_MORE),
    /** No reminder is due yet. */
    NOT_DUE(Remedy.WAIT);

    private final Remedy remedy;

    InquiryRefusal(Remedy remedy) {
        this.remedy = remedy;
    }

    @Override
    public Remedy remedy() {
        return remedy;
    }
}
