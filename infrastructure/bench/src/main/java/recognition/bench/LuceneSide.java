package recognition.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;

import recognition.domain.catalog.CatalogEntry;
import recognition.domain.catalog.Certificate;

/**
 * Apache Lucene on the same rows: character pairs for Chinese (CJKAnalyzer), one segment, mapped files. In its best form that
 * ranks and counts as the list asks, the fields are apart and weighted, a word that no row has may have a slip, and hits and the values
 * of all facets are counted. In its least form everything is in one field, a query is any of its words, and only the best 20 are sought,
 * so that Lucene may skip what cannot be among them: no field weights, no slips, no counts. Neither knows sounds or traditional
 * characters, or says why.
 */
final class LuceneSide implements Side {

    private static final String ALL = "all";
    private static final Map<String, Float> FIELDS = Map.of("nameZh", 1f, "nameEn", 1f, "abbreviation", 1f, "issuerZh",
            0.6f,
            "issuerEn", 0.6f, "issuerAbbreviation", 0.85f);

    private final boolean full;
    private final Analyzer analyzer = new CJKAnalyzer();
    private final long size;
    private final long loading;
    private final IndexSearcher searcher;
    private final SortedSetDocValuesReaderState facets;

    LuceneSide(List<CatalogEntry> rows, Path folder, boolean full) throws IOException {
        this.full = full;
        FacetsConfig facetsConfig = new FacetsConfig();
        Path place = folder.resolve(full ? "best" : "least");
        try (Directory directory = new MMapDirectory(place);
                IndexWriter writer = new IndexWriter(directory,
                        new IndexWriterConfig(analyzer).setRAMBufferSizeMB(512))) {
            for (CatalogEntry row : rows) {
                writer.addDocument(facetsConfig.build(document(row)));
            }
            writer.forceMerge(1);
        }
        try (Stream<Path> files = Files.list(place)) {
            size = files.mapToLong(file -> file.toFile().length()).sum();
        }
        long began = System.nanoTime();
        searcher = new IndexSearcher(DirectoryReader.open(new MMapDirectory(place)));
        searcher.setQueryCache(null);
        facets = full ? new DefaultSortedSetDocValuesReaderState(searcher.getIndexReader(), facetsConfig) : null;
        loading = System.nanoTime() - began;
    }

    private Document document(CatalogEntry row) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        Certificate certificate = row.certificate();
        Document document = new Document();
        add(document, type, "nameZh", certificate.name().zh());
        add(document, type, "nameEn", certificate.name().en());
        add(document, type, "abbreviation", certificate.abbreviation());
        add(document, type, "issuerZh", certificate.issuer().name().zh());
        add(document, type, "issuerEn", certificate.issuer().name().en());
        add(document, type, "issuerAbbreviation", certificate.issuer().abbreviation());
        if (full) {
            facet(document, "category", row.id().category());
            facet(document, "sector", row.sector());
            facet(document, "issuer", certificate.issuer().id());
            facet(document, "country", certificate.issuer().country());
            facet(document, "titleLevel", row.conditions().titleLevel());
        }
        return document;
    }

    private void add(Document document, FieldType type, String field, String text) {
        if (text != null) {
            document.add(new Field(full ? field : ALL, text, type));
        }
    }

    private static void facet(Document document, String facet, Object value) {
        if (value != null) {
            document.add(new SortedSetDocValuesFacetField(facet, value.toString()));
        }
    }

    @Override
    public String name() {
        return full ? "Lucene, best form" : "Lucene, least form";
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public long loading() {
        return loading;
    }

    @Override
    public int ask(String text) {
        try {
            BooleanQuery.Builder query = new BooleanQuery.Builder();
            for (String word : words(text)) {
                query.add(full ? anywhere(word) : new TermQuery(new Term(ALL, word)), BooleanClause.Occur.SHOULD);
            }
            return full
                    ? counted(query.build())
                    : (int) searcher
                            .search(query.build(), new TopScoreDocCollectorManager(20, null, 1)).totalHits.value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int counted(Query query) throws IOException {
        FacetsCollectorManager.FacetsResult found = FacetsCollectorManager.search(searcher, query, 20,
                new FacetsCollectorManager());
        new SortedSetDocValuesFacetCounts(facets, found.facetsCollector()).getAllDims(50);
        return (int) found.topDocs().totalHits.value();
    }

    private Query anywhere(String word) throws IOException {
        List<Query> fields = new ArrayList<>();
        boolean canHaveSlip = word.length() > 3 && word.charAt(0) < 0x80 && isUnknown(word);
        FIELDS.forEach((field, boost) -> {
            Term term = new Term(field, word);
            fields.add(new BoostQuery(
                    canHaveSlip ? new FuzzyQuery(term, word.length() < 8 ? 1 : 2) : new TermQuery(term), boost));
        });
        return new DisjunctionMaxQuery(fields, 0);
    }

    private boolean isUnknown(String word) throws IOException {
        for (String field : FIELDS.keySet()) {
            if (searcher.getIndexReader().docFreq(new Term(field, word)) > 0) {
                return false;
            }
        }
        return true;
    }

    private List<String> words(String text) throws IOException {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(ALL, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        }
        return words;
    }
}
