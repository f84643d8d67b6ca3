package recognition.domain.calendar;

import java.time.LocalTime;

/**
 * How a period is counted. Policy: {@code period.…} in each jurisdiction's {@code policies.json}.
 *
 * @param version names the rule in what was decided by it, {@code civil-code/2021-01-01}
 * @param startDayCounts no by Civil Code art. 201: counting begins on the day after
 * @param closes when the last day ends, in civil time; midnight is 24:00 of that day (Civil Code art. 203)
 * @param rollsOver whether a last day that is not worked gives way to the next that is (Civil Code art. 203)
 */
public record CountingRule(String version, Unit unit, boolean startDayCounts, LocalTime closes, boolean rollsOver) {

    /** What is counted. */
    public enum Unit {
        /** Weekdays that are not off, and make-up days. */
        WORKING_DAYS,
        /** Every day. */
        CIVIL_DAYS
    }
}
