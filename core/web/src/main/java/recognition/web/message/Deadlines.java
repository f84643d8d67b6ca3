package recognition.web.message;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import recognition.domain.catalog.Bilingual;
import recognition.domain.message.OpenDeadline;
import recognition.domain.message.Texts;
import recognition.domain.message.Texts.DeadlineText;
import recognition.domain.time.HouseClock;
import recognition.web.CalendarFile;
import recognition.web.CalendarFile.Entry;
import recognition.web.CalendarFile.Time;
import recognition.web.CalendarFile.Words;

/**
 * Deadlines as a calendar that other programs read. What ends at midnight is shown in the last half hour of its last day, so that it
 * stands on the day people know it by. A deadline that moves keeps its name.
 */
public final class Deadlines {
    /** So long before a deadline its entry begins. */
    private static final Duration LENGTH = Duration.ofMinutes(30);

    private final Texts texts;
    private final String address;

    /** @param address where people find the portal */
    public Deadlines(Texts texts, String address) {
        this.texts = texts;
        this.address = address;
    }

    /** A whole calendar; deadlines that are nobody's outside the Bureau are not in it. */
    public String calendar(List<OpenDeadline> deadlines, Instant now) {
        var entries = deadlines.stream().flatMap(one -> texts.of(one.kind()).stream().map(text -> entry(one, text)));
        return CalendarFile.of(new Bilingual("认可期限", "Recognition deadlines"), entries.toList(), address, now);
    }

    private Entry entry(OpenDeadline deadline, DeadlineText said) {
        var about = deadline.about();
        return new Entry(about.id() + "-" + deadline.kind(), 0, before(deadline.dueAt(), deadline.settled()),
                new Words(said.title(), CalendarFile.both(said.text(), "\n") + "\n" + deadline.shown(),
                        address + CasePages.of(about), null));
    }

    /** The half hour before something is too late. */
    public static Time before(Instant dueAt, boolean settled) {
        return new Time(dueAt.minus(LENGTH), dueAt, HouseClock.SHANGHAI, settled);
    }
}
