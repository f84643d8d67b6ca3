package recognition.storage.webhook;

import java.net.URI;
import java.util.Optional;

import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.webhook.Webhook;
import recognition.domain.webhook.Webhook.Active;
import recognition.domain.webhook.Webhook.Opening;
import recognition.domain.webhook.Webhook.Removed;
import recognition.domain.webhook.Webhook.Stopped;
import recognition.domain.webhook.WebhookId;
import recognition.storage.Item;
import recognition.storage.cases.CaseItem;
import recognition.storage.cases.OwnerItem;

/** A webhook as an item. */
final class WebhookItem implements CaseItem<WebhookId, Webhook> {
    static final String KIND = "WEBHOOK";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String name(WebhookId id) {
        return id.name();
    }

    @Override
    public WebhookId id(Webhook state) {
        return state.opening().id();
    }

    @Override
    public Owner owner(Webhook state) {
        return state.opening().owner();
    }

    @Override
    public Optional<Role> waitingFor(Webhook state) {
        return Optional.empty();
    }

    @Override
    public Item write(Webhook state) {
        var item = OwnerItem.write(Item.empty(), state.opening().owner()).text("word", state.opening().word())
                .instant("openedAt", state.opening().openedAt());
        return switch (state) {
            case Active(_, var target) -> item.text("stage", "ACTIVE").text("target", target.toString());
            case Stopped(_, var target, var at) ->
                item.text("stage", "STOPPED").text("target", target.toString()).instant("stoppedAt", at);
            case Removed(_, var at) -> item.text("stage", "REMOVED").instant("removedAt", at);
        };
    }

    @Override
    public Webhook read(Item item) {
        var opening = new Opening(OwnerItem.read(item), item.text("word"), item.instant("openedAt"));
        return switch (item.text("stage")) {
            case "ACTIVE" -> new Active(opening, URI.create(item.text("target")));
            case "STOPPED" -> new Stopped(opening, URI.create(item.text("target")), item.instant("stoppedAt"));
            case "REMOVED" -> new Removed(opening, item.instant("removedAt"));
            case String other -> throw new IllegalStateException("no such stage: " + other);
        };
    }
}
