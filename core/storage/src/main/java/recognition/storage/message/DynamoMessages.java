package recognition.storage.message;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

import recognition.domain.message.CaseName;
import recognition.domain.message.Mailbox;
import recognition.domain.message.Message;
import recognition.domain.message.MessageId;
import recognition.domain.message.Messages;
import recognition.domain.message.Told;
import recognition.domain.message.Transport;
import recognition.domain.message.TransportRules;
import recognition.storage.Item;
import recognition.storage.Table;

/** Keeps messages in the table, each an item of its mailbox. */
public final class DynamoMessages implements Messages {
    private final Table table;

    public DynamoMessages(Table table) {
        this.table = table;
    }

    @Override
    public Optional<Told> put(Mailbox mailbox, Message message, Instant now) {
        var mail = new Transport(Transport.State.QUEUED, 1, now, null);
        var item = MessageItem.due(MessageItem.write(mailbox, message, mail), mailbox,
                now.plus(TransportRules.LEASE));
        try {
            table.ask(client -> client.putItem(put -> put.tableName(table.name()).item(item.attributes())
                    .conditionExpression("attribute_not_exists(pk)")));
            return Optional.of(new Told(mailbox, message, mail, null));
        } catch (ConditionalCheckFailedException there) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Told> take(Mailbox mailbox, MessageId id, Instant now) {
        var values = Item.empty().number(":one", 1).number(":now", now.getEpochSecond()).instant(":at", now)
                .number(":lease", now.plus(TransportRules.LEASE).getEpochSecond());
        try {
            var taken = table.ask(client -> client.updateItem(update -> update.tableName(table.name())
                    .key(MessageItem.key(mailbox, id).attributes())
                    .updateExpression(
                            "SET dueAt = :lease, mail.attempts = mail.attempts + :one, mail.#at = :at")
                    .conditionExpression("dueAt <= :now").expressionAttributeNames(Map.of("#at", "at"))
                    .expressionAttributeValues(values.attributes()).returnValues(ReturnValue.ALL_NEW)));
            return Optional.of(MessageItem.read(Item.of(taken.attributes())));
        } catch (ConditionalCheckFailedException notDueOrTaken) {
            return Optional.empty();
        }
    }

    @Override
    public void settle(Told told, Transport mail) {
        var values = Item.empty().item(":mail", MessageItem.write(mail));
        if (!mail.isOver()) {
            values.number(":next", TransportRules.next(mail).getEpochSecond());
        }
        boolean isSent = mail.state() == Transport.State.SENT;
        if (!isSent) {
            values.number(":attempts", told.mail().attempts());
        }
        try {
            table.ask(client -> client.updateItem(update -> update.tableName(table.name())
                    .key(MessageItem.key(told.mailbox(), told.message().id()).attributes())
                    .updateExpression(mail.isOver()
                            ? "SET mail = :mail REMOVE dueBucket, dueAt"
                            : "SET mail = :mail, dueAt = :next")
                    .conditionExpression(isSent ? null : "attribute_exists(dueBucket) AND mail.attempts = :attempts")
                    .expressionAttributeValues(values.attributes())));
        } catch (ConditionalCheckFailedException anotherHasIt) {
            // Whoever took it over says what came of it, or it was sent all the same.
        }
    }

    @Override
    public List<Due> due(Instant now, int limit) {
        var due = new ArrayList<Due>();
        for (var bucket : MessageItem.buckets()) {
            table.ask(client -> client.query(query -> query.tableName(table.name()).indexName("due")
                    .keyConditionExpression("dueBucket = :bucket AND dueAt <= :now").limit(limit)
                    .expressionAttributeValues(Item.empty().text(":bucket", bucket)
                            .number(":now", now.getEpochSecond()).attributes())))
                    .items().stream().map(Item::of)
                    .forEach(item -> due.add(new Due(MessageItem.mailbox(item), MessageItem.id(item))));
        }
        return due;
    }

    @Override
    public Page in(Mailbox mailbox, boolean unreadOnly, int limit, Optional<MessageId> from) {
        var query = QueryRequest.builder().tableName(table.name())
                .keyConditionExpression("pk = :pk AND begins_with(sk, :message)").scanIndexForward(false).limit(limit)
                .expressionAttributeValues(Item.empty().text(":pk", MessageItem.BOX + mailbox.name())
                        .text(":message", MessageItem.PREFIX).attributes());
        if (unreadOnly) {
            query.filterExpression("attribute_not_exists(readAt)");
        }
        from.ifPresent(id -> query.exclusiveStartKey(MessageItem.key(mailbox, id).attributes()));
        var answer = table.ask(client -> client.query(query.build()));
        return new Page(answer.items().stream().map(Item::of).map(MessageItem::read).toList(),
                answer.hasLastEvaluatedKey() ? MessageItem.id(Item.of(answer.lastEvaluatedKey())) : null);
    }

    @Override
    public List<Told> since(Mailbox mailbox, MessageId start, int most) {
        var query = QueryRequest.builder().tableName(table.name())
                .keyConditionExpression("pk = :pk AND sk BETWEEN :start AND :end").limit(most)
                .expressionAttributeValues(Item.empty().text(":pk", MessageItem.BOX + mailbox.name())
                        .text(":start", MessageItem.key(mailbox, start).text("sk") + "~")
                        .text(":end", MessageItem.PREFIX + "~").attributes())
                .build();
        return table.ask(client -> client.query(query)).items().stream().map(Item::of).map(MessageItem::read).toList();
    }

    @Override
    public boolean has(Mailbox mailbox, MessageId id) {
        return table.ask(client -> client.getItem(get -> get.tableName(table.name())
                .key(MessageItem.key(mailbox, id).attributes()).consistentRead(true))).hasItem();
    }

    @Override
    public List<Told> about(CaseName about) {
        var query = QueryRequest.builder().tableName(table.name()).indexName("mine")
                .keyConditionExpression("#owner = :about").expressionAttributeNames(Map.of("#owner", "owner"))
                .expressionAttributeValues(Map.of(":about", AttributeValue.fromS(MessageItem.about(about))))
                .scanIndexForward(false).build();
        return table.itemsOf(query).stream().map(MessageItem::read).toList();
    }

    @Override
    public boolean markRead(Mailbox mailbox, MessageId id, Instant at) {
        try {
            table.ask(client -> client.updateItem(update -> update.tableName(table.name())
                    .key(MessageItem.key(mailbox, id).attributes())
                    .updateExpression("SET readAt = if_not_exists(readAt, :at)")
                    .conditionExpression("attribute_exists(pk)")
                    .expressionAttributeValues(Item.empty().instant(":at", at).attributes())));
            return true;
        } catch (ConditionalCheckFailedException notThere) {
            return false;
        }
    }
}
