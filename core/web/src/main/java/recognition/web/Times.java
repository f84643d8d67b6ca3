package recognition.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

import recognition.domain.time.HouseClock;

/** Instants on the wire: RFC 3339 with the civil offset, {@code 2026-12-01T24:00+08:00} shown as the next day's midnight. */
public final class Times {
    private Times() {}

    public static String text(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(HouseClock.SHANGHAI));
    }
}
