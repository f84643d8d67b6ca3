package recognition.domain.catalog;

/**
 * The class of a foreigner's work permit. "Class B" of a permit and "Category B" of a list ({@link ListCategory}) have nothing to do
 * with each other (S2-06, S2-11).
 */
public enum WorkPermitClass {
    /** 外国高端人才, high-end foreign talent. */
    A,
    /** 外国专业人才, foreign professionals. */
    B
}
