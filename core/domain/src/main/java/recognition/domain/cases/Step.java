package recognition.domain.cases;

/** What a step leaves behind: the case as it is from now on, and the line of its timeline. Both are kept together or not at all. */
public record Step<S>(S after, Event event) {}
