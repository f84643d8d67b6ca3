package recognition.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** The readings that Chinese characters have in names, and the simplified forms of traditional ones, as {@link PrepareNameReadings} wrote them when the house was built. */
public final class NameReadings implements IntFunction<Set<String>> {
    private final Map<Integer, Set<String>> readings;

    private NameReadings(Map<Integer, Set<String>> readings) {
        this.readings = readings;
    }

    public static NameReadings read() {
        var readings = new HashMap<Integer, Set<String>>();
        lines("/catalog-prepared/name-readings").forEach(line -> add(readings, line));
        return new NameReadings(Map.copyOf(readings));
    }

    /** Adds a line, {@code 曾 zeng ceng}, to what is known. */
    static void add(Map<Integer, Set<String>> readings, String line) {
        var words = List.of(line.strip().split("\\s+"));
        readings.computeIfAbsent(words.getFirst().codePointAt(0), _ -> new LinkedHashSet<>())
                .addAll(words.subList(1, words.size()));
    }

    /** The lines of a text on the class path, less comments and blank ones. */
    static List<String> lines(String path) {
        try (InputStream file = NameReadings.class.getResourceAsStream(path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Set<String> apply(int character) {
        return readings.getOrDefault(character, Set.of());
    }
}
