package recognition.domain.webhook;

import static recognition.domain.Decision.accept;
import static recognition.domain.Decision.refuse;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import recognition.domain.Decision;
import recognition.domain.access.Caller;
import recognition.domain.access.Owner;
import recognition.domain.cases.Event;
import recognition.domain.cases.Event.Actor;
import recognition.domain.cases.Step;
import recognition.domain.webhook.Webhook.Active;
import recognition.domain.webhook.Webhook.Opening;
import recognition.domain.webhook.Webhook.Removed;
import recognition.domain.webhook.Webhook.Stopped;

/** The steps of a webhook. */
public final class WebhookRules {
    /** How many a unit may have. */
    public static final int MOST = 5;
    /** How long a target may take nothing before it is stopped. */
    static final Duration PATIENCE = Duration.ofDays(1);
    private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(2),
            Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofHours(1));
    private static final String BASIS = "S3-21";

    private WebhookRules() {}

    /**
     * Sets or changes a webhook.
     *
     * @param others how many the unit has beside this one
     */
    public static Decision<Step<Webhook>> set(Opening opening, URI target, int others, Caller.Person by) {
        if (!(opening.owner() instanceof Owner.Unit)) {
            return refuse(WebhookRefusal.WEBHOOKS_ARE_FOR_UNITS);
        }
        return others >= MOST
                ? refuse(WebhookRefusal.TOO_MANY_WEBHOOKS, Map.of("most", MOST))
                : accept(step(new Active(opening, target), "WEBHOOK_SET", opening.openedAt(), Actor.of(by)));
    }

    /** Takes it away; what waits for it is not sent. */
    public static Decision<Step<Webhook>> remove(Webhook is, Caller.Person by, Instant now) {
        return switch (is) {
            case Active _,Stopped _ ->
                accept(step(new Removed(is.opening(), now), "WEBHOOK_REMOVED", now, Actor.of(by)));
            case Removed _ -> refuse(WebhookRefusal.NO_SUCH_WEBHOOK);
        };
    }

    /** Has events sent again, from where the owner says; one that was stopped goes on. */
    public static Decision<Step<Webhook>> replay(Webhook is, Caller.Person by, Instant now) {
        return switch (is) {
            case Active _ -> accept(step(is, "WEBHOOK_RESUMED", now, Actor.of(by)));
            case Stopped(var opening, var target, _) ->
                accept(step(new Active(opening, target), "WEBHOOK_RESUMED", now, Actor.of(by)));
            case Removed _ -> refuse(WebhookRefusal.NO_SUCH_WEBHOOK);
        };
    }

    /** Stops what took nothing for a day. */
    public static Decision<Step<Webhook>> stop(Webhook is, Instant now) {
        return switch (is) {
            case Active(var opening, var target) ->
                accept(step(new Stopped(opening, target, now), "WEBHOOK_STOPPED", now, new Actor.Calendar()));
            case Stopped _,Removed _ -> refuse(WebhookRefusal.NO_SUCH_WEBHOOK);
        };
    }

    public static boolean isGivenUp(Instant failingSince, Instant now) {
        return !now.isBefore(failingSince.plus(PATIENCE));
    }

    /** How long to wait after so many attempts that failed, from 1. */
    public static Duration pause(int failures) {
        return PAUSES.get(Math.min(failures, PAUSES.size()) - 1);
    }

    /** Whether the webhook is the caller's, and not removed. */
    public static boolean isOwn(Webhook is, Caller caller) {
        return !(is instanceof Removed) && caller instanceof Caller.Person person
                && Owner.of(person).equals(is.opening().owner());
    }

    private static Step<Webhook> step(Webhook after, String kind, Instant at, Actor by) {
        return new Step<>(after, new Event(kind, at, by, BASIS, Map.of("webhook", after.opening().word())));
    }
}
