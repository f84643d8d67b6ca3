package recognition.web.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import recognition.domain.catalog.Bilingual;
import recognition.domain.message.OpenDeadline;
import recognition.domain.message.Texts;
import recognition.domain.message.Texts.DeadlineText;
import recognition.domain.time.HouseClock;

/**
 * Deadlines as a calendar that other programs read (RFC 5545). What ends at midnight is shown in the last half hour of its last day,
 * so that it stands on the day people know it by. A deadline that moves keeps its name.
 */
public final class Deadlines {
    /** So long before a deadline its entry begins. */
    private static final Duration LENGTH = Duration.ofMinutes(30);
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter CIVIL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss")
            .withZone(HouseClock.SHANGHAI);
    private static final int LONGEST_LINE = 75;

    private final Texts texts;
    private final String address;

    /** @param address where people find the portal */
    public Deadlines(Texts texts, String address) {
        this.texts = texts;
        this.address = address;
    }

    /** A whole calendar; deadlines that are nobody's outside the Bureau are not in it. */
    public String calendar(List<OpenDeadline> deadlines, Instant now) {
        var head = Stream.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Recognition//Deadlines//ZH",
                "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "NAME:" + text("认可期限 / Recognition deadlines"),
                "X-WR-CALNAME:" + text("认可期限 / Recognition deadlines"), "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
                "BEGIN:VTIMEZONE", "TZID:Asia/Shanghai", "BEGIN:STANDARD", "DTSTART:19910915T010000",
                "TZOFFSETFROM:+0800", "TZOFFSETTO:+0800", "TZNAME:CST", "END:STANDARD", "END:VTIMEZONE");
        var entries = deadlines.stream()
                .flatMap(one -> texts.of(one.kind()).stream().flatMap(text -> entry(one, text, now)));
        return Stream.of(head, entries, Stream.of("END:VCALENDAR")).flatMap(lines -> lines)
                .map(Deadlines::folded).collect(Collectors.joining());
    }

    private Stream<String> entry(OpenDeadline deadline, DeadlineText said, Instant now) {
        var page = address + CasePages.of(deadline.about());
        return Stream.of("BEGIN:VEVENT", "UID:" + deadline.about().id() + "-" + deadline.kind() + "@"
                + address.replaceAll("^https?://|[:/].*$", ""), "DTSTAMP:" + UTC.format(now),
                "DTSTART;TZID=Asia/Shanghai:" + CIVIL.format(deadline.dueAt().minus(LENGTH)),
                "DTEND;TZID=Asia/Shanghai:" + CIVIL.format(deadline.dueAt()),
                "SUMMARY:" + text(both(said.title(), " / ")),
                "DESCRIPTION:" + text(both(said.text(), "\n") + "\n" + deadline.shown() + "\n" + page),
                "URL:" + page, "STATUS:" + (deadline.settled() ? "CONFIRMED" : "TENTATIVE"), "TRANSP:TRANSPARENT",
                "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:" + text(both(said.title(), " / ")),
                "TRIGGER:-P1D", "END:VALARM", "END:VEVENT");
    }

    private static String both(Bilingual text, String between) {
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
