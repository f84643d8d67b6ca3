package recognition.local.function;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;

/** What a handler is told of the invocation it runs in; keeps the last line it logged. */
public final class Invocation implements Context, LambdaLogger {
    private final String requestId = UUID.randomUUID().toString();
    private final String name;
    private final IntSupplier millisecondsLeft;
    private final Consumer<String> log;
    private String logged = "";

    /** One with time for whatever it is to do. */
    public Invocation() {
        this(() -> 300_000);
    }

    /** @param millisecondsLeft asked each time the handler looks */
    public Invocation(IntSupplier millisecondsLeft) {
        this("test", millisecondsLeft, _ -> {});
    }

    /** @param log takes every line */
    public Invocation(String name, IntSupplier millisecondsLeft, Consumer<String> log) {
        this.name = name;
        this.millisecondsLeft = millisecondsLeft;
        this.log = log;
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
        log.accept(message);
    }

    @Override
    public void log(byte[] message) {
        log(new String(message, StandardCharsets.UTF_8));
    }

    @Override
    public String getAwsRequestId() {
        return requestId;
    }

    @Override
    public String getFunctionName() {
        return name;
    }

    @Override
    public String getLogGroupName() {
        return "local";
    }

    @Override
    public String getLogStreamName() {
        return name;
    }

    @Override
    public String getFunctionVersion() {
        return "local";
    }

    @Override
    public String getInvokedFunctionArn() {
        return "arn:aws:lambda:local:000000000000:function:" + name + ":live";
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
        return 1024;
    }
}
