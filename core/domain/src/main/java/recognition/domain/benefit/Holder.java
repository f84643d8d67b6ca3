package recognition.domain.benefit;

import java.util.List;
import java.util.Objects;

import recognition.domain.catalog.WorkPermitClass;
import recognition.domain.eligibility.TitleFacts;

/**
 * Who asks what their certificates bring, as they state it. Nothing of it is kept.
 *
 * @param permitClass the class of work permit sought; null when not stated
 * @param title what a title depends on; null when not stated
 */
public record Holder(Person person, Employment employment, WorkPermitClass permitClass, Holdings holdings,
        TitleFacts title) {

    public Holder {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(employment, "employment");
        Objects.requireNonNull(holdings, "holdings");
    }

    /** Each part null when not stated. */
    public record Person(Birth birth, NationalityGroup nationality, HouseholdRegistration registration) {}

    /** Everything held, at home and overseas. */
    public record Holdings(List<HeldCertificate> certificates, List<DomesticQualification.Held> domestic) {
        public Holdings {
            certificates = List.copyOf(certificates);
            domestic = List.copyOf(domestic);
        }
    }
}
