package recognition.domain.eligibility;

import java.util.Objects;

/**
 * What the table of degrees and years tells apart, lowest first (S2-25). Nothing below a bachelor's degree stands in it.
 */
public enum Degree {
    /** 大学本科学历或学士学位: completed undergraduate education or the degree. */
    BACHELOR,
    SECOND_BACHELOR,
    MASTER,
    DOCTORATE;

    /** @param scienceOrEngineering whether it is in science or engineering (理工科); null when not stated */
    public record Held(Degree degree, Boolean scienceOrEngineering) {
        public Held {
            Objects.requireNonNull(degree, "degree");
        }
    }
}
