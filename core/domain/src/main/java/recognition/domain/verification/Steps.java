package recognition.domain.verification;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import recognition.domain.Decision;
import recognition.domain.access.Caller;
import recognition.domain.cases.Event;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Step;
import recognition.domain.document.DocumentId;
import recognition.domain.document.DocumentPlace;
import recognition.domain.document.DocumentRules;
import recognition.domain.document.Misfit;
import recognition.domain.document.Named;

/** How the steps of a verification request are told: every line names its article and the edition the request stands on. */
final class Steps {
    private Steps() {}

    static Step<VerificationRequest> step(VerificationRequest after, String kind, Instant at, Actor by,
            String article) {
        return step(after, kind, at, by, article, Map.of());
    }

    static Step<VerificationRequest> step(VerificationRequest after, String kind, Instant at, Actor by, String article,
            Map<String, String> details) {
        var told = new HashMap<>(details);
        told.put("edition", after.opening().entry().edition().toString());
        return new Step<>(after, new Event(kind, at, by, article, told));
    }

    static Decision<Step<VerificationRequest>> accept(VerificationRequest after, String kind, Instant at,
            Caller.Person by, String article) {
        return Decision.accept(step(after, kind, at, Actor.of(by), article));
    }

    static Decision<Step<VerificationRequest>> accept(VerificationRequest after, String kind, Instant at,
            Caller.Person by, String article, Map<String, String> details) {
        return Decision.accept(step(after, kind, at, Actor.of(by), article, details));
    }

    /** The step does not belong to the stage; what does, and by whom. */
    static <T> Decision<T> notNow(VerificationRequest is) {
        var possible = VerificationStep.possibleIn(is).stream().filter(step -> step != VerificationStep.ADVANCE)
                .toList();
        return Decision.refuse(VerificationRefusal.STEP_NOT_POSSIBLE_NOW, Map.of("possible", possible, "possibleBy",
                possible.stream().map(step -> step + " " + step.by()).toList(), "actionRequiredBy",
                VerificationStep.nextBy(is).name(), "stage", stage(is)));
    }

    /** The stage, or how the request ended, in capitals. */
    private static String stage(VerificationRequest is) {
        return is instanceof VerificationRequest.Closed closed
                ? closed.ending().name()
                : is.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    /** Refused, if documents do not fit; {@code before} are those the request rests on already. */
    static Decision<Boolean> refuseMisfits(List<DocumentId> documents, List<DocumentId> before, Misfit.Check check) {
        return DocumentRules.refuseMisfits(Named.in(DocumentPlace.REQUEST, documents), before, check);
    }

    static <T> Decision<T> incomplete(java.util.Collection<Particulars.Item> missing) {
        return Decision.refuse(VerificationRefusal.PARTICULARS_INCOMPLETE, Map.of("missing", List.copyOf(missing)));
    }
}
