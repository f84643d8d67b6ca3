package recognition.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;

import recognition.domain.catalog.Bilingual;
import recognition.web.CalendarFile.Entry;
import recognition.web.CalendarFile.Time;
import recognition.web.CalendarFile.Words;

class CalendarFileTest {
    private static final Bilingual NAME = new Bilingual("面谈", "Interview");

    private static String calendar(Instant starts, String zone) {
        var time = new Time(starts, starts.plus(Duration.ofMinutes(30)), ZoneId.of(zone), true);
        return CalendarFile.of(NAME, List.of(new Entry("t_1-interview", 7, time,
                new Words(NAME, "one, two", "https://recognition.example/t_1", "视频 by video"))),
                "https://recognition.example:8443", Instant.parse("2026-11-24T00:00:00Z"));
    }

    @Test
    void tellsTheTimeAndTheZonesOwnOffsetWherePeopleAre() {
        var winter = calendar(Instant.parse("2026-12-04T02:00:00Z"), "Europe/London");
        assertTrue(winter.contains("DTSTART;TZID=Europe/London:20261204T020000\r\n"), winter);
        assertTrue(winter.contains("BEGIN:STANDARD\r\nDTSTART:20261025T020000\r\nTZOFFSETFROM:+0100\r\n"
                + "TZOFFSETTO:+0000\r\nEND:STANDARD\r\n"), winter);
        var summer = calendar(Instant.parse("2026-07-04T02:00:00Z"), "Europe/London");
        assertTrue(summer.contains("DTSTART;TZID=Europe/London:20260704T030000\r\n"), summer);
        assertTrue(summer.contains("BEGIN:DAYLIGHT\r\nDTSTART:20260329T010000\r\nTZOFFSETFROM:+0000\r\n"
                + "TZOFFSETTO:+0100\r\nEND:DAYLIGHT\r\n"), summer);
    }

    @Test
    void knowsZonesThatNeverMoved() {
        var utc = calendar(Instant.parse("2026-12-04T02:00:00Z"), "Etc/UTC");
        assertTrue(utc.contains("DTSTART:19700101T000000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0000\r\n"), utc);
        var shanghai = calendar(Instant.parse("2026-12-04T02:00:00Z"), "Asia/Shanghai");
        assertTrue(shanghai.contains("TZOFFSETTO:+0800\r\n"), shanghai);
    }

    @Test
    void namesAnEntryByTheHostAndCountsHowOftenItWasWritten() {
        var calendar = calendar(Instant.parse("2026-12-04T02:00:00Z"), "Asia/Tokyo");
        assertTrue(calendar.contains("UID:t_1-interview@recognition.example\r\nSEQUENCE:7\r\n"), calendar);
        assertTrue(calendar.contains("LOCATION:视频 by video\r\n"), calendar);
        assertTrue(calendar.replace("\r\n ", "").contains("DESCRIPTION:one\\, two\\nhttps://recognition.example/t_1"),
                calendar);
        assertEquals(1, calendar.split("BEGIN:VTIMEZONE", -1).length - 1);
        assertFalse(calendar.replace("\r\n", "").contains("\n"));
    }
}
