package recognition.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The map of a life as {@code docs/architecture.md} prints it. */
public final class LifeMap {
    private LifeMap() {}

    /** The table between the markers of a life. */
    public static String printed(String life) {
        try {
            var page = Files.readString(Path.of("..", "..", "docs", "architecture.md"));
            var from = "<!-- map: " + life + " -->\n";
            int start = page.indexOf(from) + from.length();
            return page.substring(start, page.indexOf("<!-- end -->", start));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
