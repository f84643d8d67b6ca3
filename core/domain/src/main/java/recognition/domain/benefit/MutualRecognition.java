package recognition.domain.benefit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import recognition.domain.assessment.Finding;
import recognition.domain.assessment.Found;
import recognition.domain.benefit.DomesticQualification.Held;
import recognition.domain.catalog.Bilingual;
import recognition.domain.catalog.EntryId;

/**
 * A row of Category D: which domestic qualifications open the overseas one, and how (S2-48). It works in this direction only: the
 * overseas certificate opens nothing at home by it.
 *
 * @param certificate the overseas qualification
 * @param text the row's cell 互认形式
 */
public record MutualRecognition(EntryId entry, Bilingual certificate, Direction direction, Bilingual text,
        List<Rule> rules) {

    public MutualRecognition {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(certificate, "certificate");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(text, "text");
        rules = List.copyOf(rules);
    }

    public enum Direction {
        DOMESTIC_TO_OVERSEAS }

    /**
     * @param anyOf the codes of which one suffices
     * @param andSimilar whether the print leaves the list of them open ("等")
     * @param requires what else must be shown, all of it
     */
    public record Rule(Set<String> anyOf, boolean andSimilar, Obtained obtained, List<Bilingual> requires,
            List<Effect> effects) {
        public Rule {
            anyOf = Set.copyOf(anyOf);
            requires = List.copyOf(requires);
            effects = List.copyOf(effects);
        }

        Finding find(Collection<Held> held) {
            var named = held.stream().filter(one -> one.qualification().isAnyOf(anyOf))
                    .map(one -> obtained.find(one.obtainedOn()))
                    .toList();
            if (named.isEmpty()) {
                return andSimilar && !held.isEmpty() ? Finding.JUDGMENT : Finding.FINAL;
            }
            return Finding.all(List.of(Finding.any(named), requires.isEmpty() ? Finding.MET : Finding.TO_SHOW));
        }
    }

    /**
     * When the domestic qualification was obtained, as far as a rule asks (D2).
     *
     * @param onOrBefore the last day, or null
     * @param after the day before the first, or null
     */
    public record Obtained(LocalDate onOrBefore, LocalDate after) {
        public static final Obtained AT_ANY_TIME = new Obtained(null, null);

        private Finding find(LocalDate day) {
            if (onOrBefore == null && after == null) {
                return Finding.MET;
            }
            return day == null
                    ? Finding.TO_SHOW
                    : Finding.of(
                            (onOrBefore == null || !day.isAfter(onOrBefore)) && (after == null || day.isAfter(after)));
        }
    }

    /** What a rule gives. */
    public sealed interface Effect {}

    /** The qualification is applied for directly; {@code pathway} is null where the row names none. */
    public record DirectApplication(Bilingual pathway) implements Effect {}

    /** Papers, subjects or assessments waived; {@code atMost} where the row says 最多. */
    public record Exemptions(int number, boolean atMost) implements Effect {}

    /** Examinations waived by name. */
    public record WaivedExams(List<Bilingual> exams) implements Effect {}

    /** The only examinations left. */
    public record RemainingExams(List<Bilingual> exams) implements Effect {}

    /** What is held counts as the qualification needed to enrol. */
    public record BaseQualification() implements Effect {}

    /** Courses, and the like, a waiver of which may be requested by the direction of the title held. */
    public record WaivableCourses(List<Bilingual> courses) implements Effect {}

    /** What each rule finds of a person who holds these; the first that is met is the one to use. */
    public List<Found<Rule>> check(Collection<Held> held) {
        return rules.stream().map(rule -> new Found<>(rule, rule.find(held))).toList();
    }
}
