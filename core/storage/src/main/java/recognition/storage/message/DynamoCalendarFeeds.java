package recognition.storage.message;

import java.time.Instant;
import java.util.Optional;

import recognition.domain.code.Hash;
import recognition.domain.code.Secret;
import recognition.domain.message.CalendarFeeds;
import recognition.domain.message.Mailbox;
import recognition.storage.Item;
import recognition.storage.Table;

/**
 * Keeps hashes of secrets. The box says which secret is its present one, the secret whose box it is; one that its box does not name
 * opens nothing, so that a crash between two writes leaves none open that was to be closed.
 */
public final class DynamoCalendarFeeds implements CalendarFeeds {
    private static final String FEED = "FEED";

    private final Table table;

    public DynamoCalendarFeeds(Table table) {
        this.table = table;
    }

    @Override
    public String open(Mailbox mailbox, Instant now) {
        var secret = Secret.random();
        put(key(secret).text("mailbox", mailbox.name()).instant("openedAt", now));
        put(present(mailbox).text("feed", Hash.of(secret)));
        return secret;
    }

    private void put(Item item) {
        table.ask(client -> client.putItem(put -> put.tableName(table.name()).item(item.attributes())));
    }

    @Override
    public void close(Mailbox mailbox) {
        table.ask(client -> client
                .deleteItem(delete -> delete.tableName(table.name()).key(present(mailbox).attributes())));
    }

    @Override
    public Optional<Mailbox> find(String secret) {
        return item(key(secret)).map(feed -> new Mailbox(feed.text("mailbox")))
                .filter(mailbox -> item(present(mailbox)).filter(is -> Hash.of(secret).equals(is.text("feed")))
                        .isPresent());
    }

    private Optional<Item> item(Item key) {
        var found = table.ask(client -> client
                .getItem(get -> get.tableName(table.name()).key(key.attributes()).consistentRead(true)));
        return found.hasItem() ? Optional.of(Item.of(found.item())) : Optional.empty();
    }

    private static Item key(String secret) {
        return Item.key("FEED#" + Hash.of(secret), FEED);
    }

    private static Item present(Mailbox mailbox) {
        return Item.key(MessageItem.BOX + mailbox.name(), FEED);
    }
}
