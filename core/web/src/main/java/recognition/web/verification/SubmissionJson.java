package recognition.web.verification;

import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.Decision.Refused;
import recognition.domain.verification.Particulars;
import recognition.web.Json;
import recognition.web.Problem;

/** What a check before submission answers: whether the request could be handed in, and everything that stands in the way. */
public final class SubmissionJson {
    private SubmissionJson() {}

    public static ObjectNode of(List<Refused<Void>> obstacles) {
        var json = Json.object().put("ready", obstacles.isEmpty());
        var shown = json.putArray("obstacles");
        obstacles.forEach(obstacle -> {
            var saying = VerificationProblems.saying(obstacle.reason());
            var one = shown.addObject().put("type", "/problems/" + Problem.slug(obstacle.reason().name()));
            one.putObject("titles").put("zh", saying.title().zh()).put("en", saying.title().en());
            if (obstacle.facts().get("missing") instanceof List<?> missing) {
                var pointers = one.putArray("missing");
                missing.forEach(item -> pointers.add(VerificationProblems.missing(item).at()));
            }
        });
        return json;
    }
}
