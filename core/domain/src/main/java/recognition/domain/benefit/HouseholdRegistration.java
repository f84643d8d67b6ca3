package recognition.domain.benefit;

/** Where a person's household (户籍) is registered (S2-07). */
public enum HouseholdRegistration {
    /** In this city. */
    LOCAL,
    /** Elsewhere in mainland China. */
    ELSEWHERE,
    /** Nowhere in mainland China. */
    NONE
}
