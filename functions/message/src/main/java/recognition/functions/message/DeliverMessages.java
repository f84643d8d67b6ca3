package recognition.functions.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;

import recognition.domain.message.CaseName;
import recognition.domain.message.Mailbox;
import recognition.domain.message.Message;
import recognition.domain.message.MessageId;
import recognition.domain.message.Texts;
import recognition.domain.message.Texts.Text;
import recognition.storage.Instants;
import recognition.storage.cases.EventItem;
import recognition.web.LogLine;

/**
 * Tells people what happened, after it happened: reads the lines of the timelines from the table's own stream, puts what each calls
 * for into the mailbox of whom it concerns, and mails it. A line read twice is one message. A mail that is not taken holds up
 * nothing: {@link RetryMail} tries it again.
 */
public final class DeliverMessages implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
    private final Texts texts;
    private final Postman postman;

    public DeliverMessages() {
        this(Postman.ofSettings());
    }

    DeliverMessages(Postman postman) {
        this.texts = postman.letters().texts();
        this.postman = postman;
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
        var line = record.getDynamodb().getNewImage();
        if (line == null || !line.containsKey("kind")) {
            return;
        }
        var about = CaseName.parse(line.get("pk").getS());
        texts.of(line.get("kind").getS()).ifPresent(text -> about.ifPresent(name -> tell(record, name, text)));
    }

    private void tell(DynamodbStreamRecord record, CaseName about, Text text) {
        var line = record.getDynamodb().getNewImage();
        var at = Instants.parse(line.get("at").getN());
        var kept = record.getDynamodb().getApproximateCreationDateTime();
        var id = MessageId.of(kept == null ? at.getEpochSecond() : kept.toInstant().getEpochSecond(),
                EventItem.version(line.get("sk").getS()), about.toString(), line.get("sk").getS());
        var message = new Message(id, line.get("kind").getS(), about, at, details(line), text.to());
        var boxes = switch (text.to()) {
            case OWNER -> postman.recipients().boxesOf(about);
            case HOLDER, ISSUING_BODY -> List.of(Mailbox.outside(about));
        };
        boxes.forEach(box -> postman.tell(box, message));
    }

    private static Map<String, String> details(Map<String, AttributeValue> line) {
        return line.get("details").getM().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, detail -> detail.getValue().getS()));
    }
}
