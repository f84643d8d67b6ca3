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
        var json = Json.object().put("id", round.id()).put("nameZh", round.name().zh()).put("nameEn", round.name().en())
                .put("announced", round.announced()).put("stage", round.stage(now).name())
                .put("edition", round.edition().toString()).put("category", round.category().name())
                .put("opens", Times.text(round.window().opens())).put("closes", Times.text(round.window().closes()))
                .put("verifiedBy", round.verifiedBy().day().toString())
                .put("experienceUntil", round.conditions().experienceUntil().toString())
                .put("noticeWorkingDays", round.conditions().noticeWorkingDays())
                .put("summaryLength", round.conditions().summaryLength());
        var routes = json.putObject("routes");
        round.routes().forEach((level, route) -> routes.put(level.name(), route.name()));
        return json;
    }
}
