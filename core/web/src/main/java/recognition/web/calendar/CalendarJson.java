package recognition.web.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.Refusal;
import recognition.domain.calendar.CalendarRefusal;
import recognition.domain.calendar.Holiday;
import recognition.domain.calendar.LoadedYears;
import recognition.domain.calendar.Paper;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.calendar.WorkingDayYear;
import recognition.domain.calendar.YearFault;
import recognition.domain.cases.Versioned;
import recognition.web.CaseFlow;
import recognition.web.Fault;
import recognition.web.Fault.Code;
import recognition.web.Fault.Place;
import recognition.web.Fields;
import recognition.web.Json;
import recognition.web.Request;
import recognition.web.Saying;
import recognition.web.Text;
import recognition.web.Times;

/** What was loaded of a year on the wire; the year itself as in {@code catalog-json/calendar}. */
public final class CalendarJson implements CaseFlow.View<LoadedYears> {
    private static final int MOST = 60;
    private static final int LONGEST_ADDRESS = 500;

    private final Request request;
    private final int year;
    private final WorkingCalendar delivered;

    /**
     * @param request what came in: of each fault in it, the line is told
     * @param delivered the years the service came with
     */
    public CalendarJson(Request request, int year, WorkingCalendar delivered) {
        this.request = request;
        this.year = year;
        this.delivered = delivered;
    }

    /** A year as a path names it. */
    public static Optional<Integer> year(String text) {
        return text.matches("20\\d\\d") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** Reads a year as it was handed in; null if anything cannot be read. */
    public WorkingDayYear read() {
        var body = request.body().require("source", "holidays", "makeupWorkdays");
        var source = body.object("source");
        var paper = source == null ? null : paper(source.require("title", "documentNumber", "issuedOn", "url"));
        var holidays = body.objects("holidays", MOST).stream().map(CalendarJson::holiday).toList();
        var makeupWorkdays = body.list("makeupWorkdays", MOST, CalendarJson::day, "2026-02-14");
        return holidays.stream().anyMatch(holiday -> holiday == null)
                ? null
                : new WorkingDayYear(year, 1, paper, Instant.MAX, holidays, makeupWorkdays);
    }

    private static Paper paper(Fields source) {
        return new Paper(source.text("title", 200), source.text("documentNumber", 60), source.date("issuedOn"),
                source.parsed("url", CalendarJson::address, "https://www.gov.cn/…"));
    }

    private static Holiday holiday(Fields fields) {
        fields.require("nameZh", "nameEn", "firstDay", "lastDay");
        var first = fields.date("firstDay");
        var last = fields.date("lastDay");
        var holiday = new Holiday(fields.text("nameZh", 60), fields.text("nameEn", 100), first, last);
        return first == null || last == null ? null : holiday;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text)).filter(uri -> text.length() <= LONGEST_ADDRESS && uri.getHost() != null
                    && List.of("http", "https").contains(uri.getScheme()));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    @Override
    public ObjectNode show(Versioned<LoadedYears> one) {
        var json = Json.object().put("year", year);
        show(delivered.with(one.state().versions()).versions(), json.putArray("loaded"));
        one.state().proposal(year).ifPresent(proposal -> version(proposal.year(), json.putObject("proposed"))
                .put("at", Times.text(proposal.at())));
        return json;
    }

    private void show(List<WorkingDayYear> versions, ArrayNode json) {
        versions.stream().filter(version -> version.year() == year)
                .forEach(version -> version(version, json.addObject())
                        .put("inForceFrom", Times.text(version.inForceFrom())));
    }

    private static ObjectNode version(WorkingDayYear version, ObjectNode json) {
        var source = version.source();
        json.put("version", version.version()).put("title", source.title())
                .put("documentNumber", source.documentNumber()).put("issuedOn", source.issuedOn().toString())
                .put("url", source.address().toString());
        var holidays = json.putArray("holidays");
        version.holidays().forEach(holiday -> holidays.addObject().put("nameZh", holiday.nameZh())
                .put("nameEn", holiday.nameEn()).put("firstDay", holiday.first().toString())
                .put("lastDay", holiday.last().toString()));
        var makeupWorkdays = json.putArray("makeupWorkdays");
        version.makeupWorkdays().forEach(day -> makeupWorkdays.add(day.toString()));
        return json;
    }

    @Override
    public String address(LoadedYears state) {
        return "/v1/calendar/" + year;
    }

    @Override
    public Saying saying(Refusal reason) {
        return CalendarProblems.saying((CalendarRefusal) reason);
    }

    @Override
    public Fault missing(Object thing) {
        var fault = (YearFault) thing;
        var said = CalendarProblems.saying(fault.kind());
        int line = request.line(fault.pointer());
        return new Fault(Place.pointer, fault.pointer(), Code.RANGE,
                new Text("第 " + line + " 行：" + said.zh(), "Line " + line + ": " + said.en()));
    }
}
