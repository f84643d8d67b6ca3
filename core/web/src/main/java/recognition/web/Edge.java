package recognition.web;

import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;

import recognition.domain.access.Task;
import recognition.domain.cases.Unavailable;
import recognition.web.Answer.Content;

/** The one place where a request comes in and where what went wrong becomes an answer. */
public final class Edge {
    private static final String JSON = "application/json";

    private Edge() {}

    /** Answers {@code event} with what {@code job} says, if the caller may ask for {@code task}. */
    public static APIGatewayProxyResponseEvent answer(Task task, APIGatewayProxyRequestEvent event, Context context,
            Function<Request, Answer> job) {
        var language = Languages.preferred(event);
        try {
            var request = Request.of(event);
            if (!task.isOpenTo(request.caller())) {
                throw new BadRequest(Problem.of(Problem.Kind.FORBIDDEN));
            }
            return response(job.apply(request), Headers.of(event).get("Accept"));
        } catch (BadRequest bad) {
            return problem(bad.problem(), language);
        } catch (Unavailable unavailable) {
            context.getLogger().log(LogLine.of("WARN", task.name(), context, unavailable));
            return problem(Problem.of(Problem.Kind.TRY_AGAIN), language);
        } catch (RuntimeException surprise) {
            context.getLogger().log(LogLine.of("ERROR", task.name(), context, surprise));
            return problem(Problem.of(Problem.Kind.INTERNAL), language);
        }
    }

    private static APIGatewayProxyResponseEvent response(Answer answer, String accept) {
        var response = new APIGatewayProxyResponseEvent().withStatusCode(answer.status());
        var headers = standing(switch (answer.content()) {
            case null -> JSON;
            case Content.Json(var object) -> {
                response.setBody(Json.text(object));
                yield JSON;
            }
            case Content.Text(var mediaType, var text) -> {
                response.setBody(text);
                yield mediaType;
            }
            case Content.Bytes(var mediaType, var bytes) -> {
                refuseOther(mediaType, accept);
                response.withBody(Base64.getEncoder().encodeToString(bytes)).setIsBase64Encoded(true);
                yield mediaType;
            }
        });
        headers.putAll(answer.headers());
        return response.withHeaders(headers);
    }

    /** API Gateway goes by the first media type that is accepted; to anybody else it would hand out base64. */
    private static void refuseOther(String mediaType, String accept) {
        if (accept == null || !accept.split("[,;]")[0].strip().equals(mediaType)) {
            throw new BadRequest(Problem.of(Problem.Kind.NOT_ACCEPTABLE));
        }
    }

    private static APIGatewayProxyResponseEvent problem(Problem problem, Text.Language language) {
        var headers = standing("application/problem+json");
        headers.put("Content-Language", language == Text.Language.ZH ? "zh-CN" : "en");
        if (problem.status() == 503) {
            headers.put("Retry-After", "2");
        }
        return new APIGatewayProxyResponseEvent().withStatusCode(problem.status()).withHeaders(headers)
                .withBody(Json.text(ProblemJson.of(problem, language)));
    }

    private static Map<String, String> standing(String contentType) {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        headers.put("Content-Type", contentType);
        headers.put("Cache-Control", "no-store");
        headers.put("X-Content-Type-Options", "nosniff");
        return headers;
    }
}
