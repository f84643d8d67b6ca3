package recognition.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The typefaces of the house, read once: Noto Sans for Latin, Greek and Cyrillic, then Noto Sans SC, HK and JP, each for what the
 * ones before it lack. Not for several threads at once: a typeface is read at a place that moves.
 */
final class Typefaces {
    private static final int LATIN = 0;
    /** From here on quotation marks and dashes, which are wide among Chinese characters. */
    private static final int PUNCTUATION = 0x2010;
    private static final int FIRST_OF_CHINESE = 0x2E80;

    private static final List<Typeface> ALL = Stream.of("noto-sans/400Regular/NotoSans_400Regular.ttf",
            "noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf", "noto-sans-hk/400Regular/NotoSansHK_400Regular.ttf",
            "noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf").map(Typefaces::read).toList();

    private Typefaces() {}

    private record Typeface(TrueTypeFont font, CmapLookup glyphs) {
        boolean has(int character) {
            return glyphs.getGlyphId(character) != 0;
        }
    }

    /** Characters that one typeface shows. */
    record Run(int typeface, String text) {}

    static int count() {
        return ALL.size();
    }

    static TrueTypeFont font(int typeface) {
        return ALL.get(typeface).font();
    }

    /**
     * A text as it can be printed: composed, without what shows nothing, and with {@code [U+20000]} in place of a character that no
     * typeface has. Never fails: a name that cannot be shown is still told from another.
     */
    static String printable(String text) {
        var printable = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().filter(Typefaces::shows).forEach(character -> {
            if (character == '\n' || typefaceOf(character, PUNCTUATION) >= 0) {
                printable.appendCodePoint(character);
            } else if (Character.isWhitespace(character)) {
                printable.append(' ');
            } else {
                printable.append("[U+%04X]".formatted(character));
            }
        });
        return printable.toString();
    }

    private static boolean shows(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> Character.isWhitespace(character);
            case Character.FORMAT, Character.SURROGATE -> false;
            default -> !(character >= 0xFE00 && character <= 0xFE0F) && !(character >= 0xE0100 && character <= 0xE01EF);
        };
    }

    /** Splits a {@link #printable} line by typeface. */
    static List<Run> runs(String line) {
        var runs = new ArrayList<Run>();
        var text = new StringBuilder();
        int latin = line.codePoints().anyMatch(character -> character >= FIRST_OF_CHINESE)
                ? PUNCTUATION
                : FIRST_OF_CHINESE;
        int current = -1;
        for (int character : line.codePoints().toArray()) {
            int next = typefaceOf(character, latin);
            if (next != current && !text.isEmpty()) {
                runs.add(new Run(current, text.toString()));
                text.setLength(0);
            }
            current = next;
            text.appendCodePoint(character);
        }
        if (!text.isEmpty()) {
            runs.add(new Run(current, text.toString()));
        }
        return runs;
    }

    /**
     * The first typeface that has a character; -1 where none does.
     *
     * @param latin characters below it are asked of the Latin typeface first
     */
    private static int typefaceOf(int character, int latin) {
        if (character < latin && ALL.get(LATIN).has(character)) {
            return LATIN;
        }
        for (int i = 1; i < ALL.size(); i++) {
            if (ALL.get(i).has(character)) {
                return i;
            }
        }
        return ALL.get(LATIN).has(character) ? LATIN : -1;
    }

    private static Typeface read(String name) {
        try (var file = Typefaces.class.getResourceAsStream("fonts/" + name)) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            font.setEnableGsub(false);
            return new Typeface(font, font.getUnicodeCmapLookup());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
