package recognition.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import recognition.domain.catalog.Catalog;
import recognition.domain.catalog.CatalogEntry;
import recognition.domain.catalog.Certificate;
import recognition.domain.catalog.Conditions;
import recognition.domain.catalog.Edition;
import recognition.domain.catalog.EditionId;
import recognition.domain.catalog.EditionVersion;
import recognition.domain.catalog.Editions;
import recognition.domain.catalog.EntryId;
import recognition.domain.catalog.Issuer;
import recognition.domain.catalog.Jurisdiction;
import recognition.domain.catalog.ListCategory;
import recognition.domain.catalog.Provenance;
import recognition.domain.catalog.Sector;
import recognition.domain.catalog.TitleLevel;
import recognition.domain.catalog.TitleSeries;

/** The lists as {@code catalog-json} holds them on the class path. */
public final class CatalogFiles {

    private CatalogFiles() {}

    /**
     * Every edition, and every row of those whose rows are published.
     *
     * @throws IllegalArgumentException when a file does not have the shape of its schema
     */
    public static Catalog read() {
        Editions editions = editions();
        return new Catalog(editions, editions.all().stream().filter(Edition::entriesPublished)
                .flatMap(edition -> entries(edition.id()).stream()).toList());
    }

    /** Every edition of every jurisdiction, oldest first. */
    public static Editions editions() {
        return new Editions(editionObjects().stream().map(CatalogFiles::edition).toList());
    }

    /** The rows of an edition whose rows are published, in the order of the paper. */
    public static List<CatalogEntry> entries(EditionId edition) {
        return Stream.of(ListCategory.values()).flatMap(category -> rows(edition, category)
                .map(row -> entry(new EntryId(edition, category, row.number("no")), row))).toList();
    }

    static List<JsonObject> editionObjects() {
        return Stream.of(Jurisdiction.SHANGHAI, Jurisdiction.BEIJING)
                .flatMap(jurisdiction -> JsonFile.objects("catalog-json/%s/editions.json".formatted(jurisdiction))
                        .stream())
                .toList();
    }

    /** As {@link #entries}, each as its file holds it. */
    static Stream<JsonObject> rows(EditionId edition) {
        return Stream.of(ListCategory.values()).flatMap(category -> rows(edition, category));
    }

    private static Stream<JsonObject> rows(EditionId edition, ListCategory category) {
        return JsonFile
                .objects("catalog-json/%s/%s/%s.json".formatted(edition.jurisdiction(), edition.version(), category))
                .stream();
    }

    private static CatalogEntry entry(EntryId id, JsonObject row) {
        return new CatalogEntry(id, row.parsed("sector", Sector::valueOf), row.text("qualification"), certificate(row),
                conditions(row), new Provenance(row.map("asPrinted", String.class),
                        row.objects("notes").stream().map(CatalogFiles::note).toList()));
    }

    private static Certificate certificate(JsonObject row) {
        return new Certificate(row.bilingual("nameZh", "nameEn"),
                row.ifStated("nameOriginal", name -> row.object(name).text("text")),
                row.ifStated("abbreviation", row::text),
                row.ifStated("grade", row::bilingual), issuer(row.object("issuer")));
    }

    private static Issuer issuer(JsonObject issuer) {
        return new Issuer(issuer.text("id"), issuer.bilingual("nameZh", "nameEn"),
                issuer.ifStated("abbreviation", issuer::text), issuer.ifStated("country", issuer::text),
                issuer.ifStated("andOthers", issuer::bilingual));
    }

    private static Conditions conditions(JsonObject row) {
        return new Conditions(row.ifStated("minimumYearsHeld", row::number),
                row.ifStated("titleLevel", name -> row.parsed(name, TitleLevel::valueOf)),
                row.texts("titleSeries").stream().map(TitleSeries::valueOf).collect(Collectors.toSet()),
                row.ifStated("specialty", name -> row.bilingual(name, "specialtyEn")),
                row.ifStated("mutualRecognition", name -> row.object(name).bilingual("printedZh", "translationEn")));
    }

    private static Provenance.Note note(JsonObject note) {
        return new Provenance.Note(note.text("field"), note.parsed("kind", Provenance.Kind::valueOf),
                note.bilingual("textZh", "textEn"));
    }

    private static Edition edition(JsonObject json) {
        EditionId id = new EditionId(json.parsed("jurisdiction", Jurisdiction::new),
                json.parsed("version", EditionVersion::new));
        return new Edition(id, json.bilingual("nameZh", "nameEn"),
                new Edition.Paper(json.ifStated("documentNumber", json::text), day(json, "documentDate"),
                        day(json, "publishedOn")),
                term(json),
                json.ifStated("replaces", name -> json.parsed(name, text -> EditionId.parse(text).orElseThrow())),
                json.map("counts", Integer.class), json.flag("entriesPublished"));
    }

    private static Edition.Term term(JsonObject json) {
        LocalDate from = day(json, "effectiveFrom");
        if (from != null) {
            return new Edition.Term(from, from, day(json, "supersededOn"));
        }
        JsonObject within = json.object("effectiveWithin");
        return new Edition.Term(day(within, "from"), day(within, "to"), day(json, "supersededOn"));
    }

    private static LocalDate day(JsonObject json, String name) {
        return json.ifStated(name, member -> json.parsed(member, LocalDate::parse));
    }
}
