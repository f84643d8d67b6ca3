package recognition.domain.webhook;

import java.util.Optional;
import java.util.regex.Pattern;

import recognition.domain.code.RandomName;
import recognition.domain.message.Mailbox;

/**
 * Names a webhook by its owner and the word the owner has for it.
 *
 * @param word lower case letters, digits and hyphens
 */
public record WebhookId(Mailbox owner, String word) {
    private static final Pattern WORD = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?");

    public static Optional<String> parseWord(String text) {
        return WORD.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    /** As it stands in keys. */
    public String name() {
        return RandomName.derived('w', owner.name(), word);
    }
}
