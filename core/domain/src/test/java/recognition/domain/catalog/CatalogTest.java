package recognition.domain.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CatalogTest {

    private static final Editions EDITIONS = new Editions(List.of(edition("3.0", "2025-10-30")));
    private static final Catalog CATALOG = new Catalog(EDITIONS,
            List.of(entry("shanghai-3.0-A-1", "rsc-fellow"), entry("shanghai-3.0-A-2", "rsc-chartered-chemist"),
                    entry("shanghai-3.0-B-1", "rsc-fellow"), entry("shanghai-3.0-C-1", "rsc-fellow")));

    @Nested
    class LinkedEntries {

        @Test
        void areTheOtherRowsOfTheSameCertificate() {
            CatalogEntry b1 = CATALOG.entry(EntryId.parse("shanghai-3.0-B-1").orElseThrow()).orElseThrow();
            assertEquals(List.of("shanghai-3.0-A-1", "shanghai-3.0-C-1"),
                    CATALOG.linked(b1).stream().map(entry -> entry.id().toString()).toList());
        }

        @Test
        void areNoneForACertificateListedOnce() {
            CatalogEntry a2 = CATALOG.entry(EntryId.parse("shanghai-3.0-A-2").orElseThrow()).orElseThrow();
            assertEquals(List.of(), CATALOG.linked(a2));
        }
    }

    @Test
    void aRowOfAnUnknownEditionIsRefused() {
        List<CatalogEntry> rows = List.of(entry("shanghai-9.0-A-1", "rsc-fellow"));
        assertThrows(IllegalArgumentException.class, () -> new Catalog(EDITIONS, rows));
    }

    @Test
    void aRowNumberOccursOnce() {
        List<CatalogEntry> rows = List.of(entry("shanghai-3.0-A-1", "rsc-fellow"),
                entry("shanghai-3.0-A-1", "rsc-member"));
        assertThrows(IllegalArgumentException.class, () -> new Catalog(EDITIONS, rows));
    }

    private static Edition edition(String version, String from) {
        return new Edition(new EditionId(Jurisdiction.SHANGHAI, new EditionVersion(version)),
                new Bilingual("清单", "List"),
                new Edition.Paper(null, null, null),
                new Edition.Term(LocalDate.parse(from), LocalDate.parse(from), null), null, Map.of(), true);
    }

    private static CatalogEntry entry(String id, String qualification) {
        Issuer issuer = new Issuer("rsc", new Bilingual("英国皇家化学会", "Royal Society of Chemistry"), "RSC", "GB", null);
        return new CatalogEntry(EntryId.parse(id).orElseThrow(), Sector.LIFE_AND_HEALTH, qualification,
                new Certificate(new Bilingual("会士", "Fellow"), null, "FRSC", null, issuer), Conditions.NONE,
                new Provenance(Map.of(), List.of()));
    }
}
