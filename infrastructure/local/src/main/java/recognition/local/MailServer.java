package recognition.local;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;

/**
 * An SMTP server in this process, on 127.0.0.1 only. It takes mail for anybody from anybody and keeps it until the end; but for
 * {@value #NOBODY}, where no mailbox is any more.
 */
final class MailServer implements AutoCloseable {
    static final String NOBODY = "nobody.example";

    private final GreenMail server;

    /** @param port 0 for a free one */
    MailServer(int port) {
        server = new Server(
                new ServerSetup(port, InetAddress.getLoopbackAddress().getHostAddress(), ServerSetup.PROTOCOL_SMTP));
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
    }

    private static final class Server extends GreenMail {
        Server(ServerSetup setup) {
            super(setup);
        }

        @Override
        protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers kept) {
            var refusing = new SmtpManager(kept.getImapHostManager(), kept.getUserManager()) {
                @Override
                public String checkRecipient(SmtpState state, MailAddress to) {
                    return to.getEmail().endsWith("@" + NOBODY) ? "550 5.1.1 No such mailbox" : null;
                }
            };
            return super.createServices(setups, new Managers() {
                @Override
                public SmtpManager getSmtpManager() {
                    return refusing;
                }

                @Override
                public UserManager getUserManager() {
                    return kept.getUserManager();
                }

                @Override
                public ImapHostManager getImapHostManager() {
                    return kept.getImapHostManager();
                }
            });
        }
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /** Every mail, the newest first. */
    List<Mail> mails() {
        return Arrays.stream(server.getReceivedMessages()).map(MailServer::mail).toList().reversed();
    }

    private static Mail mail(MimeMessage message) {
        try {
            return new Mail(addresses(message.getFrom()).findFirst().orElse(""),
                    addresses(message.getAllRecipients()).toList(),
                    message.getSubject(), part(message, "text/plain"), part(message, "text/html"),
                    message.getReceivedDate() == null ? Instant.now() : message.getReceivedDate().toInstant());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("A mail cannot be read", e);
        }
    }

    private static Stream<String> addresses(Address[] addresses) {
        return addresses == null ? Stream.of() : Arrays.stream(addresses).map(Address::toString);
    }

    private static String part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (var i = 0; i < parts.getCount(); i++) {
                var found = part(parts.getBodyPart(i), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    @Override
    public void close() {
        server.stop();
    }
}
