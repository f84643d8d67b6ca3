package recognition.domain.title;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import recognition.domain.access.Owner;
import recognition.domain.assessment.Sentence;
import recognition.domain.catalog.Bilingual;
import recognition.domain.catalog.CatalogEntry;
import recognition.domain.catalog.Certificate;
import recognition.domain.catalog.Conditions;
import recognition.domain.catalog.Edition;
import recognition.domain.catalog.Issuer;
import recognition.domain.catalog.Provenance;
import recognition.domain.catalog.Sector;
import recognition.domain.catalog.TitleLevel;
import recognition.domain.catalog.TitleSeries;
import recognition.domain.code.CheckedCode;
import recognition.domain.eligibility.Degree;
import recognition.domain.eligibility.Experience;
import recognition.domain.eligibility.Requirement;
import recognition.domain.eligibility.Requirement.EducationAndExperience;
import recognition.domain.eligibility.Requirement.ExperienceInCity;
import recognition.domain.eligibility.Requirement.NoPartIn;
import recognition.domain.eligibility.Requirement.Rule;
import recognition.domain.eligibility.Requirement.ToBeShown;
import recognition.domain.eligibility.Requirement.VerifiedInTime;
import recognition.domain.eligibility.TitleRules;
import recognition.domain.verification.Requests;
import recognition.domain.verification.Standing.Outcome;
import recognition.domain.verification.VerificationRequest;

/** A few requirements of a round, and a verified certificate, to judge an application by. */
final class Eligibilities {
    private Eligibilities() {}

    static Guards.Evidence evidence(Round round, Set<Integer> takenPart) {
        return evidence(round, takenPart, Requests.decided(Outcome.VERIFIED));
    }

    static Guards.Evidence evidence(Round round, Set<Integer> takenPart, VerificationRequest verification) {
        return new Guards.Evidence(rules(round), entry(), Optional.of(verification), takenPart);
    }

    static TitleRules rules(Round round) {
        return new TitleRules(edition(round),
                List.of(requirement("one-year-in-city", "S2-23", new ExperienceInCity(1)),
                        requirement("associate-senior-master", "S2-25",
                                new EducationAndExperience(TitleLevel.ASSOCIATE_SENIOR, Set.of(Degree.MASTER), 7)),
                        requirement("junior-master", "S2-25",
                                new EducationAndExperience(TitleLevel.JUNIOR, Set.of(Degree.MASTER), 0)),
                        requirement("verified-in-time", "S3-13", new VerifiedInTime()),
                        requirement("earlier-rounds", "S3-03", new NoPartIn(Set.of(1, 2, 3))),
                        requirement("experience-documented", "S3-06", new ToBeShown())),
                round, new TitleRules.Policy(new Experience.Reading(true, Experience.PartTime.PROPORTIONAL), true));
    }

    static Edition edition(Round round) {
        return new Edition(round.edition(), new Bilingual("清单", "List"), new Edition.Paper(null, null, null),
                new Edition.Term(LocalDate.of(2025, 10, 30), LocalDate.of(2025, 10, 30), null), null, Map.of(), true);
    }

    private static Requirement requirement(String id, String source, Rule rule) {
        return new Requirement(id, Set.of(), rule, new Sentence(source, null, new Bilingual("要求", "Requirement")));
    }

    static CatalogEntry entry() {
        var issuer = new Issuer("body", new Bilingual("机构", "Body"), null, "GB", null);
        return new CatalogEntry(Titles.OPENING.entry(), Sector.ENGINEERING, "fellow",
                new Certificate(new Bilingual("会士", "Fellow"), null, null, null, issuer),
                new Conditions(null, TitleLevel.ASSOCIATE_SENIOR, Set.of(TitleSeries.ENGINEERING),
                        new Bilingual("电力", "Power"), null),
                new Provenance(Map.of(), List.of()));
    }
}
