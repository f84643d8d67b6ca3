package recognition.domain.benefit;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

import recognition.domain.catalog.Bilingual;

/**
 * A qualification or title of mainland China that a rule of mutual recognition names (S2-48).
 *
 * @param implies the codes of those that its holder has as well
 */
public record DomesticQualification(String code, Bilingual name, Set<String> implies) {

    public DomesticQualification {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        implies = Set.copyOf(implies);
    }

    boolean isAnyOf(Set<String> codes) {
        return codes.contains(code) || implies.stream().anyMatch(codes::contains);
    }

    /** @param obtainedOn null when not stated */
    public record Held(DomesticQualification qualification, LocalDate obtainedOn) {
        public Held {
            Objects.requireNonNull(qualification, "qualification");
        }
    }
}
