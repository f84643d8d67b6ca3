package recognition.functions.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

/** The edge of every lookup: the one place where a request comes in and where a surprise becomes an answer. */
abstract class Lookup implements RequestStreamHandler {

    /** The answer to what is asked. */
    abstract ProxyAnswer answer(ProxyEvent event);

    @Override
    public final void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        output.write(answer(input.readAllBytes(), context).json());
    }

    private ProxyAnswer answer(byte[] json, Context context) {
        Map<String, String> headers = Map.of();
        try {
            ProxyEvent event = ProxyEvent.read(json);
            headers = event.headers();
            return answer(event);
        } catch (RuntimeException surprise) {
            context.getLogger().log(line(surprise, context));
            return Problem.INTERNAL.answer(headers, List.of());
        }
    }

    /** Tells the class and where it was thrown, never the message: it could quote what a person sent. */
    private String line(RuntimeException surprise, Context context) {
        StringBuilder at = new StringBuilder();
        StackTraceElement[] trace = surprise.getStackTrace();
        for (int i = 0; i < Math.min(8, trace.length); i++) {
            at.append(i == 0 ? "\"" : ",\"").append(trace[i]).append('"');
        }
        return "{\"level\":\"ERROR\",\"message\":\"" + getClass().getSimpleName() + "\",\"function_request_id\":\""
                + context.getAwsRequestId() + "\",\"function_name\":\"" + context.getFunctionName() + "\",\"error\":\""
                + surprise.getClass().getName() + "\",\"at\":[" + at + "]}";
    }
}
