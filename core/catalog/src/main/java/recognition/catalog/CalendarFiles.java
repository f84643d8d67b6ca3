package recognition.catalog;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import recognition.domain.calendar.FaultyYear;
import recognition.domain.calendar.Holiday;
import recognition.domain.calendar.Paper;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.calendar.WorkingDayYear;
import recognition.domain.calendar.YearFault;
import recognition.domain.time.HouseClock;

/** The years of working days as {@code catalog-json/calendar} holds them on the class path. */
public final class CalendarFiles {
    private static final int FIRST_YEAR = 2015;
    private static final int LAST_YEAR = 2050;

    private final String path;

    private CalendarFiles(String path) {
        this.path = path;
    }

    /** Every year there is a file for. */
    public static WorkingCalendar read() {
        return read("catalog-json/calendar");
    }

    /**
     * The years of a folder.
     *
     * @throws IllegalArgumentException if anything is wrong with one, or it contradicts another: they are refused whole, with a line
     *         for each fault
     */
    static WorkingCalendar read(String folder) {
        try {
            return WorkingCalendar.of(IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).boxed()
                    .flatMap(year -> of(folder, year).named(year).stream()).toList());
        } catch (FaultyYear faulty) {
            throw new IllegalArgumentException(
                    of(folder, faulty.year().year()).said(faulty.year(), faulty.faults()), faulty);
        }
    }

    /** A year as it was first arranged and after each amendment; refused as {@link #read(String)} says. */
    static List<WorkingDayYear> versions(String path) {
        return new CalendarFiles(path).versions();
    }

    private static CalendarFiles of(String folder, int year) {
        return new CalendarFiles("%s/%d.json".formatted(folder, year));
    }

    private List<WorkingDayYear> named(int year) {
        if (!JsonFile.exists(path)) {
            return List.of();
        }
        var versions = versions();
        if (versions.getFirst().year() != year) {
            throw new IllegalArgumentException(said("/year", "NOT_THE_YEAR_OF_THE_FILE"));
        }
        return versions;
    }

    private List<WorkingDayYear> versions() {
        var file = JsonFile.object(path);
        var amendments = file.objects("amendments");
        var versions = new ArrayList<>(List.of(version(file.number("year"), 1, file, "")));
        for (int i = 0; i < amendments.size(); i++) {
            versions.add(version(file.number("year"), i + 2, amendments.get(i), "/amendments/" + i));
        }
        return versions;
    }

    private WorkingDayYear version(int year, int version, JsonObject json, String pointer) {
        var source = json.ifStated("source", json::object);
        var holidays = new ArrayList<Holiday>();
        for (var holiday : json.objects("holidays")) {
            var at = pointer + "/holidays/" + holidays.size();
            holidays.add(new Holiday(holiday.text("nameZh"), holiday.text("nameEn"), date(holiday, "firstDay", at),
                    date(holiday, "lastDay", at)));
        }
        var makeupWorkdays = new ArrayList<LocalDate>();
        for (var day : json.texts("makeupWorkdays")) {
            makeupWorkdays.add(date(day, pointer + "/makeupWorkdays/" + makeupWorkdays.size()));
        }
        return refuseFaulty(new WorkingDayYear(year, version,
                source == null ? null : paper(source, pointer + "/source"),
                source == null ? Instant.MAX : inForceFrom(source, pointer + "/source"), holidays, makeupWorkdays));
    }

    private Paper paper(JsonObject source, String pointer) {
        return new Paper(source.ifStated("title", source::text), source.ifStated("documentNumber", source::text),
                source.ifStated("issuedOn", name -> date(source, name, pointer)),
                source.ifStated("url", name -> source.parsed(name, URI::create)));
    }

    private Instant inForceFrom(JsonObject source, String pointer) {
        return Stream.of("publishedOn", "issuedOn").filter(source.members()::containsKey).findFirst()
                .map(name -> date(source, name, pointer).atStartOfDay(HouseClock.SHANGHAI).toInstant())
                .orElse(Instant.MAX);
    }

    private WorkingDayYear refuseFaulty(WorkingDayYear year) {
        if (!year.faults().isEmpty()) {
            throw new IllegalArgumentException(said(year, year.faults()));
        }
        return year;
    }

    private String said(WorkingDayYear year, List<YearFault> faults) {
        var pointer = year.version() == 1 ? "" : "/amendments/" + (year.version() - 2);
        return faults.stream().map(fault -> said(pointer + fault.pointer(), fault.kind().name()))
                .collect(Collectors.joining("\n"));
    }

    private String said(String pointer, String reason) {
        return "%s:%d: %s %s".formatted(path, JsonFile.line(path, pointer), pointer, reason);
    }

    private LocalDate date(JsonObject json, String name, String pointer) {
        return date(json.text(name), pointer + "/" + name);
    }

    private LocalDate date(String text, String pointer) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            throw new IllegalArgumentException(said(pointer, "NOT_A_DATE"), notADate);
        }
    }
}
