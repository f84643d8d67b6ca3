package recognition.local;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.List;

/**
 * A cron expression of EventBridge: minutes, hours, days of the month, months, days of the week (1 is Sunday), years. The signs
 * {@code L}, {@code W} and {@code #} are not known here.
 */
record Cron(BitSet minutes, BitSet hours, BitSet days, BitSet months, BitSet weekdays, BitSet years, ZoneId zone)
        implements
            Recurrence {
    private static final List<String> MONTHS = List.of("", "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG",
            "SEP", "OCT",
            "NOV", "DEC");
    private static final List<String> WEEKDAYS = List.of("", "SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");
    private static final int LAST_YEAR = 2199;

    static Cron parse(String expression, ZoneId zone) {
        var fields = expression.strip().split("\\s+");
        if (fields.length != 6) {
            throw new IllegalArgumentException("A cron expression has six fields: " + expression);
        }
        return new Cron(field(fields[0], 0, 59, List.of()), field(fields[1], 0, 23, List.of()),
                field(fields[2], 1, 31, List.of()),
                field(fields[3], 1, 12, MONTHS), field(fields[4], 1, 7, WEEKDAYS),
                field(fields[5], 1970, LAST_YEAR, List.of()), zone);
    }

    @Override
    public Instant next(Instant after) {
        var from = after.atZone(zone).plusMinutes(1).withSecond(0).withNano(0);
        var time = from.toLocalTime();
        for (var day = from.toLocalDate(); day.getYear() <= LAST_YEAR; day = day
                .plusDays(1), time = LocalTime.MIDNIGHT) {
            var hit = isOn(day) ? firstFrom(time) : null;
            if (hit != null) {
                return day.atTime(hit).atZone(zone).toInstant();
            }
        }
        return Instant.MAX;
    }

    private boolean isOn(LocalDate day) {
        return days.get(day.getDayOfMonth()) && months.get(day.getMonthValue()) && years.get(day.getYear())
                && weekdays.get(day.getDayOfWeek().getValue() % 7 + 1);
    }

    private LocalTime firstFrom(LocalTime time) {
        for (var hour = hours.nextSetBit(time.getHour()); hour >= 0; hour = hours.nextSetBit(hour + 1)) {
            var minute = minutes.nextSetBit(hour == time.getHour() ? time.getMinute() : 0);
            if (minute >= 0) {
                return LocalTime.of(hour, minute);
            }
        }
        return null;
    }

    private static BitSet field(String field, int lowest, int highest, List<String> names) {
        var set = new BitSet();
        for (var part : field.split(",")) {
            var step = part.split("/");
            var range = step[0].split("-");
            var any = step[0].equals("*") || step[0].equals("?");
            var first = any ? lowest : number(range[0], names);
            var last = any || step.length == 2 && range.length == 1 ? highest : number(range[range.length - 1], names);
            for (var value = first; value <= last; value += step.length == 2 ? Integer.parseInt(step[1]) : 1) {
                set.set(value);
            }
        }
        if (set.isEmpty() || set.nextSetBit(0) < lowest || set.length() - 1 > highest) {
            throw new IllegalArgumentException(field + " is not within " + lowest + " and " + highest);
        }
        return set;
    }

    private static int number(String text, List<String> names) {
        var named = names.indexOf(text);
        return named > 0 ? named : Integer.parseInt(text);
    }
}
