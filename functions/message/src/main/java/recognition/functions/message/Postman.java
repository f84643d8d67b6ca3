package recognition.functions.message;

import java.time.Clock;
import java.util.List;

import recognition.catalog.CatalogFiles;
import recognition.catalog.MessageFiles;
import recognition.domain.message.Mailbox;
import recognition.domain.message.Message;
import recognition.domain.message.Message.To;
import recognition.domain.message.Messages;
import recognition.domain.message.Recipients;
import recognition.domain.message.Told;
import recognition.domain.message.TransportRules;
import recognition.domain.message.TransportRules.Reply;
import recognition.domain.time.HouseClock;
import recognition.domain.webhook.Webhooks;
import recognition.domain.webhook.Webhooks.News;
import recognition.storage.Settings;
import recognition.storage.Table;
import recognition.storage.message.DynamoMessages;
import recognition.storage.message.DynamoRecipients;
import recognition.storage.verification.DynamoSecretLinks;
import recognition.storage.verification.DynamoVerificationRequests;
import recognition.storage.webhook.DynamoWebhooks;

/** Mails messages whose mail was taken on, and says what came of it. */
record Postman(Messages messages, Webhooks webhooks, Letters letters, Mailer mailer, Bounces bounces, Clock clock) {

    static Postman ofSettings() {
        var table = Table.ofSettings();
        var clock = HouseClock.clock();
        var inquiries = new Letters.Inquiries(new DynamoVerificationRequests(table), new DynamoSecretLinks(table),
                CatalogFiles.read(), clock);
        return new Postman(new DynamoMessages(table), new DynamoWebhooks(table),
                new Letters(MessageFiles.read(), new DynamoRecipients(table), inquiries,
                        Settings.required("PUBLIC_ADDRESS")),
                Mailer.ofSettings(), Bounces.ofSettings(), clock);
    }

    Recipients recipients() {
        return letters.recipients();
    }

    /** Puts a message into a box, for the webhooks of its owner too, and mails it; does nothing if it lies there already. */
    void tell(Mailbox box, Message message) {
        var now = clock.instant();
        var told = webhooks.activeOf(box);
        if (!told.isEmpty() && !messages.has(box, message.id())) {
            told.forEach(webhook -> webhooks.add(webhook, List.of(News.of(message)), now));
        }
        messages.put(box, message, now).ifPresent(this::mail);
    }

    void mail(Told told) {
        var mail = letters.mailOf(told);
        var reply = mail.map(mailer::send).orElseGet(Reply.NoAddress::new);
        if (reply instanceof Reply.Never && told.message().to() == To.ISSUING_BODY) {
            bounces.readdress(told.message().about(), mail.orElseThrow().to(), clock.instant());
        }
        settle(told, reply);
    }

    void notNow(Told told, String reason) {
        settle(told, new Reply.NotNow(reason));
    }

    private void settle(Told told, Reply reply) {
        messages.settle(told, TransportRules.after(told.mail(), reply, clock.instant()));
    }
}
