package recognition.catalog;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import recognition.catalog.prepared.PreparedChanges;
import recognition.catalog.prepared.PreparedEditions;
import recognition.catalog.prepared.PreparedEntries;
import recognition.catalog.prepared.PreparedItems;
import recognition.catalog.prepared.Slices;
import recognition.catalog.search.Facet;
import recognition.catalog.search.Field;
import recognition.catalog.search.IndexBuilder;
import recognition.catalog.search.SearchIndex;
import recognition.domain.catalog.Catalog;
import recognition.domain.catalog.CatalogEntry;
import recognition.domain.catalog.Edition;
import recognition.domain.catalog.ListCategory;

/** Prepares the files of {@code recognition.catalog.prepared} and the search indexes. Runs when the house is built. */
public final class PrepareCatalog {

    private final Path folder;
    private final Catalog catalog;

    private PrepareCatalog(Path folder, Catalog catalog) {
        this.folder = folder;
        this.catalog = catalog;
    }

    /** @param arguments the folder to put the files into */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        new PrepareCatalog(folder, CatalogFiles.read()).prepare();
    }

    private void prepare() throws IOException {
        List<JsonObject> whole = CatalogFiles.editionObjects();
        PreparedEditions editions = new PreparedEditions(catalog.editions(),
                Slices.of(whole.stream().map(edition -> JsonBytes.of(edition.members())).toList()),
                Slices.of(whole.stream().map(edition -> JsonBytes.of(EntryJson.brief(edition))).toList()));
        file("editions", editions::write);
        Files.writeString(folder.resolve("name-readings"), PrepareNameReadings.table());
        file("changes", changes(whole)::write);
        for (Edition edition : catalog.editions().all()) {
            if (edition.entriesPublished()) {
                prepare(edition, whole.get(catalog.editions().all().indexOf(edition)));
            }
        }
    }

    private PreparedChanges changes(List<JsonObject> whole) {
        PreparedChanges changes = PreparedChanges.none();
        List<Edition> all = catalog.editions().all();
        for (int later = 0; later < all.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (all.get(earlier).id().jurisdiction().equals(all.get(later).id().jurisdiction())) {
                    changes.put(all.get(earlier).id(), all.get(later).id(),
                            JsonBytes.of(ChangesJson.of(catalog, whole.get(earlier), whole.get(later))));
                }
            }
        }
        return changes;
    }

    private void prepare(Edition edition, JsonObject editionJson) throws IOException {
        List<CatalogEntry> entries = catalog.entries(edition.id());
        IndexBuilder builder = new IndexBuilder();
        entries.forEach(builder::add);
        SearchIndex index = builder.build();
        file(edition.id() + ".index", index::write);
        List<JsonObject> rows = CatalogFiles.rows(edition.id()).toList();
        EntryJson json = new EntryJson(catalog, editionJson);
        file(edition.id() + ".items", items(entries, rows, json, index)::write);
        file(edition.id() + ".entries", entries(entries, rows, json)::write);
    }

    private static PreparedEntries entries(List<CatalogEntry> entries, List<JsonObject> rows, EntryJson json) {
        List<byte[]> objects = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            objects.add(JsonBytes.open(json.whole(entries.get(row), rows.get(row))));
        }
        List<byte[]> endings = new ArrayList<>();
        for (ListCategory category : ListCategory.values()) {
            endings.add(JsonBytes.rest(json.ending(category)));
        }
        int[] numbers = entries.stream().mapToInt(entry -> PreparedEntries.number(entry.id())).toArray();
        return new PreparedEntries(numbers, Slices.of(objects), Slices.of(endings));
    }

    private static PreparedItems items(List<CatalogEntry> entries, List<JsonObject> rows, EntryJson json,
            SearchIndex index) {
        List<byte[]> objects = new ArrayList<>();
        Map<String, Integer> texts = new LinkedHashMap<>();
        int[] textOfField = new int[rows.size() * Field.values().length];
        for (int row = 0; row < rows.size(); row++) {
            objects.add(JsonBytes.open(json.item(entries.get(row), rows.get(row))));
            for (Field field : Field.values()) {
                String text = EntryJson.text(entries.get(row), field);
                textOfField[row * Field.values().length + field.ordinal()] = text == null
                        ? -1
                        : texts.computeIfAbsent(text, added -> texts.size());
            }
        }
        List<byte[]> literals = texts.keySet().stream().map(JsonBytes::of).toList();
        return new PreparedItems(hash(objects), Slices.of(objects), Slices.of(literals), textOfField,
                facets(entries, index));
    }

    private static Slices[] facets(List<CatalogEntry> entries, SearchIndex index) {
        Slices[] facets = new Slices[Facet.values().length];
        for (Facet facet : Facet.values()) {
            List<byte[]> values = new ArrayList<>();
            for (int value = 0; value < index.values(facet); value++) {
                values.add(JsonBytes.open(EntryJson.facetValue(entries, facet, index.value(facet, value))));
            }
            facets[facet.ordinal()] = Slices.of(values);
        }
        return facets;
    }

    private static String hash(List<byte[]> pieces) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            pieces.forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void file(String name, Consumer<OutputStream> write) throws IOException {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            write.accept(file);
        }
    }
}
