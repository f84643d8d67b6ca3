package recognition.simulation;

import java.util.Map;
import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.Decision;
import recognition.domain.Refusal;
import recognition.domain.access.Task;
import recognition.domain.cases.Step;
import recognition.domain.cases.Versioned;
import recognition.domain.notice.NoticeId;
import recognition.domain.notice.PublicNotice;
import recognition.domain.notice.PublicNotices;
import recognition.local.function.Invocation;
import recognition.web.Answer;
import recognition.web.CaseFlow;
import recognition.web.Edge;
import recognition.web.Json;
import recognition.web.Saying;

/** Where people's requests come in: the edge and the flow of the house, with a rule in place of a handler. */
final class Window {
    private final CaseFlow<NoticeId, PublicNotice> flow;

    Window(PublicNotices notices) {
        this.flow = new CaseFlow<>(notices, (_, _) -> true, new View());
    }

    /**
     * Opens a notice, and returns the answer's status.
     *
     * @param key the same for every attempt of one request
     */
    int open(String key, Step<PublicNotice> first) {
        return answer(key, request -> flow.open(request, Decision.accept(first)));
    }

    /** Takes a step of a notice, and returns the answer's status. */
    int step(String key, NoticeId notice, Function<PublicNotice, Decision<Step<PublicNotice>>> rule) {
        return answer(key, request -> flow.step(request, notice, rule));
    }

    static int answer(String key, Function<recognition.web.Request, Answer> job) {
        var event = new APIGatewayProxyRequestEvent().withHttpMethod("POST").withPath("/v1/notices")
                .withHeaders(Map.of("Idempotency-Key", key));
        var lambda = new Invocation(() -> 20_000);
        int status = Edge.answer(Task.REPORT_HEALTH, event, lambda, job).getStatusCode();
        if (status == 500) {
            throw new Violation("a handler is never surprised", key + " " + lambda.logged());
        }
        return status;
    }

    /** Nobody looks at what the window shows; that it answers is enough. */
    private static final class View implements CaseFlow.View<PublicNotice> {
        @Override
        public ObjectNode show(Versioned<PublicNotice> one) {
            return Json.object();
        }

        @Override
        public String address(PublicNotice state) {
            return "/v1/notices/" + state.opening().id().value();
        }

        @Override
        public Saying saying(Refusal reason) {
            return new Saying(409, reason.name(), reason.name());
        }
    }
}
