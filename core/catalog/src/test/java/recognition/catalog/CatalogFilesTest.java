package recognition.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import recognition.domain.catalog.Catalog;
import recognition.domain.catalog.CatalogEntry;
import recognition.domain.catalog.Edition;
import recognition.domain.catalog.EditionId;
import recognition.domain.catalog.EntryId;
import recognition.domain.catalog.Jurisdiction;
import recognition.domain.catalog.TitleLevel;
import recognition.domain.catalog.TitleSeries;

class CatalogFilesTest {

    private static final Catalog CATALOG = CatalogFiles.read();

    @Test
    void haveTheRowsThatTheEditionsCount() {
        for (Edition edition : CATALOG.editions().all()) {
            int counted = edition.counts().values().stream().mapToInt(Integer::intValue).sum();
            assertEquals(edition.entriesPublished() ? counted : 0, CATALOG.entries(edition.id()).size(),
                    edition.id()::toString);
        }
    }

    @Test
    void sayWhichEditionAppliedOnADay() {
        assertEquals("shanghai-3.0", inForce(Jurisdiction.SHANGHAI, "2025-10-30"));
        assertEquals("shanghai-2.0", inForce(Jurisdiction.SHANGHAI, "2025-10-29"));
        assertEquals("beijing-2025", inForce(Jurisdiction.BEIJING, "2026-11-24"));
        assertEquals("beijing-1.0", inForce(Jurisdiction.BEIJING, "2022-06-29"));
    }

    private static String inForce(Jurisdiction jurisdiction, String day) {
        return CATALOG.editions().inForce(jurisdiction, LocalDate.parse(day)).orElseThrow().id().toString();
    }

    /** S2-46: joined by issuer and grade, never by abbreviation. */
    @Nested
    class TheSameCertificate {

        @Test
        void isLinkedAcrossCategories() {
            assertEquals(List.of("shanghai-3.0-B-1", "shanghai-3.0-C-1"), linked("shanghai-3.0-A-1"));
            assertEquals(List.of("shanghai-3.0-A-89", "shanghai-3.0-C-38"), linked("shanghai-3.0-B-21"));
        }

        @Test
        void needNotStandInCategoryA() {
            assertEquals(List.of("shanghai-3.0-C-36"), linked("shanghai-3.0-B-22"));
            assertEquals(List.of(), linked("shanghai-3.0-D-12"));
        }

        private static List<String> linked(String id) {
            return CATALOG.linked(entry(id)).stream().map(entry -> entry.id().toString()).toList();
        }
    }

    @Nested
    class ARow {

        /** S2-43. */
        @Test
        void hasTheYearsHeldThatItsOwnCategoryAsksFor() {
            assertEquals(10, entry("shanghai-3.0-B-21").conditions().minimumYearsHeld());
            assertEquals(10, entry("shanghai-3.0-C-38").conditions().minimumYearsHeld());
            assertEquals(null, entry("shanghai-3.0-A-89").conditions().minimumYearsHeld());
            assertEquals(2, entry("shanghai-3.0-C-37").conditions().minimumYearsHeld());
        }

        /** S2-42, X-01. */
        @Test
        void ofCategoryCHasLevelSeriesAndSpecialty() {
            CatalogEntry technician = entry("shanghai-3.0-C-22");
            assertEquals(TitleLevel.JUNIOR, technician.conditions().titleLevel());
            assertEquals(Set.of(TitleSeries.ENGINEERING), technician.conditions().titleSeries());
            assertTrue(technician.conditions().specialty().zh().contains("航空工程"));
        }

        /** S2-48. */
        @Test
        void ofCategoryDSaysWhatOpensIt() {
            assertTrue(entry("shanghai-3.0-D-12").conditions().mutualRecognition().zh().contains("经济系列初级"));
        }
    }

    @Test
    void haveNoRowsOfAnUnknownEdition() {
        assertEquals(List.of(), CATALOG.entries(EditionId.parse("shanghai-9.0").orElseThrow()));
    }

    private static CatalogEntry entry(String id) {
        return CATALOG.entry(EntryId.parse(id).orElseThrow()).orElseThrow();
    }
}
