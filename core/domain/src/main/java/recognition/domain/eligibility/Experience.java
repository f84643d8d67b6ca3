package recognition.domain.eligibility;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Adds up work to full years. A year is 365 days of full-time work, the 29th of February not counted: so continuous work is complete on
 * the day before its anniversary whatever years it falls in, stretches add up to the day, and more work never counts for less. First
 * and last days count. Work without an end is taken to go on.
 */
public record Experience(List<Work> work, Reading reading) {

    private static final int YEAR = 365;
    private static final int FULL_TIME = 100;
    /** Days of a year up to the 29th of February. */
    private static final int BEFORE_LEAP_DAY = 59;

    public Experience {
        work = List.copyOf(work);
    }

    /** How the policies {@code experience.*} read what the regulation leaves open. */
    public record Reading(boolean overlapsCountOnce, PartTime partTime) {}

    public enum PartTime {
        PROPORTIONAL,
        AS_FULL_TIME,
        NOT_AT_ALL
    }

    /** The first day by whose end the work amounts to {@code years}; empty if it never does. */
    public Optional<LocalDate> completes(int years) {
        long missing = (long) years * YEAR * FULL_TIME;
        var bounds = bounds();
        for (int i = 0; i + 1 < bounds.size(); i++) {
            long from = bounds.get(i);
            long length = bounds.get(i + 1) - from;
            long weight = weight(from);
            if (weight > 0 && weight * length >= missing) {
                return Optional.of(day(from + Math.ceilDiv(missing, weight) - 1));
            }
            missing -= weight * length;
        }
        return Optional.empty();
    }

    /** The days on which some work begins or has ended, in order; between two of them nothing changes. */
    private List<Long> bounds() {
        var bounds = new TreeSet<Long>();
        work.forEach(one -> {
            bounds.add(count(one.from()));
            bounds.add(end(one));
        });
        return List.copyOf(bounds);
    }

    /** How much of a full-time day counts on one day, in percent. */
    private long weight(long day) {
        long sum = work.stream().filter(one -> count(one.from()) <= day && day < end(one)).mapToLong(this::weight)
                .sum();
        return reading.overlapsCountOnce() ? Math.min(sum, FULL_TIME) : sum;
    }

    private long weight(Work one) {
        return switch (reading.partTime()) {
            case PROPORTIONAL -> one.percent();
            case AS_FULL_TIME -> FULL_TIME;
            case NOT_AT_ALL -> one.percent() == FULL_TIME ? FULL_TIME : 0;
        };
    }

    private static long end(Work one) {
        return one.to() == null ? Long.MAX_VALUE / FULL_TIME / FULL_TIME : count(one.to().plusDays(1));
    }

    /** The number of a day when no year has a 29th of February; that day has the number of the next. */
    private static long count(LocalDate day) {
        boolean afterLeapDay = day.isLeapYear() && day.getDayOfYear() > BEFORE_LEAP_DAY + 1;
        return (long) day.getYear() * YEAR + day.getDayOfYear() - (afterLeapDay ? 2 : 1);
    }

    private static LocalDate day(long count) {
        int year = Math.toIntExact(Math.floorDiv(count, YEAR));
        int ofYear = Math.toIntExact(Math.floorMod(count, YEAR)) + 1;
        return LocalDate.ofYearDay(year, Year.isLeap(year) && ofYear > BEFORE_LEAP_DAY ? ofYear + 1 : ofYear);
    }
}
