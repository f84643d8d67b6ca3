package recognition.domain.catalog;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One row of one edition, written {@code shanghai-3.0-A-1}.
 *
 * @param no the number printed in the row, from 1
 */
public record EntryId(EditionId edition, ListCategory category, int no) {

    private static final Pattern TEXT = Pattern
            .compile("(?<edition>.{1,40})-(?<category>[ABCD])-(?<no>[1-9][0-9]{0,6})");

    public EntryId {
        if (no < 1) {
            throw new IllegalArgumentException("rows are numbered from 1: " + no);
        }
    }

    /** The id, or empty when {@code text} is not written as one. */
    public static Optional<EntryId> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return EditionId.parse(matcher.group("edition")).map(edition -> new EntryId(edition,
                ListCategory.valueOf(matcher.group("category")), Integer.parseInt(matcher.group("no"))));
    }

    @Override
    public String toString() {
        return edition + "-" + category + "-" + no;
    }
}
