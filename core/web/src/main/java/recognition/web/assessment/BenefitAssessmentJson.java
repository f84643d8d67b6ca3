package recognition.web.assessment;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.assessment.Found;
import recognition.domain.benefit.BenefitFinding;
import recognition.domain.benefit.BenefitFinding.BranchFinding;
import recognition.domain.benefit.Condition;
import recognition.domain.benefit.DomesticQualification;
import recognition.domain.benefit.HeldCertificate.Claimed;
import recognition.domain.benefit.HeldCertificate.Row;
import recognition.domain.benefit.MutualRecognition;
import recognition.domain.catalog.Edition;
import recognition.web.Json;

/** What certificates bring to a person, on the wire. */
public final class BenefitAssessmentJson {
    private BenefitAssessmentJson() {}

    /**
     * The rules of Category D.
     *
     * @param domestic the qualifications that they name, by code
     */
    public record Mutual(List<MutualRecognition> rows, Map<String, DomesticQualification> domestic) {
        public Mutual {
            rows = List.copyOf(rows);
            domestic = Map.copyOf(domestic);
        }
    }

    /**
     * @param perhaps editions that may already have been in force on the day
     * @param benefits every line; null where no source prints the edition's benefits
     */
    public static ObjectNode of(BenefitQuestion question, List<Edition> perhaps, List<BenefitFinding> benefits,
            Mutual mutual) {
        var json = Json.object().put("asOf", question.day().toString());
        AssessmentJson.edition(json.putObject("edition"), question.edition());
        if (!perhaps.isEmpty()) {
            json.put("perhapsReplacedBy", perhaps.getFirst().id().toString());
        }
        json.put("benefitsPublished", benefits != null);
        var lines = json.putArray("benefits");
        if (benefits != null) {
            benefits.forEach(found -> line(lines.addObject(), found));
        }
        var rows = json.putArray("mutualRecognition");
        var held = question.holder().holdings().domestic();
        mutual.rows().forEach(
                row -> MutualRecognitionJson.write(rows.addObject(), row, row.check(held), mutual.domestic()));
        return json;
    }

    private static void line(ObjectNode json, BenefitFinding found) {
        json.put("id", found.line().id()).put("group", found.line().group());
        AssessmentJson.sentence(json, found.line().sentence());
        json.put("audienceZh", found.line().audience().zh()).put("audienceEn", found.line().audience().en());
        AssessmentJson.answer(json, found.finding());
        switch (found.holding().through()) {
            case Row row -> json.put("through", row.entry().id().toString());
            case Claimed claimed -> json.put("through", claimed.list());
            case null -> {
            }
        }
        found.best().ifPresent(best -> {
            AssessmentJson.sentences(json, "because", found.because(best));
            AssessmentJson.sentences(json, "toShow", found.toShow(best));
        });
        conditions(json.putArray("conditions"), found.common());
        var ways = json.putArray("ways");
        found.branches().forEach(branch -> way(ways.addObject(), found, branch));
    }

    private static void way(ObjectNode json, BenefitFinding found, BranchFinding branch) {
        GrantJson.write(json.putObject("grant"), branch.branch().grant());
        AssessmentJson.answer(json, branch.finding());
        AssessmentJson.sentences(json, "because", found.because(branch));
        conditions(json.putArray("conditions"), branch.own());
    }

    private static void conditions(ArrayNode json, List<Found<Condition>> found) {
        found.forEach(one -> {
            var condition = json.addObject();
            AssessmentJson.finding(condition, one.finding());
            AssessmentJson.sentence(condition, one.rule().sentence());
        });
    }
}
