package recognition.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import recognition.domain.benefit.DomesticQualification;
import recognition.domain.benefit.MutualRecognition;
import recognition.domain.benefit.MutualRecognition.BaseQualification;
import recognition.domain.benefit.MutualRecognition.DirectApplication;
import recognition.domain.benefit.MutualRecognition.Direction;
import recognition.domain.benefit.MutualRecognition.Effect;
import recognition.domain.benefit.MutualRecognition.Exemptions;
import recognition.domain.benefit.MutualRecognition.Obtained;
import recognition.domain.benefit.MutualRecognition.RemainingExams;
import recognition.domain.benefit.MutualRecognition.Rule;
import recognition.domain.benefit.MutualRecognition.WaivableCourses;
import recognition.domain.benefit.MutualRecognition.WaivedExams;
import recognition.domain.catalog.Bilingual;
import recognition.domain.catalog.EditionId;
import recognition.domain.catalog.EntryId;
import recognition.domain.catalog.ListCategory;

/** The rules of Category D, as {@code catalog-json} holds them on the class path. */
public final class MutualRecognitionFiles {

    private MutualRecognitionFiles() {}

    /** The rows of Category D, in the order of the paper; none when the edition has no such category. */
    public static List<MutualRecognition> read(EditionId edition) {
        return objects(edition, "D").stream()
                .map(row -> row(new EntryId(edition, ListCategory.D, row.number("no")), row))
                .toList();
    }

    /** The domestic qualifications that those rows name, by code. */
    public static Map<String, DomesticQualification> qualifications(EditionId edition) {
        return objects(edition, "domestic-qualifications").stream()
                .map(json -> new DomesticQualification(json.text("code"), name(json),
                        new LinkedHashSet<>(json.texts("implies"))))
                .collect(Collectors.toUnmodifiableMap(DomesticQualification::code, Function.identity()));
    }

    private static List<JsonObject> objects(EditionId edition, String file) {
        var path = "catalog-json/%s/%s/%s.json".formatted(edition.jurisdiction(), edition.version(), file);
        return JsonFile.exists(path) ? JsonFile.objects(path) : List.of();
    }

    private static MutualRecognition row(EntryId id, JsonObject row) {
        var mutual = row.object("mutualRecognition");
        return new MutualRecognition(id, name(row), mutual.parsed("direction", Direction::valueOf),
                mutual.bilingual("printedZh", "translationEn"),
                mutual.objects("rules").stream().map(MutualRecognitionFiles::rule).toList());
    }

    private static Rule rule(JsonObject json) {
        return new Rule(json.objects("anyOf").stream().map(one -> one.text("code")).collect(Collectors.toSet()),
                json.ifStated("andSimilar", json::flag) != null, obtained(json),
                json.objects("requires").stream().map(one -> one.bilingual("textZh", "textEn")).toList(),
                effects(json.object("grants")));
    }

    private static Obtained obtained(JsonObject json) {
        var obtained = json.ifStated("obtained", json::object);
        return obtained == null
                ? Obtained.AT_ANY_TIME
                : new Obtained(day(obtained, "onOrBefore"), day(obtained, "after"));
    }

    private static LocalDate day(JsonObject json, String name) {
        return json.ifStated(name, member -> json.parsed(member, LocalDate::parse));
    }

    private static List<Effect> effects(JsonObject json) {
        List<Effect> effects = new ArrayList<>();
        if (json.ifStated("directApplication", json::flag) != null) {
            effects.add(new DirectApplication(json.ifStated("pathway", name -> name(json.object(name)))));
        }
        if (json.ifStated("exemptions", json::object) instanceof JsonObject exemptions) {
            effects.add(new Exemptions(exemptions.number("number"), exemptions.flag("atMost")));
        }
        if (!names(json, "waivedExams").isEmpty()) {
            effects.add(new WaivedExams(names(json, "waivedExams")));
        }
        if (!names(json, "remainingExams").isEmpty()) {
            effects.add(new RemainingExams(names(json, "remainingExams")));
        }
        if (json.ifStated("registration", json::text) != null) {
            effects.add(new BaseQualification());
        }
        if (json.ifStated("waivableCourses", json::object) instanceof JsonObject courses) {
            effects.add(new WaivableCourses(names(courses, "courses")));
        }
        return effects;
    }

    private static List<Bilingual> names(JsonObject json, String name) {
        return json.objects(name).stream().map(MutualRecognitionFiles::name).toList();
    }

    private static Bilingual name(JsonObject json) {
        return json.bilingual("nameZh", "nameEn");
    }
}
