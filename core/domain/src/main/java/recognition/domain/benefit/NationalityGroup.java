package recognition.domain.benefit;

/** The groups of nationality that the regulations tell apart (S1-01, S2-08). */
public enum NationalityGroup {
    MAINLAND,
    HONG_KONG,
    MACAO,
    TAIWAN,
    FOREIGN
}
