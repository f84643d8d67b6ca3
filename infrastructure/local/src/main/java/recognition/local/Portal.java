package recognition.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Serves the built pages. A path that is no file is a page of the one application, which finds its own way. */
final class Portal implements Site {
    private static final Map<String, String> TYPES = Map.of("html", "text/html; charset=utf-8", "js",
            "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8", "svg", "image/svg+xml", "png", "image/png", "ico", "image/x-icon", "json",
            "application/json", "woff2", "font/woff2", "txt", "text/plain; charset=utf-8", "webmanifest",
            "application/manifest+json");

    private final Path folder;
    private final String contentSecurityPolicy;
    private final byte[] config;

    /**
     * @param issuer where people sign in
     * @param objects where the browser posts documents to
     */
    Portal(Path folder, URI issuer, URI objects, String audience) {
        this.folder = folder.toAbsolutePath().normalize();
        var issuerOrigin = issuer.resolve("/").toString();
        contentSecurityPolicy = "default-src 'self'; connect-src 'self' " + issuerOrigin + " " + objects
                + "; img-src 'self' data:; "
                + "form-action 'self' " + issuerOrigin + "; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";
        config = """
                {"issuer":"%s","clientId":"portal","audience":"%s"}""".formatted(issuer, audience).getBytes();
    }

    @Override
    public WebAnswer answer(WebRequest request) {
        if (request.path().equals("/config.json")) {
            return secured("config.json", config);
        }
        var file = folder.resolve(request.path().substring(1)).normalize();
        var index = folder.resolve("index.html");
        if (!Files.isRegularFile(index)) {
            return missing("The portal is not built; the console is at /local.");
        } else if (!file.startsWith(folder)) {
            return missing("Nothing is here.");
        } else if (Files.isRegularFile(file)) {
            return read(file);
        }
        return TYPES.containsKey(extension(request.path())) ? missing("Nothing is here.") : read(index);
    }

    private static WebAnswer missing(String why) {
        return WebAnswer.of(404, "text/plain; charset=utf-8", why);
    }

    private WebAnswer read(Path file) {
        try {
            return secured(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WebAnswer secured(String name, byte[] body) {
        var type = TYPES.getOrDefault(extension(name), "application/octet-stream");
        return new WebAnswer(200, Map.of("Content-Type", List.of(type), "Cache-Control", List.of("no-cache"),
                "Content-Security-Policy", List.of(contentSecurityPolicy), "X-Content-Type-Options", List.of("nosniff"),
                "Referrer-Policy", List.of("no-referrer"), "Cross-Origin-Opener-Policy", List.of("same-origin")), body);
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
