package recognition.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import recognition.domain.calendar.CalendarDay.DayOff;
import recognition.domain.calendar.CalendarDay.MakeUp;
import recognition.domain.calendar.CalendarDay.Unknown;
import recognition.domain.calendar.CalendarDay.Weekend;
import recognition.domain.calendar.CalendarDay.Working;
import recognition.domain.calendar.CountingRule.Unit;
import recognition.domain.calendar.Period.CountedDay;
import recognition.domain.calendar.PeriodEnd.Provisional;
import recognition.domain.calendar.PeriodEnd.Settled;
import recognition.domain.time.HouseClock;

/**
 * China's working days over several years, in the civil time of Shanghai. Knows only what papers say: a day of a year that is not
 * loaded is {@link Unknown}, and so are the last {@value WorkingDayYear#REACH} days of December until the next year is.
 * <p>
 * Immutable; made once and read by many. A period costs a walk over its days in an array.
 */
public final class WorkingCalendar {
    /** In the order in which they come into force. */
    private final List<WorkingDayYear> versions;
    private final List<Instant> changes;
    /** The calendar of the first so many versions, made when it is first asked for. */
    private final Map<Integer, WorkingCalendar> earlier = new ConcurrentHashMap<>();
    private final NavigableMap<Integer, WorkingDayYear> inForce = new TreeMap<>();
    private final LocalDate origin;
    private final CalendarDay[] days;

    private WorkingCalendar(Collection<WorkingDayYear> versions) {
        this.versions = versions.stream().sorted(Comparator.comparing(WorkingDayYear::inForceFrom)).toList();
        this.changes = this.versions.stream().map(WorkingDayYear::inForceFrom).distinct().toList();
        versions.stream().sorted(Comparator.comparing(WorkingDayYear::version))
                .forEach(version -> inForce.put(version.year(), version));
        origin = LocalDate.of(inForce.isEmpty() ? 1970 : inForce.firstKey(), 1, 1).minusDays(WorkingDayYear.REACH);
        days = inForce.isEmpty() ? new CalendarDay[0] : settledDays();
    }

    /**
     * @param versions every version of every year; the highest of a year is in force
     * @throws FaultyYear if a year has {@linkplain WorkingDayYear#faults() faults}, contradicts what is in force of the year before
     *         or after, or comes into force before what it amends
     * @throws IllegalArgumentException if a version of a year is there twice
     */
    public static WorkingCalendar of(Collection<WorkingDayYear> versions) {
        versions.forEach(version -> FaultyYear.refuse(version, version.faults()));
        versions.stream().collect(Collectors.groupingBy(WorkingDayYear::year)).values()
                .forEach(WorkingCalendar::checkSuccession);
        var calendar = new WorkingCalendar(List.copyOf(versions));
        calendar.versions.forEach(calendar::checkNeighbors);
        return calendar;
    }

    private void checkNeighbors(WorkingDayYear version) {
        FaultyYear.refuse(version, at(version.inForceFrom()).contradictionsOf(version));
    }

    private static void checkSuccession(List<WorkingDayYear> ofOneYear) {
        var inOrder = ofOneYear.stream().sorted(Comparator.comparing(WorkingDayYear::version)).toList();
        for (int i = 1; i < inOrder.size(); i++) {
            var before = inOrder.get(i - 1);
            var after = inOrder.get(i);
            if (before.version() == after.version()) {
                throw new IllegalArgumentException(after.year() + "." + after.version() + " is there twice");
            }
            if (after.inForceFrom().isBefore(before.inForceFrom())) {
                FaultyYear.refuse(after, List.of(new YearFault("/source", YearFault.Kind.BEFORE_WHAT_IT_AMENDS)));
            }
        }
    }

    /**
     * The same with versions that were loaded since it was delivered, each checked by {@link CalendarRules#load}. One loaded stands
     * for the delivered one of its number, and none is in force before the one it follows.
     */
    public WorkingCalendar with(Collection<WorkingDayYear> loaded) {
        var byNumber = new TreeMap<Integer, NavigableMap<Integer, WorkingDayYear>>();
        Stream.concat(versions.stream(), loaded.stream()).forEach(version -> byNumber
                .computeIfAbsent(version.year(), _ -> new TreeMap<>()).put(version.version(), version));
        var all = new ArrayList<WorkingDayYear>();
        byNumber.values().forEach(ofOneYear -> all.addAll(inSuccession(ofOneYear.values())));
        return new WorkingCalendar(all);
    }

    private static List<WorkingDayYear> inSuccession(Collection<WorkingDayYear> ofOneYear) {
        var inOrder = new ArrayList<WorkingDayYear>();
        for (var version : ofOneYear) {
            var earliest = inOrder.isEmpty() ? version.inForceFrom() : inOrder.getLast().inForceFrom();
            inOrder.add(version.inForceFrom().isBefore(earliest) ? version.as(version.version(), earliest) : version);
        }
        return inOrder;
    }

    /** The highest version of a year, in force or to come. */
    Optional<WorkingDayYear> newest(int year) {
        return Optional.ofNullable(inForce.get(year));
    }

    /** What of a year says the opposite of the newest arrangement of the year before or after. */
    List<YearFault> contradictionsOf(WorkingDayYear year) {
        return Stream.of(year.year() - 1, year.year() + 1).flatMap(neighbor -> newest(neighbor).stream())
                .flatMap(neighbor -> year.contradictionsOf(neighbor).stream()).toList();
    }

    /** The calendar in force at {@code instant}. */
    public WorkingCalendar at(Instant instant) {
        int size = versions.size();
        while (size > 0 && versions.get(size - 1).inForceFrom().isAfter(instant)) {
            size--;
        }
        return size == versions.size()
                ? this
                : earlier.computeIfAbsent(size, first -> new WorkingCalendar(versions.subList(0, first)));
    }

    /** The instants after {@code from}, and not after {@code to}, at which a year or an amendment came into force; in order. */
    public List<Instant> changes(Instant from, Instant to) {
        return changes.isEmpty() || !changes.getLast().isAfter(from)
                ? List.of()
                : changes.stream().filter(at -> at.isAfter(from) && !at.isAfter(to)).toList();
    }

    /** Every version of every year, in the order in which they come into force. */
    public List<WorkingDayYear> versions() {
        return versions;
    }

    /** The arrangements in force, by year. */
    public List<WorkingDayYear> years() {
        return List.copyOf(inForce.values());
    }

    /** What is known of a day. */
    public CalendarDay day(LocalDate date) {
        long index = date.toEpochDay() - origin.toEpochDay();
        return index >= 0 && index < days.length ? days[(int) index] : new Unknown(date, date.getYear());
    }

    /** When a period of {@code term} ends that is started by what happened on {@code start}. */
    public PeriodEnd end(LocalDate start, Term term) {
        var rule = term.rule();
        int missing = 0;
        int counted = 0;
        var day = day(rule.startDayCounts() ? start : start.plusDays(1));
        while (true) {
            counted += counts(day, rule) ? 1 : 0;
            boolean enough = counted >= term.length();
            if (missing == 0 && day instanceof Unknown unknown
                    && (rule.unit() == Unit.WORKING_DAYS || enough && rule.rollsOver())) {
                missing = unknown.missing();
            }
            if (enough && (day.isWorked() || !rule.rollsOver())) {
                return end(start, day.date(), rule, missing);
            }
            day = day(day.date().plusDays(1));
        }
    }

    /** The same, with every day between and whether it counts. */
    public Period explain(LocalDate start, Term term) {
        var end = end(start, term);
        var explained = new ArrayList<CountedDay>();
        int counted = 0;
        for (var date = start; !date.isAfter(end.lastDay()); date = date.plusDays(1)) {
            var day = day(date);
            boolean counts = counted < term.length() && counts(day, term.rule())
                    && (term.rule().startDayCounts() || date.isAfter(start));
            explained.add(new CountedDay(day, counts ? ++counted : 0));
        }
        return new Period(start, term, explained, end);
    }

    private static boolean counts(CalendarDay day, CountingRule rule) {
        return rule.unit() == Unit.CIVIL_DAYS || day.isWorked();
    }

    private PeriodEnd end(LocalDate start, LocalDate lastDay, CountingRule rule, int missing) {
        var basis = new Basis(stamp(start, lastDay), rule.version());
        var closes = rule.closes().equals(LocalTime.MIDNIGHT)
                ? lastDay.plusDays(1).atStartOfDay()
                : lastDay.atTime(rule.closes());
        var closesAt = closes.atZone(HouseClock.SHANGHAI).toInstant();
        return missing == 0
                ? new Settled(lastDay, closesAt, basis)
                : new Provisional(lastDay, closesAt, basis, missing);
    }

    /** Names the versions in force: {@code 2025.1+2026.2}. */
    public String stamp() {
        return inForce.values().stream().map(year -> year.year() + "." + year.version())
                .collect(Collectors.joining("+"));
    }

    private String stamp(LocalDate start, LocalDate lastDay) {
        return IntStream.rangeClosed(start.getYear(), paperFor(lastDay))
                .mapToObj(year -> year + "." + (inForce.containsKey(year) ? inForce.get(year).version() : 0))
                .collect(Collectors.joining("+"));
    }

    /** The year of the last paper that may arrange {@code date}. */
    private static int paperFor(LocalDate date) {
        return date.isAfter(WorkingDayYear.lastDaySettledIn(date.getYear())) ? date.getYear() + 1 : date.getYear();
    }

    private CalendarDay[] settledDays() {
        var end = LocalDate.of(inForce.lastKey() + 1, 1, 1);
        var settled = origin.datesUntil(end).map(this::ordinaryDay).toArray(CalendarDay[]::new);
        for (var year : inForce.values()) {
            for (var holiday : year.holidays()) {
                holiday.first().datesUntil(holiday.last().plusDays(1))
                        .forEach(off -> settled[indexOf(off)] = new DayOff(off, holiday));
            }
            year.makeupWorkdays().forEach(worked -> settled[indexOf(worked)] = new MakeUp(worked));
        }
        return settled;
    }

    private CalendarDay ordinaryDay(LocalDate date) {
        int missing = !inForce.containsKey(date.getYear()) ? date.getYear() : paperFor(date);
        if (!inForce.containsKey(missing)) {
            return new Unknown(date, missing);
        }
        return WorkingDayYear.isWeekend(date) ? new Weekend(date) : new Working(date);
    }

    private int indexOf(LocalDate date) {
        return (int) (date.toEpochDay() - origin.toEpochDay());
    }
}
