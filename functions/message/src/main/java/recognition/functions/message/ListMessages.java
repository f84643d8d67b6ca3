package recognition.functions.message;

import java.util.List;
import java.util.Optional;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.catalog.MessageFiles;
import recognition.domain.access.Owner;
import recognition.domain.access.Role;
import recognition.domain.access.Task;
import recognition.domain.message.CaseName;
import recognition.domain.message.Mailbox;
import recognition.domain.message.MessageId;
import recognition.domain.message.Messages;
import recognition.domain.message.Texts;
import recognition.storage.Table;
import recognition.storage.message.DynamoMessages;
import recognition.web.Answer;
import recognition.web.Edge;
import recognition.web.Request;
import recognition.web.message.MessageJson;

/**
 * Lists the messages of the caller, or of the unit the caller acts for, the newest first, each with what became of its mail:
 * {@code GET /v1/messages} (S3-21). Officers see, by {@code about}, everything that was told about a case.
 */
public final class ListMessages implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final Messages messages;
    private final Texts texts;

    public ListMessages() {
        this(new DynamoMessages(Table.ofSettings()), MessageFiles.read());
    }

    ListMessages(Messages messages, Texts texts) {
        this.messages = messages;
        this.texts = texts;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        return Edge.answer(Task.LIST_MESSAGES, event, context, request -> {
            var about = request.query("about", text -> CaseName.parse(text.replace('/', '#')), "VERIFICATION/v_…");
            return about == null ? own(request) : about(request, about);
        });
    }

    private Answer own(Request request) {
        var unread = request.query("unread", text -> Optional.of(text).filter(List.of("true", "false")::contains),
                "true | false");
        int limit = request.limit();
        var from = Optional.ofNullable(request.query("cursor", MessageId::parse, "nextCursor"));
        request.refuseFaults();
        var page = messages.in(Mailbox.of(Owner.of(request.person())), "true".equals(unread), limit, from);
        return request.page(page.messages().stream().map(told -> MessageJson.of(told, texts)).toList(),
                page.next() == null ? null : page.next().value());
    }

    private Answer about(Request request, CaseName about) {
        request.refuseFaults();
        if (!request.caller().is(Role.OFFICER)) {
            return Answer.notFound();
        }
        return request.page(messages.about(about).stream().map(told -> MessageJson.of(told, texts)).toList(), null);
    }
}
