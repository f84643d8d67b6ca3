package recognition.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import recognition.domain.assessment.Sentence;
import recognition.domain.catalog.EditionId;
import recognition.domain.catalog.TitleLevel;
import recognition.domain.catalog.TitleSeries;
import recognition.domain.eligibility.Degree;
import recognition.domain.eligibility.Experience;
import recognition.domain.eligibility.Requirement;
import recognition.domain.eligibility.Requirement.AtLevel;
import recognition.domain.eligibility.Requirement.EducationAndExperience;
import recognition.domain.eligibility.Requirement.EmployerAdmitted;
import recognition.domain.eligibility.Requirement.ExperienceInCity;
import recognition.domain.eligibility.Requirement.InSeries;
import recognition.domain.eligibility.Requirement.LegallyWorking;
import recognition.domain.eligibility.Requirement.ListedInCategory;
import recognition.domain.eligibility.Requirement.NoPartIn;
import recognition.domain.eligibility.Requirement.OverseasExperienceOrBusiness;
import recognition.domain.eligibility.Requirement.Rule;
import recognition.domain.eligibility.Requirement.ScienceOrEngineeringDegree;
import recognition.domain.eligibility.Requirement.Step;
import recognition.domain.eligibility.Requirement.SupervisorConsents;
import recognition.domain.eligibility.Requirement.ToBeShown;
import recognition.domain.eligibility.Requirement.Verified;
import recognition.domain.eligibility.Requirement.VerifiedInTime;
import recognition.domain.eligibility.Requirement.WindowOpen;
import recognition.domain.eligibility.TitleRules;
import recognition.domain.title.Round;

/** What titles require, as {@code catalog-json} holds it on the class path. */
public final class TitleRequirementFiles {

    private TitleRequirementFiles() {}

    /** What an edition requires; nothing when no source prints it. */
    public static List<Requirement> read(EditionId edition) {
        var path = "catalog-json/%s/%s/title-requirements.json".formatted(edition.jurisdiction(), edition.version());
        return JsonFile.exists(path) ? requirements(JsonFile.object(path)) : List.of();
    }

    /** What a round requires: its edition's lines, then its own. */
    public static List<Requirement> read(Round round) {
        var own = JsonFile.object(RoundFiles.path(round.id()));
        return Stream.concat(read(round.edition()).stream(), requirements(own).stream()).toList();
    }

    /** What the policies say on {@code day} where the regulation is silent. */
    public static TitleRules.Policy policy(PolicyFiles policies, LocalDate day) {
        var experience = new Experience.Reading(policies.flag("experience.overlapping-jobs-count-once", day),
                policies.word("experience.part-time", day, Experience.PartTime::valueOf));
        return new TitleRules.Policy(experience, policies.word("title.lower-level", day, "ALLOWED"::equals));
    }

    private static List<Requirement> requirements(JsonObject json) {
        return json.objects("requirements").stream().map(TitleRequirementFiles::requirement).toList();
    }

    private static Requirement requirement(JsonObject json) {
        var sentence = new Sentence(json.ifStated("source", json::text), json.ifStated("article", json::text),
                json.bilingual("textZh", "textEn"));
        return new Requirement(json.text("id"), set(json, "levels", TitleLevel::valueOf), rule(json.object("rule")),
                sentence);
    }

    private static Rule rule(JsonObject json) {
        return switch (json.text("type")) {
            case "LISTED_IN_CATEGORY" -> new ListedInCategory();
            case "LEGALLY_WORKING_IN_CITY" -> new LegallyWorking();
            case "TITLE_SERIES" -> new InSeries();
            case "TITLE_LEVEL" -> new AtLevel();
            case "DECLARATION", "EVIDENCE" -> new ToBeShown();
            case "OVERSEAS_EXPERIENCE_OR_BUSINESS" -> new OverseasExperienceOrBusiness();
            case "EXPERIENCE_IN_CITY" -> new ExperienceInCity(json.number("minimumYears"));
            case "SCIENCE_OR_ENGINEERING_DEGREE" ->
                new ScienceOrEngineeringDegree(set(json, "titleSeries", TitleSeries::valueOf));
            case "EDUCATION_AND_EXPERIENCE" -> new EducationAndExperience(json.parsed("level", TitleLevel::valueOf),
                    set(json, "degrees", Degree::valueOf), json.number("minimumYears"));
            case "VERIFIED_IN_TIME" -> new VerifiedInTime();
            case "EMPLOYER_KIND" -> new EmployerAdmitted();
            case "NO_PART_IN_ROUNDS" -> new NoPartIn(Set.copyOf(json.numbers("rounds")));
            case "SUBMISSION_WINDOW" -> new WindowOpen();
            case "PROCEDURE" -> json.parsed("step", TitleRequirementFiles::step);
            default -> throw new IllegalArgumentException(json.where() + ": no such rule " + json.text("type"));
        };
    }

    private static Rule step(String name) {
        return switch (name) {
            case "VERIFICATION" -> new Verified();
            case "SUPERVISOR_CONSENT" -> new SupervisorConsents();
            default -> new Step(name);
        };
    }

    private static <T> Set<T> set(JsonObject json, String name, Function<String, T> parse) {
        return json.texts(name).stream().map(parse).collect(Collectors.toUnmodifiableSet());
    }
}
