package recognition.bench.cold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** As much of Lambda's Runtime API as one invocation needs: it hands out one event, takes its answer, and lets nobody wait for a second. */
final class RuntimeApi implements AutoCloseable {
    private static final String PATH = "/2018-06-01/runtime/";

    private final HttpServer server;
    private final byte[] event;
    private final CompletableFuture<Answered> answered = new CompletableFuture<>();
    /** Done when nobody waits any more for a second event. */
    private final CompletableFuture<Void> released = new CompletableFuture<>();

    /** @param at nanoseconds of {@link System#nanoTime} */
    record Answered(byte[] body, long at) {}

    RuntimeApi(byte[] event) throws IOException {
        this.event = event;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Thread::startVirtualThread);
        server.createContext(PATH, this::answer);
        server.start();
    }

    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    Answered await() {
        return answered.orTimeout(60, TimeUnit.SECONDS).join();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestURI().getPath().endsWith("/invocation/next")) {
                next(exchange);
                return;
            }
            byte[] body = exchange.getRequestBody().readAllBytes();
            long at = System.nanoTime();
            exchange.sendResponseHeaders(202, -1);
            if (exchange.getRequestURI().getPath().endsWith("/response")) {
                answered.complete(new Answered(body, at));
            } else {
                answered.completeExceptionally(new IllegalStateException(new String(body)));
            }
        } catch (UncheckedIOException gone) {
            // the process was ended while it waited
        }
    }

    private void next(HttpExchange exchange) throws IOException {
        if (answered.isDone()) {
            released.join();
            exchange.sendResponseHeaders(410, -1);
            return;
        }
        var headers = exchange.getResponseHeaders();
        headers.set("Lambda-Runtime-Aws-Request-Id", "8476a536-e9f4-11e8-9739-2dfe598c3fcd");
        headers.set("Lambda-Runtime-Deadline-Ms", Long.toString(System.currentTimeMillis() + 60_000));
        headers.set("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:cn-north-1:123456789012:function:bench");
        headers.set("Lambda-Runtime-Trace-Id", "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700");
        headers.set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, event.length);
        exchange.getResponseBody().write(event);
    }

    @Override
    public void close() {
        released.complete(null);
        server.stop(0);
    }
}
