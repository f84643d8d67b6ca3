package recognition.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import recognition.catalog.search.Filters;
import recognition.catalog.search.IndexBuilder;
import recognition.catalog.search.SearchIndex;
import recognition.catalog.search.Searcher;
import recognition.domain.catalog.CatalogEntry;

/** The house's own search, whole: any script, sounds and slips, the ranking of the relevance file, exact counts and all facets. */
final class OurSide implements Side {

    private final long size;
    private final long loading;
    private final Searcher searcher;
    private final Filters filters = new Filters();

    OurSide(List<CatalogEntry> rows, Path folder) throws IOException {
        Path file = folder.resolve("index");
        IndexBuilder builder = new IndexBuilder();
        rows.forEach(builder::add);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            builder.build().write(out);
        }
        size = Files.size(file);
        long began = System.nanoTime();
        searcher = new Searcher(SearchIndex.read(map(file)));
        loading = System.nanoTime() - began;
    }

    private static ByteBuffer map(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    @Override
    public String name() {
        return "recognition, all of it";
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
    public int ask(String query) {
        searcher.search(query, filters, 0, 20);
        return searcher.total();
    }
}
