package recognition.domain.notice;

import recognition.domain.Refusal;

/** Why a step of a public notice is refused. */
public enum NoticeRefusal implements Refusal {
    /** Nothing is displayed yet. */
    NOT_POSTED(Remedy.WAIT),
    /** It is displayed already. */
    ALREADY_POSTED(Remedy.NONE),
    /** It has not been displayed long enough (S2-27). */
    PERIOD_NOT_OVER(Remedy.WAIT),
    /** It was displayed long enough; what comes now comes too late. */
    PERIOD_OVER(Remedy.NONE),
    /** The display was void. */
    VOIDED(Remedy.WAIT),
    /** It is not void, so there is nothing to display anew; or its case has ended. */
    NOT_TO_BE_DISPLAYED_ANEW(Remedy.NONE),
    /** What is displayed would be the same as before. */
    MATERIAL_UNCHANGED(Remedy.SUPPLY_MORE),
    /** This objection was lodged before. */
    ALREADY_LODGED(Remedy.NONE),
    /** There is no open objection of this name. */
    NO_SUCH_OBJECTION(Remedy.NONE);

    private final Remedy remedy;

    NoticeRefusal(Remedy remedy) {
        this.remedy = remedy;
    }

    @Override
    public Remedy remedy() {
        return remedy;
    }
}
