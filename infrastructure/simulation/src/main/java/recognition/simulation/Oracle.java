package recognition.simulation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import recognition.domain.calendar.WorkingDayYear;

/**
 * When a notice ends, said a second time and differently: by sets of days and by asking one day after another, without a class of
 * the calendar or of the rules.
 */
final class Oracle {
    private final List<WorkingDayYear> versions;
    private final Map<Long, Named> namedSince = new ConcurrentHashMap<>();

    Oracle(List<WorkingDayYear> versions) {
        this.versions = versions;
    }

    /**
     * The end of so many working days from the day after {@code posted}, by what was in force until {@code now}; empty while a day
     * is unknown.
     */
    Optional<Instant> end(Instant posted, int workingDays, Instant now) {
        var moments = new TreeSet<Instant>(Set.of(posted));
        versions.stream().map(WorkingDayYear::inForceFrom).filter(at -> at.isAfter(posted) && !at.isAfter(now))
                .forEach(moments::add);
        Optional<Instant> end = Optional.empty();
        for (var moment : moments) {
            if (end.isPresent() && !moment.isBefore(end.get())) {
                break;
            }
            var again = count(posted, workingDays, moment);
            if (end.isEmpty() && again.isPresent() && !moment.isBefore(again.get()) && moment.isAfter(posted)) {
                again = Optional.of(midnightAfter(civilDay(moment)));
            }
            if (end.isEmpty() || again.isEmpty() || again.get().isAfter(end.get())) {
                end = again;
            }
        }
        return end;
    }

    /** The days that the papers in force name. */
    private record Named(Set<Integer> years, Set<LocalDate> off, Set<LocalDate> worked) {}

    private Named named(Instant moment) {
        Map<Integer, WorkingDayYear> years = new HashMap<>();
        for (var version : versions) {
            if (!version.inForceFrom().isAfter(moment)) {
                years.merge(version.year(), version, (one, other) -> one.version() > other.version() ? one : other);
            }
        }
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        for (var year : years.values()) {
            year.holidays()
                    .forEach(holiday -> off.addAll(holiday.first().datesUntil(holiday.last().plusDays(1)).toList()));
            worked.addAll(year.makeupWorkdays());
        }
        return new Named(years.keySet(), off, worked);
    }

    private Optional<Instant> count(Instant posted, int workingDays, Instant moment) {
        var named = namedSince.computeIfAbsent(
                versions.stream().map(WorkingDayYear::inForceFrom).filter(at -> !at.isAfter(moment)).count(),
                _ -> named(moment));
        var day = civilDay(posted);
        for (int left = workingDays; left > 0;) {
            day = day.plusDays(1);
            boolean isNamed = named.off().contains(day) || named.worked().contains(day);
            int paper = day.getMonthValue() == 12 && day.getDayOfMonth() > 24 ? day.getYear() + 1 : day.getYear();
            if (!isNamed && !(named.years().contains(day.getYear()) && named.years().contains(paper))) {
                return Optional.empty();
            }
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (named.worked().contains(day) || !weekend && !named.off().contains(day)) {
                left--;
            }
        }
        return Optional.of(midnightAfter(day));
    }

    /** Shanghai is eight hours ahead and has no summer time in these years. */
    static LocalDate civilDay(Instant instant) {
        return instant.atOffset(ZoneOffset.ofHours(8)).toLocalDate();
    }

    private static Instant midnightAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.ofHours(8));
    }
}
