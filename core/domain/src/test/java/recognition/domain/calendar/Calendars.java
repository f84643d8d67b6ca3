package recognition.domain.calendar;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

import recognition.domain.calendar.CountingRule.Unit;
import recognition.domain.time.HouseClock;

/** Years and rules to test with; the autumns of 2025 and 2018–2019 as the State Council arranged them. */
public final class Calendars {
    public static final CountingRule WORKING_DAYS = new CountingRule("working-days", Unit.WORKING_DAYS, false,
            LocalTime.MIDNIGHT,
            true);
    public static final CountingRule CIVIL_DAYS = new CountingRule("civil-days", Unit.CIVIL_DAYS, false,
            LocalTime.MIDNIGHT, true);
    public static final Term FIVE_WORKING_DAYS = new Term(5, WORKING_DAYS);

    public static final WorkingDayYear YEAR_2018 = year(2018, 1, "2017-11-30",
            List.of(off("国庆节", "2018-10-01", "2018-10-07")), days("2018-09-29", "2018-09-30"));
    public static final WorkingDayYear YEAR_2019 = year(2019, 1, "2018-12-06",
            List.of(off("元旦", "2018-12-30", "2019-01-01"), off("劳动节", "2019-05-01", "2019-05-01")), days("2018-12-29"));
    public static final WorkingDayYear YEAR_2019_AMENDED = year(2019, 2, "2019-03-22",
            List.of(off("元旦", "2018-12-30", "2019-01-01"), off("劳动节", "2019-05-01", "2019-05-04")),
            days("2018-12-29", "2019-04-28", "2019-05-05"));
    public static final WorkingDayYear YEAR_2025 = year(2025, 1, "2024-11-12",
            List.of(off("国庆节、中秋节", "2025-10-01", "2025-10-08")), days("2025-09-28", "2025-10-11"));
    public static final WorkingDayYear YEAR_2026 = year(2026, 1, "2025-11-04",
            List.of(off("元旦", "2026-01-01", "2026-01-03")), days("2026-01-04"));

    private Calendars() {}

    public static WorkingCalendar of(WorkingDayYear... years) {
        return WorkingCalendar.of(List.of(years));
    }

    static WorkingDayYear year(int year, int version, String publishedOn, List<Holiday> holidays,
            List<LocalDate> makeupWorkdays) {
        var published = LocalDate.parse(publishedOn);
        var paper = new Paper("国务院办公厅关于" + year + "年部分节假日安排的通知", "国办发明电〔" + published.getYear() + "〕1号", published,
                URI.create("https://www.gov.cn/" + year));
        return new WorkingDayYear(year, version, paper, published.atStartOfDay(HouseClock.SHANGHAI).toInstant(),
                holidays,
                makeupWorkdays);
    }

    static Holiday off(String name, String first, String last) {
        return new Holiday(name, name, LocalDate.parse(first), LocalDate.parse(last));
    }

    static List<LocalDate> days(String... dates) {
        return Stream.of(dates).map(LocalDate::parse).toList();
    }
}
