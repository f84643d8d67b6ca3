package recognition.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import recognition.catalog.search.Facet;
import recognition.catalog.search.Field;
import recognition.domain.catalog.Bilingual;
import recognition.domain.catalog.Catalog;
import recognition.domain.catalog.CatalogEntry;
import recognition.domain.catalog.Certificate;
import recognition.domain.catalog.ListCategory;
import recognition.domain.catalog.Sector;
import recognition.domain.catalog.TitleLevel;

/** How an entry of one edition is shown as JSON: as the files hold it, with what is worth knowing from elsewhere. */
final class EntryJson {

    private static final List<String> OF_AN_ITEM = List.of("nameZh", "nameEn", "nameOriginal", "abbreviation", "grade",
            "issuer",
            "titleLevel", "minimumYearsHeld", "qualification");
    private static final List<String> OF_AN_ENTRY = List.of("titleSeries", "specialty", "specialtyEn",
            "mutualRecognition", "asPrinted",
            "notes");
    private static final List<String> OF_AN_EDITION = List.of("id", "jurisdiction", "version", "nameZh", "nameEn",
            "documentNumber",
            "documentDate", "publishedOn", "effectiveFrom", "effectiveWithin", "supersededOn", "entriesPublished");
    private static final List<String> OF_A_BENEFIT = List.of("id", "group", "textZh", "textEn", "source", "article",
            "audienceZh",
            "audienceEn");

    private final Catalog catalog;
    private final JsonObject edition;
    private final JsonObject benefits;

    EntryJson(Catalog catalog, JsonObject edition) {
        this.catalog = catalog;
        this.edition = edition;
        this.benefits = JsonFile
                .object("catalog-json/%s/%s/benefits.json".formatted(edition.text("jurisdiction"),
                        edition.text("version")));
    }

    /** An edition, in an answer about something else. */
    static Map<String, Object> brief(JsonObject edition) {
        Map<String, Object> json = new LinkedHashMap<>();
        copy(edition, OF_AN_EDITION, json);
        return json;
    }

    /** An entry among the hits of a search. */
    Map<String, Object> item(CatalogEntry entry, JsonObject row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", entry.id().toString());
        json.put("category", entry.id().category().name());
        json.put("no", entry.id().no());
        json.put("sector", sector(entry.sector()));
        copy(row, OF_AN_ITEM, json);
        List<String> alsoIn = catalog.linked(entry).stream().map(linked -> linked.id().toString()).toList();
        if (!alsoIn.isEmpty()) {
            json.put("alsoIn", alsoIn);
        }
        return json;
    }

    private static Map<String, Object> sector(Sector sector) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", sector.name());
        json.put("nameZh", sector.nameZh());
        json.put("nameEn", sector.nameEn());
        return json;
    }

    /** An entry by itself, up to what is the same for all of its category. */
    Map<String, Object> whole(CatalogEntry entry, JsonObject row) {
        Map<String, Object> json = item(entry, row);
        copy(row, OF_AN_ENTRY, json);
        json.put("linked", catalog.linked(entry).stream().map(EntryJson::linked).toList());
        return json;
    }

    /** What ends every entry of a category. */
    Map<String, Object> ending(ListCategory category) {
        Set<String> groups = new LinkedHashSet<>();
        include(category.name(), groups);
        List<Object> lines = new ArrayList<>();
        for (JsonObject benefit : benefits.objects("benefits")) {
            if (groups.contains(benefit.text("group"))) {
                Map<String, Object> line = new LinkedHashMap<>();
                copy(benefit, OF_A_BENEFIT, line);
                lines.add(line);
            }
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("edition", brief(edition));
        json.put("benefits", lines);
        return json;
    }

    /** The group, and every group whose benefits its holders have as well. */
    private void include(String group, Set<String> groups) {
        for (JsonObject candidate : benefits.objects("groups")) {
            if (candidate.text("id").equals(group) && groups.add(group)) {
                candidate.texts("includes").forEach(included -> include(included, groups));
            }
        }
    }

    private static Map<String, Object> linked(CatalogEntry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", entry.id().toString());
        json.put("category", entry.id().category().name());
        if (entry.conditions().minimumYearsHeld() != null) {
            json.put("minimumYearsHeld", entry.conditions().minimumYearsHeld());
        }
        if (entry.conditions().titleLevel() != null) {
            json.put("titleLevel", entry.conditions().titleLevel().name());
        }
        return json;
    }

    /** The text in which a query was found, or null when the entry does not have the field. */
    static String text(CatalogEntry entry, Field field) {
        Certificate certificate = entry.certificate();
        return switch (field) {
            case NAME_ZH -> certificate.name().zh();
            case NAME_EN -> certificate.name().en();
            case NAME_ORIGINAL -> certificate.nameOriginal();
            case ABBREVIATION -> certificate.abbreviation();
            case GRADE -> certificate.grade() == null ? null : certificate.grade().en();
            case ISSUER_ZH -> certificate.issuer().name().zh();
            case ISSUER_EN -> certificate.issuer().name().en();
            case ISSUER_ABBREVIATION -> certificate.issuer().abbreviation();
            case ISSUER_COUNTRY -> certificate.issuer().country();
            case SPECIALTY -> entry.conditions().specialty() == null ? null : entry.conditions().specialty().zh();
        };
    }

    /** A value of a facet, with its names where it has any. */
    static Map<String, Object> facetValue(List<CatalogEntry> entries, Facet facet, String value) {
        Bilingual name = switch (facet) {
            case CATEGORY, COUNTRY -> null;
            case SECTOR -> new Bilingual(Sector.valueOf(value).nameZh(), Sector.valueOf(value).nameEn());
            case TITLE_LEVEL -> new Bilingual(TitleLevel.valueOf(value).nameZh(), TitleLevel.valueOf(value).nameEn());
            case ISSUER ->
                entries.stream().map(entry -> entry.certificate().issuer()).filter(issuer -> issuer.id().equals(value))
                        .findFirst().orElseThrow().name();
        };
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("value", value);
        if (name != null) {
            json.put("nameZh", name.zh());
            json.put("nameEn", name.en());
        }
        return json;
    }

    private static void copy(JsonObject from, List<String> names, Map<String, Object> to) {
        for (String name : names) {
            if (from.members().containsKey(name)) {
                to.put(name, from.members().get(name));
            }
        }
    }
}
