package recognition.local;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** The JDK's HTTP server before a {@link Site}, on 127.0.0.1 only, with a virtual thread a request. */
final class WebServer implements AutoCloseable {
    /** What API Gateway takes; a larger body is read away and handed on cut one byte beyond this. */
    static final int MAXIMUM_BODY_BYTES = 10 * 1024 * 1024;

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Site site;

    /** @param port 0 for a free one */
    WebServer(int port, Site site) throws IOException {
        this.site = site;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var answer = answer(request(exchange));
            answer.headers().forEach((name, values) -> exchange.getResponseHeaders().put(name, values));
            var bodiless = exchange.getRequestMethod().equals("HEAD") || answer.body().length == 0;
            exchange.sendResponseHeaders(answer.status(), bodiless ? -1 : answer.body().length);
            if (!bodiless) {
                exchange.getResponseBody().write(answer.body());
            }
        }
    }

    private WebAnswer answer(WebRequest request) {
        try {
            return site.answer(request);
        } catch (RuntimeException e) {
            System.getLogger("recognition.local").log(System.Logger.Level.ERROR, "The local cloud itself failed", e);
            return WebAnswer.of(500, "text/plain", "The local cloud itself failed: " + e);
        }
    }

    private static WebRequest request(HttpExchange exchange) throws IOException {
        var in = exchange.getRequestBody();
        var body = in.readNBytes(MAXIMUM_BODY_BYTES + 1);
        in.transferTo(OutputStream.nullOutputStream());
        var uri = exchange.getRequestURI();
        return new WebRequest(exchange.getRequestMethod(), uri.getPath(), uri.getRawQuery(),
                exchange.getRequestHeaders(), body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
