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
 * Apache Lucene on the same rows: character pairs for Chinese (CJKAnalyzer), one segment, mapped files. In its least form everything is
 * in one field, a query is any of its words, and only the best 20 are sought, so that Lucene may skip what cannot be among them: no
 * field weights, no slips, no counts. In its full form the fields are apart and weighted, each word may have a slip, and hits are
 * counted. Neither knows sounds or traditional characters, says why, or counts facets.
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

    LuceneSide(List<CatalogEntry> rows, Path folder, boolean full) throws IOException {
        this.full = full;
        Path place = folder.resolve(full ? "full" : "least");
        try (Directory directory = new MMapDirectory(place);
                IndexWriter writer = new IndexWriter(directory,
                        new IndexWriterConfig(analyzer).setRAMBufferSizeMB(512))) {
            for (CatalogEntry row : rows) {
                writer.addDocument(document(row));
            }
            writer.forceMerge(1);
        }
        try (Stream<Path> files = Files.list(place)) {
            size = files.mapToLong(file -> file.toFile().length()).sum();
        }
        long began = System.nanoTime();
        searcher = new IndexSearcher(DirectoryReader.open(new MMapDirectory(place)));
        searcher.setQueryCache(null);
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
        return document;
    }

    private void add(Document document, FieldType type, String field, String text) {
        if (text != null) {
            document.add(new Field(full ? field : ALL, text, type));
        }
    }

    @Override
    public String name() {
        return full ? "Lucene, full form" : "Lucene, least form";
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
            int counted = full ? Integer.MAX_VALUE : 1;
            return (int) searcher.search(query.build(), new TopScoreDocCollectorManager(20, null, counted)).totalHits
                    .value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query anywhere(String word) {
        List<Query> fields = new ArrayList<>();
        boolean canHaveSlip = word.length() > 3 && word.charAt(0) < 0x80;
        FIELDS.forEach((field, boost) -> {
            Term term = new Term(field, word);
            fields.add(new BoostQuery(
                    canHaveSlip ? new FuzzyQuery(term, word.length() < 8 ? 1 : 2) : new TermQuery(term), boost));
        });
        return new DisjunctionMaxQuery(fields, 0);
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
