package recognition.domain.benefit;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import recognition.domain.catalog.TitleLevel;
import recognition.domain.catalog.WorkPermitClass;

/** What a branch of a benefit gives. */
public record Grant(Kind kind, List<Detail> details) {

    public Grant {
        Objects.requireNonNull(kind, "kind");
        details = List.copyOf(details);
    }

    /** What more the line says of it. */
    public sealed interface Detail {}

    /** @param atMost false where the source gives the term itself, not its limit (S2-13) */
    public record ValidFor(int years, boolean atMost) implements Detail {}

    /** The class of a work permit. */
    public record OfClass(WorkPermitClass permitClass) implements Detail {}

    /** The limits that no longer apply (S2-11, S4-07). */
    public record Waives(Set<Limit> limits) implements Detail {}

    /** Who shares in it (S2-12, S4-13). */
    public record SharedWith(Set<Family> family) implements Detail {}

    /** The level that the certificate stands for (S4-04, S4-10). */
    public record AtLevel(TitleLevel level) implements Detail {}

    /** By a shortened procedure (S4-06). */
    public record FastTrack() implements Detail {}

    public enum Kind {
        MULTIPLE_ENTRY_VISA,
        TALENT_VISA,
        HONG_KONG_MACAO_TALENT_VISA,
        PASSPORT_AND_VISA_FACILITATION,
        WORK_PERMIT,
        WORK_RESIDENCE_PERMIT,
        WORK_RESIDENCE_PERMIT_FOR_CITIZENS,
        RESIDENCE_PERMIT,
        RESIDENCE_DOCUMENT,
        RESIDENCE_PERMIT_POINTS,
        OVERSEAS_TALENT_PERMIT_POINTS,
        PERMANENT_RESIDENCE,
        TALENT_INTRODUCTION,
        EXPERIENCE_EQUIVALENCE,
        TITLE_DECLARATION,
        OVERSEAS_RECORD_AS_EVIDENCE,
        TITLE_CORRESPONDENCE,
        DIRECT_SENIOR_TITLE,
        SKILL_CERTIFICATE_CONVERSION,
        MUTUAL_RECOGNITION,
        PRACTICE,
        SUBSTITUTE_FOR_NOTARIZATION,
        RECOGNITION_ACROSS_REGIONS,
        HIGH_LEVEL_TALENT_SERVICES,
        PROJECT_GRANT_SUPPORT,
        SETTLEMENT_AND_HOUSING_SERVICES,
        FURTHER_SUPPORT
    }

    public enum Limit {
        EDUCATION,
        AGE,
        WORK_HISTORY
    }

    public enum Family {
        FOREIGN_SPOUSE,
        MINOR_CHILDREN,
        FAMILY
    }
}
