package recognition.catalog.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import com.sun.management.ThreadMXBean;
import org.junit.jupiter.api.Test;

import recognition.catalog.CatalogFiles;
import recognition.catalog.prepared.Prepared;
import recognition.domain.catalog.CatalogEntry;
import recognition.domain.catalog.Certificate;
import recognition.domain.catalog.EditionId;

class SearcherTest {

    private static final SearchIndex INDEX = SearchIndex.read(Prepared.file("shanghai-3.0.index"));
    private static final List<CatalogEntry> ENTRIES = CatalogFiles
            .entries(EditionId.parse("shanghai-3.0").orElseThrow());
    private static final List<String> QUERIES = List.of("特许工程师 IET", "chartered enginer", "texu gongchengshi",
            "RICS 资深会员", "royal chemistry fellow",
            "会士", "", "frxcz", "香港測量師學會");

    @Test
    void findsEveryRowByEachOfItsOwnTexts() {
        Searcher searcher = new Searcher(INDEX);
        for (int row = 0; row < ENTRIES.size(); row++) {
            for (String text : texts(ENTRIES.get(row))) {
                searcher.search(text, new Filters(), 0, INDEX.size());
                assertTrue(found(searcher).contains(row), text + " does not find " + ENTRIES.get(row).id());
            }
        }
    }

    @Test
    void findsARowByNameGradeAndIssuerTogetherBeforeAnyOther() {
        Searcher searcher = new Searcher(INDEX);
        List<String> missed = new ArrayList<>();
        for (CatalogEntry entry : ENTRIES) {
            Certificate certificate = entry.certificate();
            String grade = certificate.grade() == null ? "" : certificate.grade().en();
            searcher.search(certificate.name().zh() + " " + grade + " " + certificate.issuer().name().zh(),
                    new Filters(), 0, 1);
            if (!ENTRIES.get(searcher.document(0)).qualification().equals(entry.qualification())) {
                missed.add(entry.id().toString());
            }
        }
        // The name of its senior grade repeats both its name and its issuer's.
        assertEquals(List.of("shanghai-3.0-A-91"), missed);
    }

    @Test
    void answersTheSameWhateverWasAskedBefore() {
        Searcher used = new Searcher(INDEX);
        for (String query : QUERIES) {
            used.searchLoosely(query, 3);
            used.search(query, new Filters().want(INDEX, Facet.CATEGORY, "B"), 3, 5);
            used.search(query, new Filters(), 0, 50);
            Searcher fresh = new Searcher(INDEX);
            fresh.search(query, new Filters(), 0, 50);
            assertEquals(found(fresh), found(used));
            assertEquals(fresh.total(), used.total());
            used.searchLoosely(query, 50);
            fresh = new Searcher(INDEX);
            fresh.searchLoosely(query, 50);
            assertEquals(found(fresh), found(used));
        }
    }

    @Test
    void answersTheSameInWindowsOfAnySize() throws IOException {
        List<String> queries = new ArrayList<>(QUERIES);
        for (String line : Files.readAllLines(Path.of("src/test/resources/relevance.tsv"))) {
            if (!line.isBlank() && line.charAt(0) != '#') {
                queries.add(line.split("\t")[1]);
            }
        }
        Searcher whole = new Searcher(INDEX, 256);
        for (int size = 1; size < 256; size *= 4) {
            Searcher windows = new Searcher(INDEX, size);
            for (String query : queries) {
                whole.search(query, new Filters(), 0, 20);
                windows.search(query, new Filters(), 0, 20);
                assertEquals(found(whole), found(windows), query);
                assertEquals(counts(whole), counts(windows), query);
                whole.searchLoosely(query, 20);
                windows.searchLoosely(query, 20);
                assertEquals(found(whole), found(windows), query);
            }
        }
    }

    private static List<Integer> counts(Searcher searcher) {
        List<Integer> counts = new ArrayList<>(List.of(searcher.total()));
        for (Facet facet : Facet.values()) {
            for (int value = 0; value < INDEX.values(facet); value++) {
                counts.add(searcher.count(facet, value));
            }
        }
        return counts;
    }

    @Test
    void pagesAreSlicesOfTheWhole() {
        Searcher searcher = new Searcher(INDEX);
        for (String query : QUERIES) {
            searcher.search(query, new Filters(), 0, INDEX.size());
            List<Integer> whole = found(searcher);
            for (int skip = 0; skip < whole.size() + 2; skip += 3) {
                searcher.search(query, new Filters(), skip, 4);
                int from = Math.min(skip, whole.size());
                assertEquals(whole.subList(from, Math.min(from + 4, whole.size())), found(searcher));
            }
        }
    }

    @Test
    void endsQuicklyWhateverIsTyped() {
        Searcher searcher = new Searcher(INDEX);
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            StringBuilder query = new StringBuilder();
            for (int i = random.nextInt(200); i > 0; i--) {
                query.append(switch (random.nextInt(4)) {
                    case 0 -> (char) random.nextInt(0x10000);
                    case 1 -> (char) (0x4e00 + random.nextInt(0x5000));
                    case 2 -> " .-'2".charAt(random.nextInt(5));
                    default -> "aeinghostxuzc".charAt(random.nextInt(13));
                });
            }
            long began = System.nanoTime();
            searcher.search(query, new Filters(), 0, 20);
            searcher.searchLoosely(query, 3);
            assertTrue(System.nanoTime() - began < 500_000_000, query::toString);
        }
    }

    @Test
    void makesNoObjectWhileSearching() {
        Searcher searcher = new Searcher(INDEX);
        Filters filters = new Filters();
        How[] hows = new How[Field.values().length];
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = Long.MAX_VALUE;
        for (int round = 0; round < 20 && allocated > 0; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < QUERIES.size(); i++) {
                searcher.search(QUERIES.get(i), filters, 0, 20);
                for (int hit = 0; hit < searcher.size(); hit++) {
                    searcher.reasons(hit, hows);
                }
            }
            allocated = threads.getCurrentThreadAllocatedBytes() - before;
        }
        assertEquals(0, allocated);
    }

    @Test
    void searchesAnIndexThatWasWrittenAndReadAgain() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        INDEX.write(file);
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        SearchIndex.read(ByteBuffer.wrap(file.toByteArray())).write(again);
        assertEquals(ByteBuffer.wrap(file.toByteArray()), ByteBuffer.wrap(again.toByteArray()));
    }

    private static List<String> texts(CatalogEntry entry) {
        List<String> texts = new ArrayList<>();
        for (String text : new String[]{entry.certificate().name().zh(), entry.certificate().name().en(),
                entry.certificate().nameOriginal(), entry.certificate().abbreviation(),
                entry.certificate().issuer().name().zh(),
                entry.certificate().issuer().name().en(), entry.certificate().issuer().abbreviation()}) {
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static List<Integer> found(Searcher searcher) {
        List<Integer> found = new ArrayList<>();
        for (int hit = 0; hit < searcher.size(); hit++) {
            found.add(searcher.document(hit));
        }
        return found;
    }
}
