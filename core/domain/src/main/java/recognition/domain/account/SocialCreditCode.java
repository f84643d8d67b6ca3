package recognition.domain.account;

import java.util.Optional;

/**
 * Unified social credit code (统一社会信用代码), GB 32100-2015: 18 characters, the last a check character over the first 17 with weights
 * 3<sup>i</sup> mod 31.
 */
public record SocialCreditCode(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    public SocialCreditCode {
        if (!isWhole(value)) {
            throw new IllegalArgumentException("not a unified social credit code");
        }
    }

    public static Optional<SocialCreditCode> parse(String text) {
        return isWhole(text) ? Optional.of(new SocialCreditCode(text)) : Optional.empty();
    }

    private static boolean isWhole(String text) {
        return text.length() == LENGTH && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && text.charAt(LENGTH - 1) == checkCharacter(text);
    }

    private static char checkCharacter(String text) {
        int sum = 0;
        for (int i = 0, weight = 1; i < LENGTH - 1; i++, weight = weight * 3 % 31) {
            sum += ALPHABET.indexOf(text.charAt(i)) * weight;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
