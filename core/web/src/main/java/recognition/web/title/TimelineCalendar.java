package recognition.web.title;

import java.time.Instant;

import recognition.domain.catalog.Bilingual;
import recognition.domain.title.Timeline;
import recognition.domain.title.Timeline.Milestone;
import recognition.web.CalendarFile;
import recognition.web.CalendarFile.Entry;
import recognition.web.CalendarFile.Words;
import recognition.web.message.Deadlines;

/** A round's timeline as a calendar, each milestone on its latest day. */
public final class TimelineCalendar {
    private TimelineCalendar() {}

    /** @param address where people find the portal */
    public static String of(Timeline timeline, String address, Instant now) {
        var name = timeline.round().name();
        return CalendarFile.of(new Bilingual(name.zh() + "申报时间表", name.en() + ": timeline"),
                timeline.milestones().stream().map(one -> entry(timeline, one, address)).toList(), address, now);
    }

    /** Named by round, day of submission and kind, so that an employer may have two plans beside each other. */
    private static Entry entry(Timeline of, Milestone one, String address) {
        var words = TimelineJson.words(one);
        return new Entry("%s-%s-%s".formatted(of.round().id(), of.submitOn(), one.kind()), 0,
                Deadlines.before(one.before(), !one.isProvisional()), new Words(words,
                        CalendarFile.both(words, "\n") + "\n" + one.kind().article(),
                        address + "/title-applications",
                        null));
    }
}
