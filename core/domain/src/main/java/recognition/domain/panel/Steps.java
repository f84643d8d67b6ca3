package recognition.domain.panel;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import recognition.domain.Decision;
import recognition.domain.access.Move;
import recognition.domain.cases.Event;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Step;

/** What every step of an assessment has in common: its line pins round, edition, entry and rules, and its refusal names the article. */
final class Steps {
    private Steps() {}

    static Step<Assessment> of(Assessment after, String kind, Line line) {
        var details = new HashMap<>(line.details());
        var opening = after.opening();
        details.put("round", opening.sought().round());
        details.put("edition", opening.sought().entry().edition().toString());
        details.put("entry", opening.sought().entry().toString());
        details.put("rules", opening.acceptance().rules());
        return new Step<>(after, new Event(kind, line.at(), line.by(), line.article(), details));
    }

    /** Who, when, and under which article. */
    record Line(Actor by, Instant at, String article, Map<String, String> details) {
        Line(Actor by, Instant at, String article) {
            this(by, at, article, Map.of());
        }
    }

    static <T> Decision<T> refuse(AssessmentRefusal reason) {
        return refuse(reason, Map.of());
    }

    static <T> Decision<T> refuse(AssessmentRefusal reason, Map<String, Object> facts) {
        var told = new HashMap<>(facts);
        told.put("article", reason.article());
        return Decision.refuse(reason, told);
    }

    static Decision<Boolean> refuseIf(boolean unmet, AssessmentRefusal reason, Map<String, Object> facts) {
        return unmet ? refuse(reason, facts) : Decision.accept(true);
    }

    static Decision<Boolean> refuseIf(boolean unmet, AssessmentRefusal reason) {
        return refuseIf(unmet, reason, Map.of());
    }

    static <T> Decision<T> notNow(Assessment is) {
        return refuse(AssessmentRefusal.ASSESSMENT_STEP_NOT_POSSIBLE_NOW,
                Move.told(AssessmentStep.possibleIn(is), is.until()));
    }
}
