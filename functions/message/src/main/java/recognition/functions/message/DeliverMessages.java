package recognition.functions.message;

import java.time.Clock;
import java.util.ArrayList;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;

import recognition.domain.code.Hash;
import recognition.domain.message.Deliveries;
import recognition.domain.time.HouseClock;
import recognition.storage.Table;
import recognition.storage.message.DynamoDeliveries;
import recognition.web.LogLine;

/**
 * Tells people what happened, after it happened: reads the lines of the timelines from the table's own stream and mails what each
 * calls for. At least once and, while nothing breaks, once. A line that fails is tried again with those after it; the others of the
 * batch still go out.
 */
public final class DeliverMessages implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
    private final Messages messages;
    private final Deliveries deliveries;
    private final Mailer mailer;
    private final Clock clock;

    public DeliverMessages() {
        this(Messages.ofSettings(), new DynamoDeliveries(Table.ofSettings()), Mailer.ofSettings(), HouseClock.clock());
    }

    DeliverMessages(Messages messages, Deliveries deliveries, Mailer mailer, Clock clock) {
        this.messages = messages;
        this.deliveries = deliveries;
        this.mailer = mailer;
        this.clock = clock;
    }

    @Override
    public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
        var failures = new ArrayList<BatchItemFailure>();
        for (var record : event.getRecords()) {
            try {
                deliver(record);
            } catch (RuntimeException failed) {
                context.getLogger().log(LogLine.of("ERROR", "DeliverMessages", context, failed));
                failures.add(new BatchItemFailure(record.getDynamodb().getSequenceNumber()));
            }
        }
        return new StreamsEventResponse(failures);
    }

    private void deliver(DynamodbStreamRecord record) {
        var image = record.getDynamodb().getNewImage();
        if (image == null || !image.containsKey("kind")) {
            return;
        }
        var pk = image.get("pk").getS();
        var name = Hash.of(pk, image.get("sk").getS());
        messages.calledFor(pk, image.get("kind").getS()).ifPresent(called -> {
            if (deliveries.claim(name, clock.instant())) {
                mailer.send(called.get());
                deliveries.sent(name, clock.instant());
            }
        });
    }
}
