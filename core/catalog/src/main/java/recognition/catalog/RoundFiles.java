package recognition.catalog;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import recognition.domain.account.Account;
import recognition.domain.catalog.EditionId;
import recognition.domain.catalog.ListCategory;
import recognition.domain.catalog.TitleLevel;
import recognition.domain.title.Round;
import recognition.domain.title.Round.Basis;
import recognition.domain.title.Round.Begin;
import recognition.domain.title.Round.Conditions;
import recognition.domain.title.Round.CutOff;
import recognition.domain.title.Round.Procedure;
import recognition.domain.title.Round.RoundStep;
import recognition.domain.title.Round.Route;
import recognition.domain.title.Round.Stage;
import recognition.domain.title.Round.Standards;
import recognition.domain.title.Round.Window;
import recognition.domain.title.Rounds;

/** The rounds of title recognition as {@code catalog-json} holds them on the class path. */
public final class RoundFiles {
    static final List<String> IDS = List.of("shanghai-2025-3", "shanghai-2026-4");

    private RoundFiles() {}

    public static Rounds read() {
        return new Rounds(IDS.stream().map(RoundFiles::path).map(JsonFile::object).map(RoundFiles::round).toList());
    }

    private static Round round(JsonObject json) {
        var verification = json.object("verification");
        return new Round(json.text("id"), json.number("number"), json.bilingual("nameZh", "nameEn"),
                json.flag("announced"), basis(json), window(json.object("submission")),
                new CutOff(verification.parsed("cutOff", LocalDate::parse), verification.flag("inclusive")),
                conditions(json), procedure(json), routes(json.objects("levels")), schedule(json));
    }

    private static Basis basis(JsonObject json) {
        var edition = json.parsed("edition", text -> EditionId.parse(text).orElseThrow());
        var folder = "catalog-json/" + edition.jurisdiction();
        var rules = JsonFile.fingerprint(path(json.text("id")), folder + "/" + edition.version()
                + "/title-requirements.json", folder + "/policies.json");
        return new Basis(edition, json.parsed("category", ListCategory::valueOf), json.text("id") + "@" + rules);
    }

    /** Where the round of an id stands. */
    static String path(String id) {
        return "catalog-json/%s.json".formatted(id.replaceFirst("-", "/rounds/"));
    }

    private static Standards standards(JsonObject json) {
        return new Standards(json.number("acceptanceWorkingDays"), json.number("reviewWorkingDays"));
    }

    private static Procedure procedure(JsonObject json) {
        return new Procedure(json.texts("stepOrder").stream().map(RoundStep::valueOf).toList(),
                json.object("correction").number("maximum"), json.object("correction").number("workingDays"),
                json.object("objections").number("decisionWorkingDays"), json.object("paperCopies").number("copies"),
                standards(json.object("serviceStandards")));
    }

    private static List<Begin> schedule(JsonObject json) {
        return json.objects("schedule").stream()
                .map(begin -> new Begin(begin.parsed("stage", Stage::valueOf), begin.parsed("from", LocalDate::parse)))
                .toList();
    }

    private static Window window(JsonObject json) {
        return new Window(json.parsed("opens", OffsetDateTime::parse).toInstant(),
                json.parsed("closes", OffsetDateTime::parse).toInstant());
    }

    private static Conditions conditions(JsonObject json) {
        return new Conditions(
                json.texts("employerKinds").stream().map(Account.Unit.Kind::valueOf).collect(Collectors.toSet()),
                Set.copyOf(json.numbers("excludedRounds")), json.parsed("experienceCountedUntil", LocalDate::parse),
                json.object("internalNotice").number("minimumWorkingDays"),
                json.object("summary").number("minimumLength"));
    }

    private static Map<TitleLevel, Route> routes(List<JsonObject> levels) {
        var routes = new HashMap<TitleLevel, Route>();
        levels.forEach(
                level -> routes.put(level.parsed("level", TitleLevel::valueOf), level.parsed("route", Route::valueOf)));
        return routes;
    }
}
