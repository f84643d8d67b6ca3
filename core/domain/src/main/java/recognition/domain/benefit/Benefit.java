package recognition.domain.benefit;

import java.util.List;
import java.util.Objects;

import recognition.domain.assessment.Sentence;
import recognition.domain.catalog.Bilingual;

/**
 * One line of what certificates bring.
 *
 * @param id stable, {@code A-1}
 * @param group whose holders have it
 * @param audience for whom the line is, in its own words
 * @param branches any one of them suffices
 */
public record Benefit(String id, String group, Sentence sentence, Bilingual audience, List<Branch> branches) {

    public Benefit {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(sentence, "sentence");
        branches = List.copyOf(branches);
    }

    /** One way to a benefit: every condition of it is needed. */
    public record Branch(Grant grant, List<Condition> conditions) {
        public Branch {
            conditions = List.copyOf(conditions);
        }
    }
}
