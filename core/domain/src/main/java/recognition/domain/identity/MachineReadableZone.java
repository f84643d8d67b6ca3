package recognition.domain.identity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The two lines of 44 characters at the foot of a passport's page (ICAO 9303-4, size TD3), with their five check digits.
 *
 * @param name surname, then given names, separated by blanks; in Latin letters, perhaps cut off
 * @param number of the passport
 * @param birthDate as six characters, year first, two digits of the year; a filler where it is not known
 */
public record MachineReadableZone(String name, String number, String birthDate) {
    private static final int WIDTH = 44;

    /** Reads both lines, with or without a line break between; empty if a check digit does not fit. */
    public static Optional<MachineReadableZone> parse(String text) {
        var bare = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (bare.length() != 2 * WIDTH || !bare.matches("P[A-Z0-9<]+")) {
            return Optional.empty();
        }
        var second = bare.substring(WIDTH);
        boolean whole = fits(second, 0, 9) && fits(second, 13, 19) && fits(second, 21, 27) && personalNumberFits(second)
                && digit(second.substring(0, 10) + second.substring(13, 20) + second.substring(21, 43)) == second
                        .charAt(43);
        return whole
                ? Optional.of(new MachineReadableZone(words(bare.substring(5, WIDTH)),
                        second.substring(0, 9).replace("<", ""), second.substring(13, 19)))
                : Optional.empty();
    }

    /** Whether it is the zone of somebody born on {@code date}; what it does not know fits any. */
    public boolean fits(LocalDate date) {
        var said = date.format(DateTimeFormatter.ofPattern("yyMMdd"));
        return IntStream.range(0, birthDate.length())
                .allMatch(i -> birthDate.charAt(i) == '<' || birthDate.charAt(i) == said.charAt(i));
    }

    private static boolean fits(String line, int from, int to) {
        return digit(line.substring(from, to)) == line.charAt(to);
    }

    /** An empty personal number may have a filler in place of its check digit. */
    private static boolean personalNumberFits(String line) {
        return fits(line, 28, 42) || line.substring(28, 43).equals("<".repeat(15));
    }

    /** Weights 7, 3, 1; letters count from 10, the filler is 0. */
    private static char digit(String field) {
        int sum = 0;
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            int value = c == '<' ? 0 : Character.digit(c, 36);
            sum += value * (i % 3 == 0 ? 7 : i % 3 == 1 ? 3 : 1);
        }
        return (char) ('0' + sum % 10);
    }

    private static String words(String names) {
        return names.replaceAll("<+", " ").strip();
    }
}
