package recognition.storage.cases;

import java.util.Optional;

import recognition.domain.access.Owner;
import recognition.domain.code.Hash;
import recognition.storage.Item;

/** What any kind of case says of its owner, for readers that do not know the kind. */
public final class CaseOwner {
    public static final String CASE = "CASE";
    public static final String FIRST_LINE = EventItem.PREFIX + "0000000001";

    static final String TOLD = "told";

    private CaseOwner() {}

    /** {@code PERSON#hash} or {@code UNIT#code}. */
    static String name(Owner owner) {
        return switch (owner) {
            case Owner.Individual(var subject) -> "PERSON#" + Hash.of(subject);
            case Owner.Unit(var code) -> "UNIT#" + code.value();
            case Owner.Bureau() -> "BUREAU";
        };
    }

    /** Who is told beside the owner, in the same words. */
    public static Optional<String> told(Item caseItem) {
        return Optional.ofNullable(caseItem.text(TOLD));
    }

    /** {@code PERSON#hash} or {@code UNIT#code}. */
    public static String of(Item caseItem) {
        var owner = caseItem.text("owner");
        return owner.substring(owner.indexOf('#') + 1);
    }

    /** The subject of the person who opened a case, by the first line of its timeline. */
    public static Optional<String> opener(Item firstLine) {
        return Optional.ofNullable(firstLine.text("actorName"));
    }
}
