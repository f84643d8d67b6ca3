package recognition.domain.title;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import recognition.domain.Decision;
import recognition.domain.access.Move;
import recognition.domain.cases.Event;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Step;
import recognition.domain.deadline.Deadline;

/** What all steps of a title application say alike. */
final class Steps {
    private Steps() {}

    /** A step whose line pins round, edition and rules. */
    static Step<TitleApplication> step(TitleApplication after, String kind, Instant at, Actor by, String article,
            Round round, Map<String, String> details) {
        var pinned = new HashMap<>(details);
        pinned.putAll(round.pinned());
        return new Step<>(after, new Event(kind, at, by, article, pinned));
    }

    static Step<TitleApplication> step(TitleApplication after, String kind, Instant at, Actor by, String article,
            Round round) {
        return step(after, kind, at, by, article, round, Map.of());
    }

    static <T> Decision<T> refuse(TitleRefusal reason, Map<String, Object> facts) {
        var told = new HashMap<>(facts);
        if (!reason.article().isEmpty()) {
            told.put("article", reason.article());
        }
        return Decision.refuse(reason, told);
    }

    static <T> Decision<T> refuse(TitleRefusal reason) {
        return refuse(reason, Map.of());
    }

    static Decision<Boolean> refuseIf(boolean unmet, TitleRefusal reason, Map<String, Object> facts) {
        return unmet ? refuse(reason, facts) : Decision.accept(true);
    }

    /** Refused, with what is possible instead, by whom, and until when. */
    static <T> Decision<T> notNow(TitleApplication is) {
        return refuse(TitleRefusal.STEP_NOT_POSSIBLE_NOW,
                Move.told(TitleStep.possibleIn(is), is.deadline().map(Deadline::dueAt)));
    }
}
