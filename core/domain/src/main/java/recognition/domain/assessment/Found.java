package recognition.domain.assessment;

/**
 * One rule and what it found of a person.
 *
 * @param <R> the kind of rule
 */
public record Found<R>(R rule, Finding finding) {}
