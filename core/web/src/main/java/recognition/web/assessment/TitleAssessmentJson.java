package recognition.web.assessment;

import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.assessment.Found;
import recognition.domain.eligibility.Requirement;
import recognition.domain.eligibility.TitleFinding;
import recognition.web.Json;

/** Whether a certificate leads to a title, on the wire. */
public final class TitleAssessmentJson {
    private TitleAssessmentJson() {}

    public static ObjectNode of(TitleQuestion question, TitleFinding found) {
        var json = Json.object().put("asOf", question.day().toString());
        AssessmentJson.edition(json.putObject("edition"), question.edition());
        if (question.round() != null) {
            var round = json.putObject("round").put("id", question.round().id()).put("announced",
                    question.round().announced());
            AssessmentJson.names(round, question.round().name());
        }
        claim(json, question);
        AssessmentJson.answer(json, found.finding());
        AssessmentJson.sentences(json, "because", found.because());
        requirements(json.putArray("requirements"), found.lines());
        if (!found.table().isEmpty()) {
            var table = json.putObject("degreesAndYears");
            AssessmentJson.finding(table, found.ofTable());
            requirements(table.putArray("anyOf"), found.table());
        }
        return json;
    }

    private static void claim(ObjectNode json, TitleQuestion question) {
        var claim = question.claim();
        json.put("entryId", claim.entry().id().toString());
        AssessmentJson.putIfStated(json, "titleLevel", claim.level());
        if (!claim.possibleSeries().isEmpty()) {
            var series = json.putArray("titleSeries");
            claim.possibleSeries().stream().sorted(Comparator.naturalOrder()).forEach(one -> series.add(one.name()));
        }
        if (question.round() != null && question.round().routes().get(claim.level()) != null) {
            json.put("route", question.round().routes().get(claim.level()).name());
        }
    }

    private static void requirements(ArrayNode json, List<Found<Requirement>> found) {
        found.forEach(one -> {
            var line = json.addObject().put("id", one.rule().id());
            AssessmentJson.finding(line, one.finding());
            AssessmentJson.sentence(line, one.rule().sentence());
        });
    }
}
