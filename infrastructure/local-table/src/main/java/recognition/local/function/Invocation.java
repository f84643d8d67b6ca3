package recognition.local.function;

import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;

/** What a handler under test is told of the invocation it runs in; keeps the last line it logged. */
public final class Invocation implements Context, LambdaLogger {
    private final IntSupplier millisecondsLeft;
    private String logged = "";

    /** One with time for whatever it is to do. */
    public Invocation() {
        this(() -> 300_000);
    }

    /** @param millisecondsLeft asked each time the handler looks */
    public Invocation(IntSupplier millisecondsLeft) {
        this.millisecondsLeft = millisecondsLeft;
    }

    public String logged() {
        return logged;
    }

    @Override
    public int getRemainingTimeInMillis() {
        return millisecondsLeft.getAsInt();
    }

    @Override
    public LambdaLogger getLogger() {
        return this;
    }

    @Override
    public void log(String message) {
        logged = message;
    }

    @Override
    public void log(byte[] message) {
        logged = new String(message, StandardCharsets.UTF_8);
    }

    @Override
    public String getAwsRequestId() {
        return "test";
    }

    @Override
    public String getFunctionName() {
        return "test";
    }

    @Override
    public String getLogGroupName() {
        return null;
    }

    @Override
    public String getLogStreamName() {
        return null;
    }

    @Override
    public String getFunctionVersion() {
        return null;
    }

    @Override
    public String getInvokedFunctionArn() {
        return null;
    }

    @Override
    public CognitoIdentity getIdentity() {
        return null;
    }

    @Override
    public ClientContext getClientContext() {
        return null;
    }

    @Override
    public int getMemoryLimitInMB() {
        return 0;
    }
}
