package recognition.catalog;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import recognition.domain.account.Account;
import recognition.domain.catalog.EditionId;
import recognition.domain.catalog.ListCategory;
import recognition.domain.catalog.TitleLevel;
import recognition.domain.title.Round;
import recognition.domain.title.Round.Conditions;
import recognition.domain.title.Round.CutOff;
import recognition.domain.title.Round.Route;
import recognition.domain.title.Round.Window;
import recognition.domain.title.Rounds;

/** The rounds of title recognition as {@code catalog-json} holds them on the class path. */
public final class RoundFiles {
    static final List<String> FILES = List.of("catalog-json/shanghai/rounds/2025-3.json",
            "catalog-json/shanghai/rounds/2026-4.json");

    private RoundFiles() {}

    public static Rounds read() {
        return new Rounds(FILES.stream().map(JsonFile::object).map(RoundFiles::round).toList());
    }

    private static Round round(JsonObject json) {
        var verification = json.object("verification");
        return new Round(json.text("id"), json.bilingual("nameZh", "nameEn"), json.flag("announced"),
                json.parsed("edition", text -> EditionId.parse(text).orElseThrow()),
                json.parsed("category", ListCategory::valueOf), window(json.object("submission")),
                new CutOff(verification.parsed("cutOff", LocalDate::parse), verification.flag("inclusive")),
                conditions(json),
                routes(json.objects("levels")));
    }

    private static Window window(JsonObject json) {
        return new Window(json.parsed("opens", OffsetDateTime::parse).toInstant(),
                json.parsed("closes", OffsetDateTime::parse).toInstant());
    }

    private static Conditions conditions(JsonObject json) {
        return new Conditions(
                json.texts("employerKinds").stream().map(Account.Unit.Kind::valueOf).collect(Collectors.toSet()),
                json.parsed("experienceCountedUntil", LocalDate::parse),
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
