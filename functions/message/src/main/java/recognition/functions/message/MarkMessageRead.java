package recognition.functions.message;

import java.time.Clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Owner;
import recognition.domain.access.Task;
import recognition.domain.message.Mailbox;
import recognition.domain.message.MessageId;
import recognition.domain.message.Messages;
import recognition.domain.time.HouseClock;
import recognition.storage.Table;
import recognition.storage.message.DynamoMessages;
import recognition.web.Answer;
import recognition.web.Edge;

/** Notes that a message of the caller's mailbox was read: {@code PUT /v1/messages/{id}/reading}. */
public final class MarkMessageRead
        implements
            RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Messages messages;
    private final Clock clock;

    public MarkMessageRead() {
        this(new DynamoMessages(Table.ofSettings()), HouseClock.clock());
    }

    MarkMessageRead(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.MARK_MESSAGE_READ, event, context, request -> {
            var now = clock.instant();
            var id = request.path("id", MessageId::parse);
            request.refuseFaults();
            return messages.markRead(Mailbox.of(Owner.of(request.person())), id, now)
                    ? Answer.nothing()
                    : Answer.notFound();
        });
    }
}
