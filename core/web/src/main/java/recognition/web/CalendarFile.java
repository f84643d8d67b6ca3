package recognition.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import recognition.domain.catalog.Bilingual;

/** A calendar that other programs read (RFC 5545). Times stand in the zone people there go by, and the zone is told with them. */
public final class CalendarFile {
    public static final String MEDIA_TYPE = "text/calendar; charset=utf-8";
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xx");
    private static final int LONGEST_LINE = 75;

    private CalendarFile() {}

    /**
     * When something is.
     *
     * @param zone the time zone it is told in
     * @param settled whether the time is sure
     */
    public record Time(Instant starts, Instant ends, ZoneId zone, boolean settled) {}

    /** What it is, in both languages, and the page about it; {@code place} may be null. */
    public record Words(Bilingual title, String text, String page, String place) {}

    /**
     * One entry.
     *
     * @param name keeps it one entry in every reader, however often it moves: {@code t_…-interview}
     * @param sequence higher the later it was written; 0 where nothing counts it
     */
    public record Entry(String name, long sequence, Time time, Words words) {}

    /** @param address where people find the portal; its host names the entries */
    public static String of(Bilingual name, List<Entry> entries, String address, Instant now) {
        var title = text(both(name, " / "));
        var head = Stream.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Recognition//Deadlines//ZH",
                "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "NAME:" + title, "X-WR-CALNAME:" + title,
                "REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        var zones = entries.stream().map(entry -> entry.time().zone()).distinct()
                .flatMap(zone -> zone(zone, entries.stream().map(Entry::time).filter(time -> time.zone().equals(zone))
                        .map(Time::starts).toList()));
        var host = address.replaceAll("^https?://|[:/].*$", "");
        return Stream.of(head, zones, entries.stream().flatMap(entry -> lines(entry, host, now)),
                Stream.of("END:VCALENDAR")).flatMap(lines -> lines).map(CalendarFile::folded)
                .collect(Collectors.joining());
    }

    private static Stream<String> lines(Entry entry, String host, Instant now) {
        var time = entry.time();
        var words = entry.words();
        var title = text(both(words.title(), " / "));
        var place = words.place() == null ? Stream.<String>empty() : Stream.of("LOCATION:" + text(words.place()));
        return Stream.of(
                Stream.of("BEGIN:VEVENT", "UID:" + entry.name() + "@" + host, "SEQUENCE:" + entry.sequence(),
                        "DTSTAMP:" + UTC.format(now), "DTSTART" + local(time.starts(), time.zone()),
                        "DTEND" + local(time.ends(), time.zone()), "SUMMARY:" + title,
                        "DESCRIPTION:" + text(words.text() + "\n" + words.page()), "URL:" + words.page()),
                place,
                Stream.of("STATUS:" + (time.settled() ? "CONFIRMED" : "TENTATIVE"), "TRANSP:TRANSPARENT",
                        "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:" + title, "TRIGGER:-P1D", "END:VALARM",
                        "END:VEVENT"))
                .flatMap(lines -> lines);
    }

    private static String local(Instant instant, ZoneId zone) {
        return ";TZID=" + zone.getId() + ":" + LOCAL.format(LocalDateTime.ofInstant(instant, zone));
    }

    /** A zone as far as the instants need it: the rule each of them falls under (§3.6.5). */
    private static Stream<String> zone(ZoneId zone, List<Instant> instants) {
        var rules = instants.stream().map(instant -> observance(zone, instant)).distinct()
                .flatMap(List::stream);
        return Stream.of(Stream.of("BEGIN:VTIMEZONE", "TZID:" + zone.getId()), rules, Stream.of("END:VTIMEZONE"))
                .flatMap(lines -> lines);
    }

    private static List<String> observance(ZoneId zone, Instant instant) {
        var rules = zone.getRules();
        var since = rules.previousTransition(instant.plusNanos(1));
        var to = rules.getOffset(instant);
        var kind = rules.isDaylightSavings(instant) ? "DAYLIGHT" : "STANDARD";
        return List.of("BEGIN:" + kind,
                "DTSTART:" + (since == null ? "19700101T000000" : LOCAL.format(since.getDateTimeBefore())),
                "TZOFFSETFROM:" + OFFSET.format(since == null ? to : since.getOffsetBefore()),
                "TZOFFSETTO:" + OFFSET.format(to), "END:" + kind);
    }

    public static String both(Bilingual text, String between) {
        return text.zh() + between + text.en();
    }

    /** Text as RFC 5545 §3.3.11 escapes it. */
    public static String text(String plain) {
        return plain.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r\n", "\n")
                .replace("\n", "\\n");
    }

    /** A line of at most 75 bytes, gone on with in lines that begin with a blank (§3.1); no character is cut. */
    public static String folded(String line) {
        var folded = new StringBuilder();
        int length = 0;
        for (int i = 0; i < line.length();) {
            var character = Character.toString(line.codePointAt(i));
            int bytes = character.getBytes(UTF_8).length;
            if (length + bytes > LONGEST_LINE) {
                folded.append("\r\n ");
                length = 1;
            }
            folded.append(character);
            length += bytes;
            i += character.length();
        }
        return folded.append("\r\n").toString();
    }
}
