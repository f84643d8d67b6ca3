package recognition.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayCustomAuthorizerEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.IamPolicyResponseV1;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Functions small enough to show what the gateway does to them. */
final class SampleFunctions {
    private SampleFunctions() {}

    /** Answers the event itself, byte for byte. */
    public static final class ReadThing implements RequestStreamHandler {
        @Override
        public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
            answer.write("{\"statusCode\":200,\"headers\":{\"content-type\":\"text/plain\"},\"body\":".getBytes());
            answer.write(new ObjectMapper()
                    .writeValueAsBytes(new String(event.readAllBytes())));
            answer.write('}');
        }
    }

    /** Answers from the event as Lambda's own types have it. */
    public static final class MakeThing
            implements
                RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
        @Override
        public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
            var caller = event.getRequestContext().getAuthorizer();
            return new APIGatewayProxyResponseEvent().withStatusCode(201)
                    .withHeaders(Map.of("Location", "/v1/things/7"))
                    .withMultiValueHeaders(Map.of("Link", List.of("<a>", "<b>")))
                    .withBody(caller.get("principalId") + " " + caller.get("roles") + " " + event.getBody());
        }
    }

    public static final class PrintThing
            implements
                RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
        @Override
        public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
            return new APIGatewayProxyResponseEvent().withStatusCode(200).withIsBase64Encoded(true)
                    .withBody("JVBERg==");
        }
    }

    public static final class BreakThing
            implements
                RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
        @Override
        public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
            throw new IllegalStateException("broken on purpose");
        }
    }

    /** Runs on after its timeout. */
    public static final class AwaitThing implements RequestStreamHandler {
        @Override
        public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
            try {
                Thread.sleep(10_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Knows the tokens {@code officer} and {@code banned}. */
    public static final class AuthorizeCaller
            implements
                RequestHandler<APIGatewayCustomAuthorizerEvent, IamPolicyResponseV1> {
        @Override
        public IamPolicyResponseV1 handleRequest(APIGatewayCustomAuthorizerEvent event, Context context) {
            var statement = switch (event.getAuthorizationToken()) {
                case "Bearer officer" -> IamPolicyResponseV1.allowStatement("arn:aws:execute-api:*:*:*/*");
                case "Bearer banned" -> IamPolicyResponseV1.denyStatement(event.getMethodArn());
                default -> throw new IllegalStateException("Unauthorized");
            };
            return IamPolicyResponseV1.builder().withPrincipalId("somebody").withContext(Map.of("roles", "OFFICER"))
                    .withPolicyDocument(IamPolicyResponseV1.PolicyDocument.builder().withVersion("2012-10-17")
                            .withStatement(List.of(statement)).build())
                    .build();
        }
    }

    /** What the functions below were told. */
    static final Queue<String> TOLD = new ConcurrentLinkedQueue<>();

    public static final class SweepThings implements RequestHandler<ScheduledEvent, Void> {
        @Override
        public Void handleRequest(ScheduledEvent event, Context context) {
            TOLD.add("sweep " + event.getDetailType() + " at " + event.getTime().toInstant());
            return null;
        }
    }

    public static final class NoteArrival implements RequestHandler<S3Event, Void> {
        @Override
        public Void handleRequest(S3Event event, Context context) {
            event.getRecords().forEach(record -> TOLD.add("arrival " + record.getS3().getBucket().getName() + " "
                    + record.getS3().getObject().getUrlDecodedKey() + " "
                    + record.getS3().getObject().getSizeAsLong()));
            return null;
        }
    }

    /** Fails on the item {@code bad} the first time it sees it. */
    public static final class NoteChange implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
        private boolean failed;

        @Override
        public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
            var response = new StreamsEventResponse(new ArrayList<>());
            for (var record : event.getRecords()) {
                var name = record.getDynamodb().getNewImage().get("pk").getS();
                if (name.equals("bad") && !failed) {
                    failed = true;
                    response.getBatchItemFailures().add(new BatchItemFailure(record.getDynamodb().getSequenceNumber()));
                    return response;
                }
                TOLD.add("change " + record.getEventName() + " " + name + " " + System.getProperty("TABLE_NAME"));
            }
            return response;
        }
    }
}
