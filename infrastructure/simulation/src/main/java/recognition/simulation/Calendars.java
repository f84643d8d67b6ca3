package recognition.simulation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

import recognition.catalog.CalendarFiles;
import recognition.domain.Decision.Accepted;
import recognition.domain.access.Caller;
import recognition.domain.access.Role;
import recognition.domain.calendar.CalendarRules;
import recognition.domain.calendar.Holiday;
import recognition.domain.calendar.LoadedYears;
import recognition.domain.calendar.Paper;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.calendar.WorkingDayYear;

/** The years that were loaded in the course of a simulation: real ones to begin with, amended and completed as time goes on. */
final class Calendars {
    /** How long after its loading an arrangement comes into force; no instance holds an older calendar for so long. */
    static final Duration LEAD = CalendarRules.LEAD;
    private static final Map<Integer, WorkingDayYear> REAL = real();
    private static final Caller.Person EDITOR = new Caller.Person("editor", Set.of(Role.EDITOR), null);
    private static final Caller.Person APPROVER = new Caller.Person("approver", Set.of(Role.APPROVER), null);

    private final List<Loaded> loaded = new ArrayList<>();
    private final Map<Integer, WorkingCalendar> asLoaded = new HashMap<>();

    /** @param at when it was loaded */
    record Loaded(Instant at, WorkingDayYear year) {}

    /** The year of {@code start} and the one before are known from the beginning. */
    void begin(Instant start) {
        int year = Oracle.civilDay(start).getYear();
        load(year - 1, Instant.EPOCH);
        load(year, Instant.EPOCH);
    }

    /** A real year that was delivered, known since {@code at}. */
    void load(int year, Instant at) {
        var real = REAL.get(year);
        loaded.add(new Loaded(at, new WorkingDayYear(year, 1, real.source(), at, real.holidays(),
                real.makeupWorkdays())));
    }

    /** Two people hand in the same, as the house's own rule wants it. Returns whether it was taken. */
    private boolean load(WorkingDayYear year, Instant at) {
        var is = LoadedYears.NONE;
        for (var person : List.of(EDITOR, APPROVER)) {
            if (!(CalendarRules.load(is, year, readAt(at), person, at) instanceof Accepted(var step))) {
                return false;
            }
            is = step.after();
        }
        loaded.add(new Loaded(at, is.versions().getLast()));
        return true;
    }

    boolean has(int year) {
        return versions(year) > 0;
    }

    /** Every version, with the instant it comes into force. */
    List<WorkingDayYear> versions() {
        return loaded.stream().map(Loaded::year).toList();
    }

    /** The calendar an instance holds that read it at {@code instant}. */
    WorkingCalendar readAt(Instant instant) {
        int size = (int) loaded.stream().filter(one -> !one.at().isAfter(instant)).count();
        return asLoaded.computeIfAbsent(size,
                first -> WorkingCalendar.of(loaded.subList(0, first).stream().map(Loaded::year).toList()));
    }

    /** Amends the arrangement of {@code near}: a weekday becomes a day off, or a Saturday or Sunday is worked. */
    void amend(LocalDate near, Instant at, SplittableRandom random) {
        var day = near.plusDays(random.nextInt(-3, 7));
        var was = newest(day.getYear());
        if (was == null || was.makeupWorkdays().contains(day) || was.holidays().stream().anyMatch(
                holiday -> !day.isBefore(holiday.first()) && !day.isAfter(holiday.last()))) {
            return;
        }
        var holidays = new ArrayList<>(was.holidays());
        var made = new ArrayList<>(was.makeupWorkdays());
        if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
            holidays.add(new Holiday("临时放假", "Extra day off", day, day));
            holidays.sort(Comparator.comparing(Holiday::first));
        } else {
            made.add(day);
            made.sort(Comparator.naturalOrder());
        }
        load(arranged(was, holidays, made), at);
    }

    /**
     * A year that comes late, as every other change, is in force a while after it was loaded. Where it contradicts the year before,
     * that year's amendment is taken back first.
     */
    void loadLate(int year, Instant at) {
        var real = REAL.get(year);
        if (!load(real, at)) {
            var first = REAL.get(year - 1);
            if (!load(first, at) || !load(real, at)) {
                throw new IllegalStateException("refused: " + year);
            }
        }
    }

    private static WorkingDayYear arranged(WorkingDayYear was, List<Holiday> holidays, List<LocalDate> makeupWorkdays) {
        return new WorkingDayYear(was.year(), was.version(), was.source(), was.inForceFrom(), holidays, makeupWorkdays);
    }

    private WorkingDayYear newest(int year) {
        return loaded.stream().map(Loaded::year).filter(one -> one.year() == year)
                .max(Comparator.comparing(WorkingDayYear::version)).orElse(null);
    }

    private int versions(int year) {
        return (int) loaded.stream().filter(one -> one.year().year() == year).count();
    }

    /** The real years; a year is as good as any other, so papers count as issued long ago. */
    private static Map<Integer, WorkingDayYear> real() {
        var years = new HashMap<Integer, WorkingDayYear>();
        for (var year : CalendarFiles.read().years()) {
            var source = year.source();
            years.put(year.year(), new WorkingDayYear(year.year(), 1,
                    new Paper(source.title(), source.documentNumber(), LocalDate.EPOCH, source.address()),
                    Instant.EPOCH, year.holidays(), year.makeupWorkdays()));
        }
        return years;
    }
}
