package recognition.domain.code;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A code a person can read aloud and type: {@value #RANDOM} unguessable characters and one check character, of an alphabet of 31
 * without 0, 1, I, L and O. Thirty-one is prime, so the weighted sum finds every wrong character and every swap of neighbours.
 * Shown in groups, {@code ABCD-EFGH-JKMN-M}.
 */
public record CheckedCode(String value) {
    static final int RANDOM = 12;
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    public CheckedCode {
        if (!isWhole(value)) {
            throw new IllegalArgumentException("not a checked code");
        }
    }

    public static CheckedCode random(RandomGenerator random) {
        var code = new StringBuilder();
        for (int i = 0; i < RANDOM; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new CheckedCode(code.append(checkCharacter(code)).toString());
    }

    /** Reads a code as people type it: any case, with or without hyphens and blanks; empty if it cannot be one. */
    public static Optional<CheckedCode> parse(String typed) {
        if (typed.length() > 40) {
            return Optional.empty();
        }
        var bare = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return isWhole(bare) ? Optional.of(new CheckedCode(bare)) : Optional.empty();
    }

    /** In groups of four, for people. */
    public String display() {
        return value.replaceAll("(.{4})(?=.)", "$1-");
    }

    private static boolean isWhole(String bare) {
        return bare.length() == RANDOM + 1 && bare.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && bare.charAt(RANDOM) == checkCharacter(bare);
    }

    private static char checkCharacter(CharSequence code) {
        int sum = 0;
        for (int i = 0; i < RANDOM; i++) {
            sum += (i + 1) * ALPHABET.indexOf(code.charAt(i));
        }
        return ALPHABET.charAt(sum % ALPHABET.length());
    }
}
