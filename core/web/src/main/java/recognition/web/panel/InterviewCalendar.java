package recognition.web.panel;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;

import recognition.domain.cases.Versioned;
import recognition.domain.catalog.Bilingual;
import recognition.domain.panel.Assessment;
import recognition.domain.panel.Panel.Slot;
import recognition.domain.time.HouseClock;
import recognition.web.CalendarFile;
import recognition.web.CalendarFile.Entry;
import recognition.web.CalendarFile.Time;
import recognition.web.CalendarFile.Words;

/** An interview as a calendar. Booked anew, it moves the entry it had. */
public final class InterviewCalendar {
    private static final DateTimeFormatter SHANGHAI = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm '(UTC+8)'")
            .withZone(HouseClock.SHANGHAI);
    private static final Bilingual TITLE = new Bilingual("职称考核认定面谈", "Interview for a professional title");

    private InterviewCalendar() {}

    /** @param address where people find the portal */
    public static String of(Versioned<Assessment> one, Slot slot, String address, Instant now) {
        var opening = one.state().opening();
        var words = new Words(TITLE, "受理编号 Reference number %s\n上海时间 Time in Shanghai %s".formatted(
                opening.reference().display(), SHANGHAI.format(slot.starts())),
                address + "/title-applications/" + opening.application().value(), slot.place());
        var time = new Time(slot.starts(), slot.ends(), slot.zone(), true);
        return CalendarFile.of(TITLE,
                List.of(new Entry(opening.application().value() + "-interview", one.version(), time, words)), address,
                now);
    }
}
