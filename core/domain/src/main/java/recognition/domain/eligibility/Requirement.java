package recognition.domain.eligibility;

import java.util.Objects;
import java.util.Set;

import recognition.domain.assessment.Sentence;
import recognition.domain.catalog.TitleLevel;
import recognition.domain.catalog.TitleSeries;

/**
 * One line of what a title requires.
 *
 * @param levels the levels of title it is for; empty for all
 */
public record Requirement(String id, Set<TitleLevel> levels, Rule rule, Sentence sentence) {

    public Requirement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(sentence, "sentence");
        levels = Set.copyOf(levels);
    }

    boolean isFor(TitleLevel level) {
        return levels.isEmpty() || levels.contains(level);
    }

    /** How a requirement is found met. */
    public sealed interface Rule {}

    /** The certificate stands in Category C of the edition (S2-17). */
    public record ListedInCategory() implements Rule {}

    /** S2-17. */
    public record LegallyWorking() implements Rule {}

    /** The series declared for is one of the entry's (S2-17). */
    public record InSeries() implements Rule {}

    /** The level declared for is the entry's, or below it where the policy {@code title.lower-level} allows (S2-17). */
    public record AtLevel() implements Rule {}

    /** The work is that of the entry's specialty (S2-47), or what is declared is true: shown by papers, found by people (S2-19). */
    public record ToBeShown() implements Rule {}

    /** The certificate has been held for as long as its entry asks (S2-43). */
    public record HeldLongEnough() implements Rule {}

    /** S2-22. */
    public record OverseasExperienceOrBusiness() implements Rule {}

    /** Full years of related work in the city, at every level (S2-23). */
    public record ExperienceInCity(int years) implements Rule {}

    /** A degree in science or engineering, for titles of these series (S2-24). */
    public record ScienceOrEngineeringDegree(Set<TitleSeries> series) implements Rule {
        public ScienceOrEngineeringDegree {
            series = Set.copyOf(series);
        }
    }

    /** One row of the table of a level: one of these degrees and full years of related work. Any one row suffices (S2-25). */
    public record EducationAndExperience(TitleLevel level, Set<Degree> degrees, int years) implements Rule {
        public EducationAndExperience {
            degrees = Set.copyOf(degrees);
        }
    }

    /** The certificate has passed verification (S2-26). */
    public record Verified() implements Rule {}

    /** … by the cut-off of the round (S3-13). */
    public record VerifiedInTime() implements Rule {}

    /** The employer is of a kind that the round admits (S3-02). */
    public record EmployerAdmitted() implements Rule {}

    /** No part was taken in these rounds, with success or without (S3-03). */
    public record NoPartIn(Set<Integer> rounds) implements Rule {
        public NoPartIn {
            rounds = Set.copyOf(rounds);
        }
    }

    /** The round takes applications (S3-20). */
    public record WindowOpen() implements Rule {}

    /** The supervising department of a public institution consents (S2-31). */
    public record SupervisorConsents() implements Rule {}

    /** A step of the procedure, still ahead of whoever asks. */
    public record Step(String name) implements Rule {}
}
