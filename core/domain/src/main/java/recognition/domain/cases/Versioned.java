package recognition.domain.cases;

/**
 * A case as it was read.
 *
 * @param version how many events it has had, from 1; what a change is conditional on
 * @param chain the hash of its newest event, which holds the hash of the one before, and so on to the first
 */
public record Versioned<S>(S state, long version, String chain) {}
