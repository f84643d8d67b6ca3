package recognition.catalog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import recognition.domain.assessment.Sentence;
import recognition.domain.benefit.Benefit;
import recognition.domain.benefit.Benefit.Branch;
import recognition.domain.benefit.Benefits;
import recognition.domain.benefit.Benefits.Group;
import recognition.domain.benefit.Condition;
import recognition.domain.benefit.Condition.Judged;
import recognition.domain.benefit.Condition.MeetsMutualRecognition;
import recognition.domain.benefit.Condition.MeetsTitleRequirements;
import recognition.domain.benefit.Condition.NotOlderThan;
import recognition.domain.benefit.Condition.OfNationality;
import recognition.domain.benefit.Condition.Proof;
import recognition.domain.benefit.Condition.RegisteredAt;
import recognition.domain.benefit.Condition.SeeksPermit;
import recognition.domain.benefit.Condition.Shows;
import recognition.domain.benefit.Condition.Works;
import recognition.domain.benefit.Employment;
import recognition.domain.benefit.Grant;
import recognition.domain.benefit.Grant.AtLevel;
import recognition.domain.benefit.Grant.Detail;
import recognition.domain.benefit.Grant.Family;
import recognition.domain.benefit.Grant.FastTrack;
import recognition.domain.benefit.Grant.Limit;
import recognition.domain.benefit.Grant.OfClass;
import recognition.domain.benefit.Grant.SharedWith;
import recognition.domain.benefit.Grant.ValidFor;
import recognition.domain.benefit.Grant.Waives;
import recognition.domain.benefit.HouseholdRegistration;
import recognition.domain.benefit.NationalityGroup;
import recognition.domain.catalog.EditionId;
import recognition.domain.catalog.TitleLevel;
import recognition.domain.catalog.WorkPermitClass;

/** What certificates bring, as {@code catalog-json} holds it on the class path. */
public final class BenefitFiles {

    private BenefitFiles() {}

    /** The benefits of an edition with its jurisdiction's premium services; empty when no source prints them. */
    public static Optional<Benefits> read(EditionId edition) {
        var own = "catalog-json/%s/%s/benefits.json".formatted(edition.jurisdiction(), edition.version());
        if (!JsonFile.exists(own)) {
            return Optional.empty();
        }
        var files = Stream.of(own, "catalog-json/%s/premium-services.json".formatted(edition.jurisdiction()))
                .filter(JsonFile::exists).map(JsonFile::object).toList();
        return Optional.of(
                new Benefits(all(files, "groups", BenefitFiles::group), all(files, "benefits", BenefitFiles::line)));
    }

    private static <T> List<T> all(List<JsonObject> files, String name, Function<JsonObject, T> read) {
        return files.stream().flatMap(file -> file.objects(name).stream()).map(read).toList();
    }

    private static Group group(JsonObject json) {
        return new Group(json.text("id"), sentence(json), new LinkedHashSet<>(json.texts("lists")),
                new LinkedHashSet<>(json.texts("includes")), conditions(json, sentence(json)));
    }

    private static Benefit line(JsonObject json) {
        var sentence = sentence(json);
        return new Benefit(json.text("id"), json.text("group"), sentence, json.bilingual("audienceZh", "audienceEn"),
                json.objects("branches").stream()
                        .map(branch -> new Branch(grant(branch.object("grant")), conditions(branch, sentence)))
                        .toList());
    }

    private static Sentence sentence(JsonObject json) {
        return new Sentence(json.text("source"), json.ifStated("article", json::text),
                json.bilingual("textZh", "textEn"));
    }

    /** @param of the sentence that the clauses are part of, unless they name another */
    private static List<Condition> conditions(JsonObject json, Sentence of) {
        return json.objects("conditions").stream()
                .map(condition -> new Condition(test(condition), clause(condition, of)))
                .toList();
    }

    private static Sentence clause(JsonObject json, Sentence of) {
        var text = json.bilingual("clauseZh", "clauseEn");
        var source = json.ifStated("source", json::text);
        return source == null
                ? new Sentence(of.source(), of.article(), text)
                : new Sentence(source, json.ifStated("article", json::text), text);
    }

    private static Condition.Test test(JsonObject json) {
        return switch (json.text("type")) {
            case "NATIONALITY" -> new OfNationality(set(json, "anyOf", NationalityGroup::valueOf));
            case "HOUSEHOLD_REGISTRATION" -> new RegisteredAt(set(json, "anyOf", HouseholdRegistration::valueOf));
            case "WORK_PERMIT_CLASS" -> new SeeksPermit(set(json, "anyOf", WorkPermitClass::valueOf));
            case "AGE" -> new NotOlderThan(json.number("maximum"));
            case "EMPLOYMENT" -> new Works(json.parsed("is", Employment.Kind::valueOf));
            case "DOCUMENT" -> new Shows(json.parsed("document", Proof::valueOf));
            case "RECOMMENDATION" -> new Shows(json.parsed("by", by -> Proof.valueOf("RECOMMENDATION_OF_" + by)));
            case "JUDGMENT" -> new Judged();
            case "TITLE_REQUIREMENTS" -> new MeetsTitleRequirements();
            case "MUTUAL_RECOGNITION_RULE" -> new MeetsMutualRecognition();
            default -> throw new IllegalArgumentException(json.where() + ": no such condition " + json.text("type"));
        };
    }

    private static Grant grant(JsonObject json) {
        List<Detail> details = new ArrayList<>();
        addIfStated(details, json, "validity", name -> validity(json.object(name)));
        addIfStated(details, json, "permitClass", name -> new OfClass(json.parsed(name, WorkPermitClass::valueOf)));
        addIfStated(details, json, "waives", name -> new Waives(set(json, name, Limit::valueOf)));
        addIfStated(details, json, "family", name -> new SharedWith(set(json, name, Family::valueOf)));
        addIfStated(details, json, "titleLevel", name -> new AtLevel(json.parsed(name, TitleLevel::valueOf)));
        addIfStated(details, json, "fastTrack", _ -> new FastTrack());
        return new Grant(json.parsed("kind", Grant.Kind::valueOf), details);
    }

    private static ValidFor validity(JsonObject json) {
        return new ValidFor(json.number("years"), json.flag("atMost"));
    }

    private static <T> void addIfStated(List<? super T> to, JsonObject json, String name, Function<String, T> read) {
        var stated = json.ifStated(name, read);
        if (stated != null) {
            to.add(stated);
        }
    }

    private static <T> Set<T> set(JsonObject json, String name, Function<String, T> parse) {
        return json.texts(name).stream().map(parse).collect(Collectors.toSet());
    }
}
