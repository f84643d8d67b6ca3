package recognition.domain.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CatalogTest {

    private static final EditionId TWO = id("2.0");
    private static final EditionId THREE = id("3.0");
    private static final Catalog CATALOG = new Catalog(
            List.of(edition(TWO, "2024-12-01", "2025-10-30"), edition(THREE, "2025-10-30", null)),
            List.of(entry("shanghai-3.0-A-1", "rsc-fellow"), entry("shanghai-3.0-A-2", "rsc-chartered-chemist"),
                    entry("shanghai-3.0-B-1", "rsc-fellow"), entry("shanghai-3.0-C-1", "rsc-fellow")));

    @Nested
    class TheEditionInForce {

        @Test
        void isTheOneWhoseTermHoldsTheDay() {
            assertEquals(Optional.of(TWO), inForce("2024-12-01"));
            assertEquals(Optional.of(THREE), inForce("2026-11-24"));
        }

        @Test
        void changesOnTheDayTheNextTakesEffect() {
            assertEquals(Optional.of(TWO), inForce("2025-10-29"));
            assertEquals(Optional.of(THREE), inForce("2025-10-30"));
        }

        @Test
        void isNoneBeforeTheFirst() {
            assertEquals(Optional.empty(), inForce("2024-11-30"));
        }

        @Test
        void isNoneInAnotherCity() {
            assertEquals(Optional.empty(), CATALOG.inForce(Jurisdiction.BEIJING, LocalDate.parse("2026-11-24")));
        }

        @Test
        void isNeverTwo() {
            List<Edition> overlapping = List.of(edition(TWO, "2024-12-01", null), edition(THREE, "2025-10-30", null));
            assertThrows(IllegalArgumentException.class, () -> new Catalog(overlapping, List.of()));
        }

        private static Optional<EditionId> inForce(String day) {
            return CATALOG.inForce(Jurisdiction.SHANGHAI, LocalDate.parse(day)).map(Edition::id);
        }
    }

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
        assertThrows(IllegalArgumentException.class, () -> new Catalog(List.of(), rows));
    }

    @Test
    void aRowNumberOccursOnce() {
        List<Edition> editions = List.of(edition(THREE, "2025-10-30", null));
        List<CatalogEntry> rows = List.of(entry("shanghai-3.0-A-1", "rsc-fellow"),
                entry("shanghai-3.0-A-1", "rsc-member"));
        assertThrows(IllegalArgumentException.class, () -> new Catalog(editions, rows));
    }

    private static EditionId id(String version) {
        return new EditionId(Jurisdiction.SHANGHAI, new EditionVersion(version));
    }

    private static Edition edition(EditionId id, String from, String until) {
        return new Edition(id, new Bilingual("清单", "List"), new Edition.Paper(null, null, null),
                new Edition.Term(LocalDate.parse(from), until == null ? null : LocalDate.parse(until)), null, Map.of(),
                true);
    }

    private static CatalogEntry entry(String id, String qualification) {
        Issuer issuer = new Issuer("rsc", new Bilingual("英国皇家化学会", "Royal Society of Chemistry"), "RSC", "GB", null);
        return new CatalogEntry(EntryId.parse(id).orElseThrow(), Sector.LIFE_AND_HEALTH, qualification,
                new Certificate(new Bilingual("会士", "Fellow"), null, "FRSC", null, issuer), Conditions.NONE,
                new Provenance(Map.of(), List.of()));
    }
}
