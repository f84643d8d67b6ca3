package recognition.web;

import java.time.Instant;

import com.amazonaws.services.lambda.runtime.Context;

/**
 * A structured log line in the field names of AWS Powertools. Of a surprise it tells the class and where it was thrown, never its
 * message: messages can quote what a person sent.
 */
public final class LogLine {
    private LogLine() {}

    public static String of(String level, String message, Context context, Throwable surprise) {
        var line = Json.object().put("level", level).put("message", message).put("timestamp", Instant.now().toString())
                .put("function_request_id", context.getAwsRequestId()).put("function_name", context.getFunctionName());
        if (surprise != null) {
            line.put("error", surprise.getClass().getName());
            var at = line.putArray("at");
            for (int i = 0; i < Math.min(8, surprise.getStackTrace().length); i++) {
                at.add(surprise.getStackTrace()[i].toString());
            }
        }
        return Json.text(line);
    }
}
