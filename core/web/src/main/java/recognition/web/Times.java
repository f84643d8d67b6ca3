package recognition.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import recognition.domain.time.HouseClock;

/** Instants on the wire: RFC 3339 with the civil offset, {@code 2026-12-01T24:00+08:00} shown as the next day's midnight. */
public final class Times {
    private Times() {}

    public static String text(Instant instant) {
        return text(instant, HouseClock.SHANGHAI);
    }

    /** With the offset that people in {@code zone} go by at that instant. */
    public static String text(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
    }
}
