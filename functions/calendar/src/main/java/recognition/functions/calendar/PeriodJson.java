package recognition.functions.calendar;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.calendar.CalendarDay;
import recognition.domain.calendar.CalendarDay.DayOff;
import recognition.domain.calendar.CalendarDay.MakeUp;
import recognition.domain.calendar.CalendarDay.Unknown;
import recognition.domain.calendar.CalendarDay.Weekend;
import recognition.domain.calendar.CalendarDay.Working;
import recognition.domain.calendar.CalendarRefusal;
import recognition.domain.calendar.Period;
import recognition.domain.calendar.Period.CountedDay;
import recognition.domain.calendar.PeriodEnd.Provisional;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.calendar.WorkingDayYear;
import recognition.web.Json;
import recognition.web.Times;

/** A period on the wire, with the papers it was counted by. */
final class PeriodJson {
    private PeriodJson() {}

    static ObjectNode of(Period period, WorkingCalendar calendar) {
        var end = period.end();
        var json = Json.object().put("from", period.start().toString()).put("workingDays", period.term().length())
                .put("lastDay", end.lastDay().toString()).put("closesAt", Times.text(end.closesAt()));
        json.putObject("basis").put("calendar", end.basis().calendar()).put("rule", end.basis().rule());
        if (end instanceof Provisional provisional) {
            json.putObject("provisional").put("reason", CalendarRefusal.UNKNOWN_CALENDAR.name()).put("missingYear",
                    provisional.missing());
        }
        var days = json.putArray("days");
        period.days().forEach(day -> write(day, days.addObject()));
        papers(period, calendar, json.putArray("papers"));
        return json;
    }

    private static void write(CountedDay counted, ObjectNode json) {
        json.put("date", counted.day().date().toString()).put("kind", kind(counted.day()));
        if (counted.number() > 0) {
            json.put("number", counted.number());
        }
        if (counted.day() instanceof DayOff off) {
            json.put("nameZh", off.holiday().nameZh()).put("nameEn", off.holiday().nameEn());
        }
    }

    private static String kind(CalendarDay day) {
        return switch (day) {
            case Working _ -> "WORKING_DAY";
            case MakeUp _ -> "MAKE_UP_WORKING_DAY";
            case Weekend _ -> "WEEKEND";
            case DayOff _ -> "DAY_OFF";
            case Unknown _ -> "UNKNOWN";
        };
    }

    private static void papers(Period period, WorkingCalendar calendar, ArrayNode json) {
        int first = period.start().getYear();
        int last = period.end().lastDay().getYear();
        calendar.years().stream().filter(year -> year.year() >= first && year.year() <= last)
                .forEach(year -> write(year, json.addObject()));
    }

    private static void write(WorkingDayYear year, ObjectNode json) {
        json.put("year", year.year()).put("version", year.version()).put("title", year.source().title())
                .put("documentNumber", year.source().documentNumber())
                .put("issuedOn", year.source().issuedOn().toString())
                .put("address", year.source().address().toString());
    }
}
