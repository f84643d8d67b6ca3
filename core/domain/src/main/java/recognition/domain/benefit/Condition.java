package recognition.domain.benefit;

import java.util.Objects;
import java.util.Set;

import recognition.domain.assessment.Sentence;
import recognition.domain.catalog.WorkPermitClass;

/**
 * One condition of a benefit.
 *
 * @param test what a machine can do about it
 * @param sentence the clause that states it
 */
public record Condition(Test test, Sentence sentence) {

    public Condition {
        Objects.requireNonNull(test, "test");
        Objects.requireNonNull(sentence, "sentence");
    }

    /** How a condition is found met. A fact that was not stated leaves it still to be shown. */
    public sealed interface Test {}

    /** The person belongs to one of these groups. */
    public record OfNationality(Set<NationalityGroup> anyOf) implements Test {
        public OfNationality {
            anyOf = Set.copyOf(anyOf);
        }
    }

    /** The household is registered in one of these ways. */
    public record RegisteredAt(Set<HouseholdRegistration> anyOf) implements Test {
        public RegisteredAt {
            anyOf = Set.copyOf(anyOf);
        }
    }

    /** The class of work permit sought is one of these. */
    public record SeeksPermit(Set<WorkPermitClass> anyOf) implements Test {
        public SeeksPermit {
            anyOf = Set.copyOf(anyOf);
        }
    }

    /** Not older than this; how years are counted is policy. */
    public record NotOlderThan(int maximum) implements Test {}

    /** Work of a kind has begun. */
    public record Works(Employment.Kind kind) implements Test {}

    /** A paper to be shown; it never stands in the way. */
    public record Shows(Proof proof) implements Test {}

    /** Judged by a person. */
    public record Judged() implements Test {}

    /** The requirements for a title are met (S2-17 to S2-31). */
    public record MeetsTitleRequirements() implements Test {}

    /** A rule of mutual recognition is met (S2-48). */
    public record MeetsMutualRecognition() implements Test {}

    /** The papers that a benefit can ask for. */
    public enum Proof {
        INVITATION_LETTER,
        WORK_PERMIT,
        HIGH_END_FOREIGN_TALENT_CONFIRMATION_LETTER,
        INNOVATION_OR_ENTREPRENEURSHIP_PROOF,
        VERIFICATION_RESULT,
        RECOMMENDATION_OF_EMPLOYER_IN_CITY,
        RECOMMENDATION_OF_KEY_DEVELOPMENT_AREA_AUTHORITY
    }
}
