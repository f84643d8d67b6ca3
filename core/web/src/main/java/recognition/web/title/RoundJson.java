package recognition.web.title;

import java.time.Instant;

import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.title.Round;
import recognition.web.Json;
import recognition.web.Times;

/** Rounds on the wire. */
public final class RoundJson {
    private RoundJson() {}

    public static ObjectNode of(Round round, Instant now) {
        var json = Json.object().put("id", round.id()).put("number", round.number()).put("nameZh", round.name().zh())
                .put("nameEn", round.name().en()).put("announced", round.announced())
                .put("stage", round.stage(now).name()).put("edition", round.edition().toString())
                .put("category", round.category().name()).put("rules", round.basis().rules())
                .put("opens", Times.text(round.window().opens())).put("closes", Times.text(round.window().closes()))
                .put("verifiedBy", round.verifiedBy().day().toString())
                .put("verifiedByInclusive", round.verifiedBy().inclusive());
        conditions(json, round.conditions());
        procedure(json, round.procedure());
        var routes = json.putObject("routes");
        round.routes().forEach((level, route) -> routes.put(level.name(), route.name()));
        var schedule = json.putArray("schedule");
        round.schedule().forEach(
                begin -> schedule.addObject().put("stage", begin.stage().name()).put("from", begin.from().toString()));
        return json;
    }

    private static void conditions(ObjectNode json, Round.Conditions conditions) {
        var employers = json.putArray("employerKinds");
        conditions.employers().stream().sorted().forEach(kind -> employers.add(kind.name()));
        var excluded = json.putArray("excludedRounds");
        conditions.excludedRounds().stream().sorted().forEach(excluded::add);
        json.put("experienceUntil", conditions.experienceUntil().toString())
                .put("noticeWorkingDays", conditions.noticeWorkingDays())
                .put("summaryLength", conditions.summaryLength());
    }

    private static void procedure(ObjectNode json, Round.Procedure procedure) {
        var order = json.putArray("stepOrder");
        procedure.order().forEach(step -> order.add(step.name()));
        json.put("corrections", procedure.corrections()).put("correctionWorkingDays", procedure.correctionWorkingDays())
                .put("objectionWorkingDays", procedure.objectionWorkingDays())
                .put("formCopies", procedure.formCopies());
        json.putObject("serviceStandards").put("acceptanceWorkingDays", procedure.standards().acceptance())
                .put("reviewWorkingDays", procedure.standards().review());
    }
}
