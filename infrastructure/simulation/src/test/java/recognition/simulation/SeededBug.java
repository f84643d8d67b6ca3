package recognition.simulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A mistake somebody could make in the house's code, as a change of its source.
 *
 * @param name what is wrong, as a sentence
 * @param file the source, from the root of the repository
 * @param from text that stands in it once
 * @param to what stands there with the mistake
 */
record SeededBug(String name, String file, String from, String to) {
    private static final Path ROOT = Path.of(System.getProperty("house.root"));

    /** The source with the mistake; fails if the code has changed so that the mistake cannot be made any more. */
    String source() throws IOException {
        if (!canBeMade()) {
            throw new IllegalStateException("stands not once in " + file + ": " + from);
        }
        return right().replace(from, to);
    }

    /** Whether the text still stands in the source, once. */
    boolean canBeMade() throws IOException {
        return right().split(Pattern.quote(from), -1).length == 2;
    }

    private String right() throws IOException {
        return Files.readString(ROOT.resolve(file)).replaceAll("(?m)^\\s*//.*$", "").replaceAll("\\s+", " ")
                .replaceAll(",(?=[A-Z])", ", ");
    }

    String className() {
        return file.substring(file.indexOf("/java/") + 6).replace(".java", "").replace('/', '.');
    }
}
