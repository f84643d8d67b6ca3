package recognition.functions.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

import recognition.domain.Decision.Accepted;
import recognition.domain.Decision.Refused;
import recognition.domain.seal.SigningKeys;
import recognition.domain.time.HouseClock;
import recognition.domain.webhook.Webhook.Active;
import recognition.domain.webhook.WebhookRules;
import recognition.domain.webhook.Webhooks;
import recognition.domain.webhook.Webhooks.Attempt;
import recognition.domain.webhook.Webhooks.News;
import recognition.domain.webhook.Webhooks.Queue;
import recognition.storage.Settings;
import recognition.storage.seal.KmsSigningKeys;
import recognition.web.LogLine;
import recognition.web.webhook.WebhookJson;

/**
 * Tells webhooks what waits for them, in order, each as a signed CloudEvent. One that does not take an event is asked again after a
 * pause that grows, with the same event; one that took nothing for a day is stopped. Runs each minute; late, twice or beside itself it
 * sends nothing more. What triggered it tells it nothing.
 */
public final class DeliverWebhooks implements RequestHandler<Object, String> {
    private static final int AT_ONCE = 100;
    private static final int MILLISECONDS_FOR_ONE = 25_000;

    private final Webhooks webhooks;
    private final Hosts hosts;
    private final Signatures signatures;
    private final Sender sender;

    /** Who sends, and by which clock. */
    record Sender(String address, Clock clock) {}

    public DeliverWebhooks() {
        this(Flows.webhooks(), Hosts.ofSettings(), KmsSigningKeys.ofSettings(),
                new Sender(Settings.required("PUBLIC_ADDRESS"), HouseClock.clock()));
    }

    DeliverWebhooks(Webhooks webhooks, Hosts hosts, SigningKeys keys, Sender sender) {
        this.webhooks = webhooks;
        this.hosts = hosts;
        this.signatures = new Signatures(keys);
        this.sender = sender;
    }

    /** @throws IllegalStateException if a queue could not be gone through; the others are */
    @Override
    public String handleRequest(Object event, Context context) {
        int failed = 0;
        for (var name : webhooks.due(sender.clock().instant(), AT_ONCE)) {
            if (context.getRemainingTimeInMillis() < MILLISECONDS_FOR_ONE) {
                break;
            }
            try {
                webhooks.take(name, sender.clock().instant()).ifPresent(queue -> deliver(queue, context));
            } catch (RuntimeException surprise) {
                context.getLogger().log(LogLine.of("ERROR", "DeliverWebhooks", context, surprise));
                failed++;
            }
        }
        if (failed > 0) {
            throw new IllegalStateException(failed + " queues could not be gone through");
        }
        return "done";
    }

    private void deliver(Queue queue, Context context) {
        var found = webhooks.find(queue.id());
        if (found.isEmpty() || !(found.get().state() instanceof Active active)) {
            webhooks.rest(queue);
            return;
        }
        for (var news : webhooks.waiting(queue.id(), AT_ONCE)) {
            if (context.getRemainingTimeInMillis() < MILLISECONDS_FOR_ONE) {
                webhooks.giveBack(queue, 0, null, sender.clock().instant());
                return;
            }
            var attempt = attempt(active, news);
            webhooks.note(queue.id(), news, attempt);
            if (!attempt.taken()) {
                failed(queue, attempt.at());
                return;
            }
        }
        done(queue);
    }

    /** What is left, or was added meanwhile, is due at once. */
    private void done(Queue queue) {
        if (webhooks.waiting(queue.id(), 1).isEmpty()) {
            webhooks.giveBackEmpty(queue);
        } else {
            webhooks.giveBack(queue, 0, null, sender.clock().instant());
        }
    }

    private void failed(Queue queue, Instant at) {
        var since = queue.failingSince() == null ? at : queue.failingSince();
        int failures = queue.failures() + 1;
        if (!WebhookRules.isGivenUp(since, at)) {
            webhooks.giveBack(queue, failures, since, at.plus(WebhookRules.pause(failures)));
            return;
        }
        webhooks.find(queue.id()).ifPresent(
                was -> WebhookRules.stop(was.state(), at).ifAccepted(step -> webhooks.keep(was, step, null)));
        webhooks.rest(queue);
    }

    private Attempt attempt(Active webhook, News news) {
        var at = sender.clock().instant();
        var begun = System.nanoTime();
        var answer = switch (hosts.address(webhook.target())) {
            case Accepted(var address) -> {
                var body = WebhookJson.cloudEvent(news, sender.address()).getBytes(UTF_8);
                // What is signed for others uses real time, for they check it by theirs.
                yield Post.send(webhook.target(), address,
                        signatures.headers(webhook.target(), body, Instant.now()), body);
            }
            case Refused(var reason, _) -> reason.name();
        };
        return new Attempt(at, answer.startsWith("2"), answer, Duration.ofNanos(System.nanoTime() - begun).toMillis());
    }
}
