package recognition.functions.message;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Properties;

import jakarta.mail.Session;

/** A mail server that says the same to every recipient: {@code 550 no such user}. */
final class Smtp implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final String toRecipients;

    Smtp(String toRecipients) throws IOException {
        this.toRecipients = toRecipients;
        Thread.ofVirtual().start(this::serve);
    }

    static Mailer mailer(int port) {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", port);
        settings.put("mail.smtp.timeout", "5000");
        return new Mailer(Session.getInstance(settings), "no-reply@recognition.example");
    }

    Mailer mailer() {
        return mailer(socket.getLocalPort());
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept();
                    var in = new BufferedReader(new InputStreamReader(client.getInputStream()))) {
                var out = client.getOutputStream();
                out.write("220 ready\r\n".getBytes());
                for (var line = in.readLine(); line != null; line = in.readLine()) {
                    out.write(((line.startsWith("RCPT") ? toRecipients : "250 fine") + "\r\n").getBytes());
                }
            } catch (IOException gone) {
                // The next one is served.
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
