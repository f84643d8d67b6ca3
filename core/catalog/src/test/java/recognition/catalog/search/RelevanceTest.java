package recognition.catalog.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import recognition.catalog.CatalogFiles;
import recognition.domain.catalog.CatalogEntry;
import recognition.domain.catalog.EditionId;

/** What people type finds what they mean: the share of {@code relevance.tsv} that is answered at the first and within three. */
class RelevanceTest {

    private static final List<CatalogEntry> ENTRIES = CatalogFiles
            .entries(EditionId.parse("shanghai-3.0").orElseThrow());
    private static final SearchIndex INDEX = index();

    private record Typed(String kind, String query, Set<String> rows) {}

    @Test
    void theRightRowComesFirstOrAmongTheFirstThree() throws IOException {
        Searcher searcher = new Searcher(INDEX);
        Map<String, int[]> byKind = new TreeMap<>();
        List<String> missed = new ArrayList<>();
        for (Typed typed : typed()) {
            searcher.search(typed.query(), new Filters(), 0, 10);
            int place = place(searcher, typed.rows());
            for (String kind : List.of(typed.kind(), "all")) {
                int[] counts = byKind.computeIfAbsent(kind, key -> new int[3]);
                counts[0]++;
                counts[1] += place == 0 ? 1 : 0;
                counts[2] += place < 3 ? 1 : 0;
            }
            if (place > 0) {
                missed.add(
                        (place < 3 ? "place " + (place + 1) : place < 10 ? "PLACE " + (place + 1) : "NOT FOUND") + "  "
                                + typed.query() + "  found " + found(searcher) + " instead of " + typed.rows());
            }
        }
        byKind.forEach(
                (kind, counts) -> System.out.printf("%-16s %4d queries  success@1 %5.1f %%  success@3 %5.1f %%%n", kind,
                        counts[0], 100.0 * counts[1] / counts[0], 100.0 * counts[2] / counts[0]));
        missed.forEach(System.out::println);
        int[] all = byKind.get("all");
        assertTrue(all[1] >= 0.95 * all[0], "success@1 below 95 %");
        assertTrue(all[2] >= 0.99 * all[0], "success@3 below 99 %");
    }

    private static int place(Searcher searcher, Set<String> rows) {
        for (int hit = 0; hit < searcher.size(); hit++) {
            if (rows.contains(row(searcher.document(hit)))) {
                return hit;
            }
        }
        return 10;
    }

    private static List<String> found(Searcher searcher) {
        List<String> rows = new ArrayList<>();
        for (int hit = 0; hit < searcher.size(); hit++) {
            rows.add(row(searcher.document(hit)));
        }
        return rows;
    }

    private static String row(int document) {
        return ENTRIES.get(document).id().category() + "-" + ENTRIES.get(document).id().no();
    }

    private static SearchIndex index() {
        IndexBuilder builder = new IndexBuilder();
        ENTRIES.forEach(builder::add);
        return builder.build();
    }

    private static List<Typed> typed() throws IOException {
        try (InputStream file = RelevanceTest.class.getResourceAsStream("/relevance.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t")).map(part -> new Typed(part[0], part[1], Set.of(part[2].split(" "))))
                    .toList();
        }
    }
}
