package recognition.domain.account;

import java.time.Instant;

import recognition.domain.access.Owner;

/**
 * Who somebody is to the service beyond the token: how to reach them, in which language, and the unit they act for.
 *
 * @param subject the token's name for the person
 * @param unit null for an individual
 */
public record Account(String subject, String email, Language language, Unit unit, Instant registeredAt) {

    /** The language messages come in first. */
    public enum Language {
        ZH,
        EN
    }

    /** An employer's unit account (S2-49, S3-02). */
    public record Unit(SocialCreditCode code, String name, Kind kind) {
        public enum Kind {
            COMPANY,
            SOCIAL_ORGANIZATION,
            INDIVIDUAL_BUSINESS,
            PUBLIC_INSTITUTION
        }
    }

    public Owner owner() {
        return unit == null ? new Owner.Individual(subject) : new Owner.Unit(unit.code());
    }
}
