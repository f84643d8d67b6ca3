package recognition.web.webhook;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.Refusal;
import recognition.domain.cases.Versioned;
import recognition.domain.webhook.Webhook;
import recognition.domain.webhook.Webhook.Active;
import recognition.domain.webhook.Webhook.Removed;
import recognition.domain.webhook.Webhook.Stopped;
import recognition.domain.webhook.WebhookRefusal;
import recognition.domain.webhook.Webhooks.News;
import recognition.domain.webhook.Webhooks.Noted;
import recognition.web.CaseFlow;
import recognition.web.Json;
import recognition.web.Saying;
import recognition.web.Times;
import recognition.web.message.CasePages;

/** Webhooks on the wire, and what is sent to them. */
public final class WebhookJson implements CaseFlow.View<Webhook> {

    @Override
    public String address(Webhook state) {
        return "/v1/webhooks/" + state.opening().word();
    }

    @Override
    public ObjectNode show(Versioned<Webhook> one) {
        var json = Json.object().put("id", one.state().opening().word());
        return switch (one.state()) {
            case Active(_, var target) -> json.put("stage", "ACTIVE").put("target", target.toString());
            case Stopped(_, var target, var at) ->
                json.put("stage", "STOPPED").put("target", target.toString()).put("stoppedAt", Times.text(at));
            case Removed(_, var at) -> json.put("stage", "REMOVED").put("removedAt", Times.text(at));
        };
    }

    /** Adds what waits and the newest attempts. */
    public static ObjectNode log(ObjectNode json, List<News> waiting, List<Noted> attempts) {
        var queue = json.putArray("waiting");
        waiting.forEach(news -> queue.addObject().put("id", news.id().value()).put("kind", news.kind()));
        var log = json.putArray("attempts");
        attempts.forEach(one -> log.addObject().put("id", one.news().value()).put("kind", one.kind())
                .put("at", Times.text(one.attempt().at())).put("taken", one.attempt().taken())
                .put("answer", one.attempt().answer()).put("milliseconds", one.attempt().milliseconds()));
        return json;
    }

    /**
     * News as a CloudEvent (1.0, JSON format): what it is about and where to read more, and no personal data.
     *
     * @param address where people find the portal
     */
    public static String cloudEvent(News news, String address) {
        var json = Json.object().put("specversion", "1.0").put("id", news.id().value()).put("source", address)
                .put("type", "recognition." + news.kind().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("subject", news.about().id()).put("time", Times.text(news.at()))
                .put("datacontenttype", "application/json");
        json.putObject("data").put("kind", news.kind()).put("caseKind", news.about().kind())
                .put("caseId", news.about().id()).put("link", address + CasePages.of(news.about()));
        return json.toString();
    }

    @Override
    public Saying saying(Refusal reason) {
        return WebhookProblems.saying((WebhookRefusal) reason);
    }
}
