package recognition.domain.catalog;

/**
 * The part of a Shanghai list an entry stands in (S2 Annex 1). Not to be taken for {@link WorkPermitClass}, which uses the same
 * letters for something else.
 */
public enum ListCategory {
    /** Convenience services (S2-05 to S2-10). */
    A,
    /** Further services on top of those of A (S2-11 to S2-16). */
    B,
    /** Professional titles by assessment (S2-17 to S2-31). */
    C,
    /** Mutual recognition: a domestic qualification opens the overseas one (S2-32, S2-48). */
    D
}
