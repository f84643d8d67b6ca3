package recognition.catalog;

import java.net.URI;
import java.time.LocalDate;
import java.util.stream.IntStream;

import recognition.domain.calendar.Holiday;
import recognition.domain.calendar.Paper;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.calendar.WorkingDayYear;
import recognition.domain.time.HouseClock;

/** The years of working days as {@code catalog-json/calendar} holds them on the class path. */
public final class CalendarFiles {
    private static final int FIRST_YEAR = 2015;
    private static final int LAST_YEAR = 2050;

    private CalendarFiles() {}

    /** Every year there is a file for. */
    public static WorkingCalendar read() {
        return WorkingCalendar.of(IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).mapToObj("catalog-json/calendar/%d.json"::formatted)
                .filter(JsonFile::exists).map(JsonFile::object).map(CalendarFiles::year).toList());
    }

    private static WorkingDayYear year(JsonObject json) {
        var source = json.object("source");
        var paper = new Paper(source.text("title"), source.text("documentNumber"), source.parsed("issuedOn", LocalDate::parse),
                source.parsed("url", URI::create));
        var holidays = json.objects("holidays").stream()
                .map(holiday -> new Holiday(holiday.text("nameZh"), holiday.text("nameEn"),
                        holiday.parsed("firstDay", LocalDate::parse), holiday.parsed("lastDay", LocalDate::parse)))
                .toList();
        return new WorkingDayYear(json.number("year"), 1, paper,
                paper.issuedOn().atStartOfDay(HouseClock.SHANGHAI).toInstant(), holidays,
                json.texts("makeupWorkdays").stream().map(LocalDate::parse).toList());
    }
}
