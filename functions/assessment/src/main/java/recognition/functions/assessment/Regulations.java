package recognition.functions.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import recognition.catalog.BenefitFiles;
import recognition.catalog.CatalogFiles;
import recognition.catalog.MutualRecognitionFiles;
import recognition.catalog.PolicyFiles;
import recognition.catalog.RoundFiles;
import recognition.catalog.TitleRequirementFiles;
import recognition.domain.benefit.AgeReading;
import recognition.domain.benefit.BenefitRules;
import recognition.domain.benefit.Benefits;
import recognition.domain.benefit.DomesticQualification;
import recognition.domain.benefit.MutualRecognition;
import recognition.domain.catalog.Catalog;
import recognition.domain.catalog.Edition;
import recognition.domain.catalog.EditionId;
import recognition.domain.catalog.Jurisdiction;
import recognition.domain.eligibility.Requirement;
import recognition.domain.eligibility.TitleRules;
import recognition.domain.title.Round;
import recognition.domain.title.Rounds;
import recognition.web.assessment.BenefitAssessmentJson;
import recognition.web.assessment.BenefitQuestion;

/** All that assessments rest on: the lists, what they bring and require, the rounds, the policies. Read once an instance. */
record Regulations(Catalog catalog, Rounds rounds, Map<EditionId, Lines> lines,
        Map<Jurisdiction, PolicyFiles> policies) {

    /** What is printed of an edition beside its rows; {@code benefits} is null where nothing is. */
    record Lines(Benefits benefits, List<MutualRecognition> mutual, Map<String, DomesticQualification> domestic,
            List<Requirement> requirements) {

        static Lines read(EditionId edition) {
            return new Lines(BenefitFiles.read(edition).orElse(null), MutualRecognitionFiles.read(edition),
                    MutualRecognitionFiles.qualifications(edition), TitleRequirementFiles.read(edition));
        }

        BenefitAssessmentJson.Mutual ofMutualRecognition() {
            return new BenefitAssessmentJson.Mutual(mutual, domestic);
        }
    }

    static Regulations read() {
        var catalog = CatalogFiles.read();
        var lines = new HashMap<EditionId, Lines>();
        var policies = new HashMap<Jurisdiction, PolicyFiles>();
        catalog.editions().all().stream().map(Edition::id).forEach(edition -> {
            lines.put(edition, Lines.read(edition));
            policies.computeIfAbsent(edition.jurisdiction(), PolicyFiles::read);
        });
        return new Regulations(catalog, RoundFiles.read(), lines, policies);
    }

    Lines of(Edition edition) {
        return lines.get(edition.id());
    }

    BenefitQuestion.Known known() {
        var domestic = new HashMap<String, DomesticQualification>();
        var lists = new HashMap<EditionId, List<String>>();
        lines.forEach((edition, printed) -> {
            domestic.putAll(printed.domestic());
            lists.put(edition, printed.benefits() == null ? List.of() : printed.benefits().lists());
        });
        return new BenefitQuestion.Known(catalog, lists, domestic);
    }

    /** The rules that say what certificates bring under {@code edition}; empty where no source prints it. */
    Optional<BenefitRules> ofBenefits(Edition edition, LocalDate day) {
        var printed = of(edition);
        if (printed.benefits() == null) {
            return Optional.empty();
        }
        var titles = printed.requirements().isEmpty() ? null : ofTitles(edition, null, day);
        var age = policies(edition).word("age.reading", day, AgeReading::valueOf);
        return Optional.of(new BenefitRules(printed.benefits(), printed.mutual(), titles, age));
    }

    /** @param round whose edition this is; null to ask outside any round */
    TitleRules ofTitles(Edition edition, Round round, LocalDate day) {
        var requirements = round == null ? of(edition).requirements() : TitleRequirementFiles.read(round);
        return new TitleRules(edition, requirements, round, TitleRequirementFiles.policy(policies(edition), day));
    }

    private PolicyFiles policies(Edition edition) {
        return policies.get(edition.id().jurisdiction());
    }
}
