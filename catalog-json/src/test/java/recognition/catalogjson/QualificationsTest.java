package recognition.catalogjson;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

/** The key that makes one certificate of its rows in several categories (S2-46). */
class QualificationsTest {

    private static final String LISTED_OUTSIDE_A_OR_MORE_THAN_ONCE = """
            rsc-fellow A1 B1 C1
            rsc-chartered-chemist A2 B2 C2
            rsc-member A3 C3
            icheme-fellow A4 B3
            ieee-senior-member A18 C8
            acm-fellow A20 B6
            bcs-fellow A23 B4 C4
            bcs-chartered-it-professional A24 C5
            bcs-member A25 C6
            optica-fellow A35 B7
            isc2-cissp A39 C9
            csa-ccsk A40 C7
            iet-fellow A47 B8
            iet-chartered-engineer A48 C10
            iet-incorporated-engineer A49 C11
            imarest-chartered-engineer A50 B9 C12
            imarest-chartered-scientist A51 B10 C13
            imarest-incorporated-engineer A52 C14
            imarest-registered-marine-scientist A53 C15
            raes-fellow A54 B11 C19
            raes-chartered-engineer A55 C20
            raes-incorporated-engineer A56 C21
            rics-fellow A57 B12 C23
            rics-member A58 C24 D1
            rics-associate A59 C25
            bre-breeam-accredited-professional A60 C18
            bre-breeam-international-new-construction-assessor A61 C16
            bre-breeam-in-use-assessor A62 C17
            gbci-leed-fellow A63 B15 C28
            gbci-leed-ap-bdc-idc A64 C29
            gbci-leed-ap-om-nd-homes A65 C30
            hkis-fellow A66 B13 C26
            hkis-member A67 B14 C27
            acca-fellow A85 B18 C33
            acca-member A86 D2
            cima-cgma-fellow A87 B19 C34
            cima-cgma-member A88 D3
            ima-cma A89 B21 C38
            icaew-fellow A90 B17 C32
            cisi-chartered-fellow A94 B20 C35
            cpa-australia-cpa A98 D4
            ipa-fellow A99 B23 C37 D5
            ipa-member A100 D6
            athe-payments-tax-agents-general A112 B24 C39 D7
            athe-payments-tax-agents-human-resources A113 C40 D8
            athe-payments-tax-agents-finance-taxation A114 C41 D9
            aapm-mpm A116 B16 C31 D10
            aapm-cipm A117 D11
            ieee-computer-society-fellow B5
            cpa-australia-fellow B22 C36
            raes-engineering-technician C22
            aapm-apm D12
            """;

    private static final Map<String, List<String>> ROWS_OF = CatalogJson.entries()
            .collect(groupingBy(entry -> entry.text("qualification"), mapping(Entry::id, toList())));

    @Test
    void joinsTheRowsOfOneCertificateAndNoOthers() {
        var listed = new TreeMap<>(ROWS_OF);
        listed.values().removeIf(ids -> ids.size() == 1 && ids.getFirst().startsWith("A"));
        var expected = new TreeMap<String, List<String>>();
        LISTED_OUTSIDE_A_OR_MORE_THAN_ONCE.lines().map(line -> List.of(line.split(" ")))
                .forEach(words -> expected.put(words.getFirst(), words.subList(1, words.size())));
        assertEquals(expected, listed);
    }

    @Test
    void joinsRowsOfOneIssuingBodyOnly() {
        CatalogJson.entries()
                .collect(groupingBy(entry -> entry.text("qualification"), mapping(Entry::issuerId, toList())))
                .forEach((key, issuers) -> assertEquals(1, issuers.stream().distinct().count(), key));
    }

    @Test
    void doesNotJoinEqualLettersOfTwoBodies() {
        List<String> charteredEngineers = CatalogJson.entries("A")
                .filter(entry -> entry.text("abbreviation").equals("CEng"))
                .map(entry -> entry.text("qualification")).toList();
        assertEquals(List.of("iet-chartered-engineer", "imarest-chartered-engineer", "raes-chartered-engineer"),
                charteredEngineers);
    }

    @Test
    void standsOnceInACategory() {
        CatalogJson.CATEGORIES.forEach(category -> {
            List<String> keys = CatalogJson.entries(category).map(entry -> entry.text("qualification")).toList();
            assertEquals(keys.size(), keys.stream().distinct().count(), category);
        });
    }

    @Test
    void hasANoteWhereTheJoinOrItsAbsenceIsDoubtful() {
        assertEquals(List.of("A17", "A38", "A88", "B5", "B22", "C36", "D3"),
                CatalogJson.entries().filter(entry -> entry.notes("qualification", "INFERRED")).map(Entry::id)
                        .toList());
    }
}
