package recognition.functions.webhook;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One HTTP/1.1 request to one address. The JDK's clients look a name up by themselves, so that between looking and connecting it could
 * lead elsewhere; this goes to the address that was looked at, with the name for TLS and nothing else. It follows no redirect and
 * reads no more than the first line.
 */
final class Post {
    private static final int MILLISECONDS = (int) Duration.ofSeconds(10).toMillis();
    private static final int LONGEST_LINE = 8_192;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?: .*)?");

    private Post() {}

    /** @return the status code, or why there was none: {@code TIMEOUT}, {@code UNREACHABLE}, {@code NOT_HTTP} */
    static String send(URI target, InetAddress address, Map<String, String> headers, byte[] body) {
        try (var socket = connected(target, address)) {
            var out = new ByteArrayOutputStream();
            out.write(head(target, headers, body.length).getBytes(US_ASCII));
            out.write(body);
            socket.getOutputStream().write(out.toByteArray());
            socket.getOutputStream().flush();
            return status(socket.getInputStream());
        } catch (SocketTimeoutException late) {
            return "TIMEOUT";
        } catch (IOException unreachable) {
            return "UNREACHABLE";
        }
    }

    private static Socket connected(URI target, InetAddress address) throws IOException {
        boolean tls = "https".equals(target.getScheme());
        int port = target.getPort() >= 0 ? target.getPort() : tls ? 443 : 80;
        var socket = new Socket();
        socket.setSoTimeout(MILLISECONDS);
        socket.connect(new InetSocketAddress(address, port), MILLISECONDS);
        if (!tls) {
            return socket;
        }
        var secured = (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(socket,
                target.getHost(), port, true);
        var parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    private static String head(URI target, Map<String, String> headers, int length) {
        var path = target.getRawPath() == null || target.getRawPath().isEmpty() ? "/" : target.getRawPath();
        var query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
        var head = new StringBuilder("POST " + path + query + " HTTP/1.1\r\n");
        head.append("Host: ").append(target.getRawAuthority()).append("\r\n");
        headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("User-Agent: Recognition-Webhook/1\r\nContent-Length: ").append(length)
                .append("\r\nConnection: close\r\n\r\n").toString();
    }

    /** The code of the first answer that is not an interim one. */
    private static String status(InputStream in) throws IOException {
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var status = STATUS.matcher(line);
            if (!status.matches()) {
                return "NOT_HTTP";
            }
            if (!status.group(1).startsWith("1")) {
                return status.group(1);
            }
            while (!line(in).isEmpty()) {
                // The headers of the interim answer.
            }
        }
        return "NOT_HTTP";
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n' && line.length() < LONGEST_LINE; c = in.read()) {
            line.append((char) c);
        }
        return line.toString().stripTrailing();
    }
}
