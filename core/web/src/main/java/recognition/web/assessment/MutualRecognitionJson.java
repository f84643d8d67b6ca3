package recognition.web.assessment;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.assessment.Finding;
import recognition.domain.assessment.Found;
import recognition.domain.benefit.DomesticQualification;
import recognition.domain.benefit.MutualRecognition;
import recognition.domain.benefit.MutualRecognition.BaseQualification;
import recognition.domain.benefit.MutualRecognition.DirectApplication;
import recognition.domain.benefit.MutualRecognition.Effect;
import recognition.domain.benefit.MutualRecognition.Exemptions;
import recognition.domain.benefit.MutualRecognition.Obtained;
import recognition.domain.benefit.MutualRecognition.RemainingExams;
import recognition.domain.benefit.MutualRecognition.Rule;
import recognition.domain.benefit.MutualRecognition.WaivableCourses;
import recognition.domain.benefit.MutualRecognition.WaivedExams;
import recognition.domain.catalog.Bilingual;

/** A row of Category D and what its rules find, on the wire: the effects as in {@code catalog-json}. */
final class MutualRecognitionJson {
    private MutualRecognitionJson() {}

    static void write(ObjectNode json, MutualRecognition row, List<Found<Rule>> found,
            Map<String, DomesticQualification> domestic) {
        json.put("entryId", row.entry().toString());
        AssessmentJson.names(json, row.certificate());
        json.put("direction", row.direction().name());
        AssessmentJson.texts(json, row.text());
        json.put("source", "S2-48").put("article", "附件1 D" + row.entry().no());
        AssessmentJson.answer(json, Finding.any(found.stream().map(Found::finding).toList()));
        var rules = json.putArray("rules");
        found.forEach(one -> rule(rules.addObject(), one, domestic));
    }

    private static void rule(ObjectNode json, Found<Rule> found, Map<String, DomesticQualification> domestic) {
        var anyOf = json.putArray("anyOf");
        found.rule().anyOf().stream().sorted()
                .forEach(code -> AssessmentJson.names(anyOf.addObject().put("code", code), domestic.get(code).name()));
        if (found.rule().andSimilar()) {
            json.put("andSimilar", true);
        }
        if (!found.rule().obtained().equals(Obtained.AT_ANY_TIME)) {
            var obtained = json.putObject("obtained");
            AssessmentJson.putIfStated(obtained, "onOrBefore", found.rule().obtained().onOrBefore());
            AssessmentJson.putIfStated(obtained, "after", found.rule().obtained().after());
        }
        AssessmentJson.answer(json, found.finding());
        texts(json, "requires", found.rule().requires());
        var grants = json.putObject("grants");
        found.rule().effects().forEach(effect -> write(grants, effect));
    }

    private static void write(ObjectNode json, Effect effect) {
        switch (effect) {
            case DirectApplication(var pathway) -> {
                json.put("directApplication", true);
                if (pathway != null) {
                    AssessmentJson.names(json.putObject("pathway"), pathway);
                }
            }
            case Exemptions(int number, boolean atMost) ->
                json.putObject("exemptions").put("number", number).put("atMost", atMost);
            case WaivedExams(var exams) -> names(json, "waivedExams", exams);
            case RemainingExams(var exams) -> names(json, "remainingExams", exams);
            case BaseQualification _ -> json.put("baseQualification", true);
            case WaivableCourses(var courses) -> names(json, "waivableCourses", courses);
        }
    }

    private static void names(ObjectNode json, String name, List<Bilingual> names) {
        var array = json.putArray(name);
        names.forEach(one -> AssessmentJson.names(array.addObject(), one));
    }

    private static void texts(ObjectNode json, String name, List<Bilingual> texts) {
        if (!texts.isEmpty()) {
            var array = json.putArray(name);
            texts.forEach(one -> AssessmentJson.texts(array.addObject(), one));
        }
    }
}
