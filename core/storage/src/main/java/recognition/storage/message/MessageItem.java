package recognition.storage.message;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import recognition.domain.message.CaseName;
import recognition.domain.message.Mailbox;
import recognition.domain.message.Message;
import recognition.domain.message.MessageId;
import recognition.domain.message.Told;
import recognition.domain.message.Transport;
import recognition.storage.Item;

/** A message as an item of its mailbox. While its mail is under way it stands in the index of what is due. */
final class MessageItem {
    static final String BOX = "MAILBOX#";
    static final String PREFIX = "MESSAGE#";
    private static final int SHARDS = 4;

    private MessageItem() {}

    static Item key(Mailbox mailbox, MessageId id) {
        return Item.key(BOX + mailbox.name(), PREFIX + "%012d#%s".formatted(id.at(), id.name()));
    }

    static Item write(Mailbox mailbox, Message message, Transport mail) {
        return key(mailbox, message.id()).text("kind", message.kind()).text("case", message.about().toString())
                .instant("at", message.at()).textMap("details", message.details()).choice("to", message.to())
                .item("mail", write(mail)).text("owner", about(message.about()))
                .number("ownedSince", message.id().at());
    }

    static Item write(Transport mail) {
        return Item.empty().choice("state", mail.state()).number("attempts", mail.attempts()).instant("at", mail.at())
                .text("reason", mail.reason());
    }

    static Told read(Item item) {
        var mail = item.item("mail");
        var message = new Message(id(item), item.text("kind"), CaseName.parse(item.text("case")).orElseThrow(),
                item.instant("at"), item.textMap("details"), item.choice("to", Message.To.class));
        return new Told(mailbox(item), message,
                new Transport(mail.choice("state", Transport.State.class), (int) mail.number("attempts"),
                        mail.instant("at"), mail.text("reason")),
                item.instant("readAt"));
    }

    static Mailbox mailbox(Item item) {
        return new Mailbox(item.text("pk").substring(BOX.length()));
    }

    static MessageId id(Item item) {
        var parts = item.text("sk").split("#");
        return new MessageId(Long.parseLong(parts[1]), parts[2]);
    }

    /** The partition, in the index of owners, of what was told about a case. */
    static String about(CaseName about) {
        return "ABOUT#" + about;
    }

    /** The partitions, in the index of what is due, of mail that is under way. */
    private static String bucket(int shard) {
        return "MESSAGES#%02d".formatted(shard);
    }

    static List<String> buckets() {
        return IntStream.range(0, SHARDS).mapToObj(MessageItem::bucket).toList();
    }

    static Item due(Item item, Mailbox mailbox, Instant at) {
        return item.text("dueBucket", bucket(Math.floorMod(mailbox.name().hashCode(), SHARDS))).number("dueAt",
                at.getEpochSecond());
    }
}
