package recognition.web.assessment;

import java.time.LocalDate;
import java.util.Optional;

import recognition.domain.catalog.Catalog;
import recognition.domain.catalog.CatalogEntry;
import recognition.domain.catalog.Edition;
import recognition.domain.catalog.EntryId;
import recognition.domain.catalog.Jurisdiction;
import recognition.web.Fault.Code;
import recognition.web.Fields;

/**
 * The day that is asked about, and what was in force then.
 *
 * @param lastPast the last day on which something can have happened already: the day itself, or today if that is earlier
 * @param edition in force; null when the question is at fault
 */
record Asked(LocalDate day, LocalDate lastPast, Edition edition) {

    /** Reads {@code jurisdiction} (Shanghai where absent) and {@code asOf} (today where absent). */
    static Asked read(Fields fields, Catalog catalog, LocalDate today) {
        var stated = fields.date("asOf");
        var day = stated == null ? today : stated;
        return new Asked(day, day.isAfter(today) ? today : day, edition(fields, catalog, day));
    }

    private static Edition edition(Fields fields, Catalog catalog, LocalDate day) {
        var named = fields.parsed("jurisdiction", text -> Jurisdiction.parse(text).filter(catalog.editions()::has),
                "shanghai | beijing");
        var jurisdiction = Optional.ofNullable(named).orElse(Jurisdiction.SHANGHAI);
        var edition = catalog.editions().inForce(jurisdiction, day);
        if (edition.isEmpty()) {
            fields.refuse("asOf", Code.RANGE, "早于首版清单", "Before the first edition of the list");
        }
        return edition.orElse(null);
    }

    /** Reads the member {@code entryId}; null when absent or at fault. */
    static CatalogEntry entry(Fields fields, Catalog catalog) {
        var id = fields.parsed("entryId", EntryId::parse, "shanghai-3.0-A-89");
        var entry = id == null ? null : catalog.entry(id).orElse(null);
        if (id != null && entry == null) {
            fields.refuse("entryId", Code.UNKNOWN, "清单中没有这一项", "There is no such entry in the list");
        }
        return entry;
    }

    /** As {@link #entry}, of the edition in force. */
    CatalogEntry entryInForce(Fields fields, Catalog catalog) {
        var entry = entry(fields, catalog);
        if (entry == null || edition == null || entry.id().edition().equals(edition.id())) {
            return entry;
        }
        fields.refuse("entryId", Code.CONTRADICTION, day + " 施行的是“" + edition.name().zh() + "”，该项不属于此版",
                "On " + day + " the " + edition.name().en() + " was in force; the entry is not of that edition");
        return null;
    }
}
