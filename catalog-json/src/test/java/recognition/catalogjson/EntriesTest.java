package recognition.catalogjson;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What the 216 entries of list 3.0 add up to (S2-40 to S2-48). */
class EntriesTest {

    static final List<String> CATEGORIES = CatalogJson.CATEGORIES;

    @Nested
    class Numbering {

        @ParameterizedTest
        @CsvSource({"A,139", "B,24", "C,41", "D,12"})
        void runsWithoutGapsToTheCountOfTheCategory(String category, int count) {
            assertEquals(IntStream.rangeClosed(1, count).boxed().toList(),
                    CatalogJson.entries(category).map(Entry::no).toList());
        }
    }

    @Nested
    class Sectors {

        @ParameterizedTest
        @CsvSource({
                "A,1,16,LIFE_AND_HEALTH", "A,17,46,DIGITAL_TECHNOLOGY", "A,47,82,ENGINEERING",
                "A,83,139,PROFESSIONAL_SERVICES",
                "B,1,3,LIFE_AND_HEALTH", "B,4,7,DIGITAL_TECHNOLOGY", "B,8,15,ENGINEERING",
                "B,16,24,PROFESSIONAL_SERVICES",
                "C,1,3,LIFE_AND_HEALTH", "C,4,9,DIGITAL_TECHNOLOGY", "C,10,31,ENGINEERING",
                "C,32,41,PROFESSIONAL_SERVICES",
                "D,1,1,ENGINEERING", "D,2,12,PROFESSIONAL_SERVICES"})
        void takeUpTheirRangesInOrder(String category, int first, int last, String sector) {
            assertEquals(IntStream.rangeClosed(first, last).boxed().toList(),
                    CatalogJson.entries(category).filter(entry -> entry.text("sector").equals(sector)).map(Entry::no)
                            .toList());
        }
    }

    @Nested
    class TitleLevels {

        @Test
        void are27AssociateSenior12IntermediateAnd2Junior() {
            assertEquals(Map.of("ASSOCIATE_SENIOR", 27L, "INTERMEDIATE", 12L, "JUNIOR", 2L),
                    CatalogJson.entries("C").collect(groupingBy(entry -> entry.text("titleLevel"), counting())));
        }

        @Test
        void areJuniorForTheTechnicianOfRAeSAndTheAssociateOfRICS() {
            assertEquals(List.of("raes-engineering-technician", "rics-associate"),
                    CatalogJson.entries("C").filter(entry -> entry.text("titleLevel").equals("JUNIOR"))
                            .map(entry -> entry.text("qualification")).toList());
        }

        @Test
        void standInTheEngineeringSeriesUpToC31AndInAccountingOrEconomicsFromC32() {
            CatalogJson.entries("C").forEach(entry -> assertEquals(
                    entry.no() <= 31 ? List.of("ENGINEERING") : List.of("ACCOUNTING", "ECONOMICS"),
                    CatalogJson.texts(entry.at("titleSeries")), entry.id()));
        }
    }

    @Nested
    class HoldingTimes {

        @Test
        void sitOnFourEntriesAndNotOnTheSameCertificateInListA() {
            assertEquals(Map.of("B21", 10, "B23", 2, "C37", 2, "C38", 10),
                    CatalogJson.entries().filter(entry -> entry.has("minimumYearsHeld"))
                            .collect(toMap(Entry::id,
                                    entry -> entry.at("minimumYearsHeld").asInt())));
        }
    }

    @Nested
    class Grades {

        @Test
        void areKeptWhereTheRowLimitsTheCertificate() {
            assertEquals(List.of("A8", "A44", "A64", "A65", "A66", "A68", "A88", "A121", "A122", "A123", "B13", "C26",
                    "C29", "C30"),
                    CatalogJson.entries().filter(entry -> entry.has("grade")).map(Entry::id).toList());
        }

        @ParameterizedTest
        @FieldSource("recognition.catalogjson.EntriesTest#CATEGORIES")
        void tellApartWhatNameAndIssuerDoNot(String category) {
            Map<String, Long> alike = CatalogJson.entries(category).collect(groupingBy(entry -> String.join("|",
                    entry.issuerId(), entry.text("nameZh"), entry.text("grade.textZh")), counting()));
            alike.values().removeIf(count -> count == 1);
            assertEquals(Map.of(), alike);
        }
    }

    @Nested
    class IssuingBodies {

        /**
         * The count of the paper (S2-41) comes out when AICPA, printed in A92 and A108, is one body, when ASCM and APICS count as the
         * two bodies they are printed as (A125, A126), and when the open class of A15 counts as the one body it names.
         */
        @Test
        void ofCategoryAAreEighty() {
            assertEquals(80, CatalogJson.entries("A").map(Entry::issuerId).distinct().count());
        }

        @Test
        void areAClassOfBodiesForTheLicensedPhysicianOnly() {
            assertEquals(List.of("A15"),
                    CatalogJson.entries().filter(entry -> entry.has("issuer.andOthers")).map(Entry::id).toList());
        }

        @Test
        void ofTheOtherCategoriesStandInCategoryAButForTheIeeeComputerSociety() {
            List<String> inA = CatalogJson.entries("A").map(Entry::issuerId).toList();
            assertEquals(List.of("B5"),
                    CatalogJson.entries().filter(entry -> !inA.contains(entry.issuerId())).map(Entry::id).toList());
        }
    }
}
