package recognition.functions.message;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

import recognition.domain.message.Told;
import recognition.web.LogLine;

/**
 * Tries again what was not taken, and takes over what somebody took on and did not bring to an end. Runs each minute; late, twice or
 * beside itself it mails nothing more. What triggered it tells it nothing.
 */
public final class RetryMail implements RequestHandler<Object, String> {
    private static final int AT_ONCE = 100;
    private static final int MILLISECONDS_FOR_ONE = 25_000;

    private final Postman postman;

    public RetryMail() {
        this(Postman.ofSettings());
    }

    RetryMail(Postman postman) {
        this.postman = postman;
    }

    /** @throws IllegalStateException if the mail of a message could not be composed; the others are tried */
    @Override
    public String handleRequest(Object event, Context context) {
        int tried = 0;
        int failed = 0;
        for (var due : postman.messages().due(postman.clock().instant(), AT_ONCE)) {
            if (context.getRemainingTimeInMillis() < MILLISECONDS_FOR_ONE) {
                break;
            }
            var told = postman.messages().take(due.mailbox(), due.id(), postman.clock().instant());
            if (told.isPresent()) {
                tried++;
                failed += wasTried(told.get(), context) ? 0 : 1;
            }
        }
        if (failed > 0) {
            throw new IllegalStateException(failed + " could not be mailed");
        }
        return "tried " + tried;
    }

    /** A message that cannot be composed is given up in the end like one that is not taken. */
    private boolean wasTried(Told told, Context context) {
        try {
            postman.mail(told);
            return true;
        } catch (RuntimeException surprise) {
            context.getLogger().log(LogLine.of("ERROR", "RetryMail", context, surprise));
            postman.notNow(told, "INTERNAL");
            return false;
        }
    }
}
