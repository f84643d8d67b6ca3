package recognition.domain.calendar;

/**
 * What is wrong with a year as it was written down.
 *
 * @param pointer where, as a JSON pointer into the year: {@code /makeupWorkdays/3}
 */
public record YearFault(String pointer, Kind kind) {

    /** What can be wrong. */
    public enum Kind {
        /** The paper's title, document number, dates or address are missing: an arrangement without a source is a rumor. */
        SOURCE_MISSING,
        IN_FORCE_BEFORE_ISSUED,
        /** An amendment is older than the arrangement that it changes. */
        BEFORE_WHAT_IT_AMENDS,
        VERSION_BELOW_ONE,
        ENDS_BEFORE_IT_STARTS,
        /** Earlier than the last days of December before, or later than the year. */
        OUTSIDE_THE_YEAR,
        /** Not after the one before it. */
        UNSORTED,
        /** Inside a row of days off. */
        OVERLAPPING,
        /** Off by one paper and worked by that of the year before or after: of the last days of December both may speak. */
        CONTRADICTS_NEIGHBOR,
        /** A make-up working day is a Saturday or a Sunday; a weekday is worked anyway. */
        MAKE_UP_ON_WEEKDAY
    }
}
