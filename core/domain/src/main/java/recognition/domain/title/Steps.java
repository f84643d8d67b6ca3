package recognition.domain.title;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import recognition.domain.Decision;
import recognition.domain.access.Role;
import recognition.domain.cases.Event;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Step;

/** What all steps of a title application say alike. */
final class Steps {
    private Steps() {}

    /** A step whose line pins round, edition and rules. */
    static Step<TitleApplication> step(TitleApplication after, String kind, Instant at, Actor by, String article,
            Round round, Map<String, String> details) {
        var pinned = new HashMap<>(details);
        pinned.put("round", round.id());
        pinned.put("edition", round.edition().toString());
        pinned.put("rules", round.basis().rules());
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
        var facts = new HashMap<String, Object>();
        var possible = TitleStep.possibleIn(is).stream().filter(step -> !step.takers().isEmpty()).toList();
        facts.put("possible", possible);
        facts.put("by", possible.stream().map(Steps::takers).toList());
        is.deadline().ifPresent(deadline -> facts.put("until", deadline.dueAt()));
        return refuse(TitleRefusal.STEP_NOT_POSSIBLE_NOW, facts);
    }

    private static String takers(TitleStep step) {
        return step + ": " + step.takers().stream().map(Role::name).collect(joining(" | "));
    }
}
