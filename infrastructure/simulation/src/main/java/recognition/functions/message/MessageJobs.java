package recognition.functions.message;

import java.time.Clock;

import jakarta.mail.Session;

import recognition.catalog.CatalogFiles;
import recognition.catalog.MessageFiles;
import recognition.catalog.PolicyFiles;
import recognition.domain.calendar.WorkingCalendars;
import recognition.domain.catalog.Catalog;
import recognition.domain.catalog.Jurisdiction;
import recognition.domain.message.Texts;
import recognition.storage.Table;
import recognition.storage.issuer.DynamoIssuers;
import recognition.storage.message.DynamoMessages;
import recognition.storage.message.DynamoRecipients;
import recognition.storage.verification.DynamoSecretLinks;
import recognition.storage.verification.DynamoVerificationRequests;
import recognition.storage.webhook.DynamoWebhooks;

/** Makes the jobs of this feature for the simulation, on a table, a calendar, a clock and a mail server of its own. */
public final class MessageJobs {
    public static final Texts TEXTS = MessageFiles.read();
    private static final Catalog CATALOG = CatalogFiles.read();
    private static final PolicyFiles POLICIES = PolicyFiles.read(Jurisdiction.SHANGHAI);

    private final Postman postman;

    public MessageJobs(Table table, WorkingCalendars calendars, Clock clock, Session session) {
        var requests = new DynamoVerificationRequests(table);
        var inquiries = new Letters.Inquiries(requests, new DynamoSecretLinks(table), CATALOG, clock);
        var bounces = new Bounces(requests, new DynamoIssuers(table), calendars, POLICIES);
        postman = new Postman(new DynamoMessages(table), new DynamoWebhooks(table),
                new Letters(TEXTS, new DynamoRecipients(table), inquiries, "https://recognition.example"),
                new Mailer(session, "no-reply@recognition.example"), bounces, clock);
    }

    public DeliverMessages deliverMessages() {
        return new DeliverMessages(postman);
    }

    public RetryMail retryMail() {
        return new RetryMail(postman);
    }
}
