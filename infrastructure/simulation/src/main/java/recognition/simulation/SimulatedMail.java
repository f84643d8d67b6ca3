package recognition.simulation;

import java.util.Properties;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Provider;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.URLName;
import jakarta.mail.internet.InternetAddress;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;

/** A mail server as the house's own mailer meets it: mostly it takes a mail; now and then it is not there, or refuses an address. */
public final class SimulatedMail extends Transport {
    private static final String SERVER = "simulated server";

    private final Server server;

    /** What a server does with a mail that reached it. */
    interface Server {

        /** What happens before the mail is taken, and after. */
        Fault fault();

        boolean refuses(Address recipient);

        void taken(String messageId);
    }

    public SimulatedMail(Session session, URLName name) {
        super(session, name);
        server = (Server) session.getProperties().get(SERVER);
    }

    static Session session(Server server) {
        try {
            var properties = new Properties();
            properties.put(SERVER, server);
            var session = Session.getInstance(properties);
            session.setProvider(new Provider(Provider.Type.TRANSPORT, "smtp", SimulatedMail.class.getName(), "", ""));
            return session;
        } catch (MessagingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    protected boolean protocolConnect(String host, int port, String user, String password) {
        return true;
    }

    @Override
    public void sendMessage(Message message, Address[] recipients) throws MessagingException {
        var fault = server.fault();
        switch (fault) {
            case CRASH_BEFORE_COMMIT -> throw new Crash();
            case THROTTLED, CONFLICT, LOST_BEFORE_COMMIT -> throw new MessagingException("no server");
            case NONE, LOST_AFTER_COMMIT, CRASH_AFTER_COMMIT -> take(message, recipients[0]);
        }
        switch (fault) {
            case CRASH_AFTER_COMMIT -> throw new Crash();
            case LOST_AFTER_COMMIT -> throw new MessagingException("no answer");
            default -> {
            }
        }
    }

    private void take(Message message, Address recipient) throws MessagingException {
        if (server.refuses(recipient)) {
            throw new SMTPAddressFailedException((InternetAddress) recipient, "RCPT", 550, "550 no such user");
        }
        server.taken(message.getHeader("Message-ID")[0]);
    }
}
