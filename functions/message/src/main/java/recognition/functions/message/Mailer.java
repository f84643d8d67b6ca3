package recognition.functions.message;

import java.util.Properties;

import jakarta.mail.Authenticator;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

import recognition.domain.message.TransportRules.Reply;
import recognition.storage.Settings;

/** Sends mail to an SMTP server. */
final class Mailer {
    private static final String SECONDS_10 = "10000";
    private static final int PERMANENT = 500;

    private final Session session;
    private final String from;

    Mailer(Session session, String from) {
        this.session = session;
        this.from = from;
    }

    /** The server the settings name; with TLS unless they say {@code SMTP_TLS=false}, with a password if there is one. */
    static Mailer ofSettings() {
        var tls = Boolean.toString(!"false".equals(Settings.optional("SMTP_TLS")));
        var properties = new Properties();
        properties.put("mail.smtp.host", Settings.required("SMTP_HOST"));
        properties.put("mail.smtp.port", Settings.required("SMTP_PORT"));
        properties.put("mail.smtp.starttls.enable", tls);
        properties.put("mail.smtp.starttls.required", tls);
        properties.put("mail.smtp.connectiontimeout", SECONDS_10);
        properties.put("mail.smtp.timeout", SECONDS_10);
        properties.put("mail.smtp.writetimeout", SECONDS_10);
        return new Mailer(session(properties, Settings.optional("SMTP_USER")), Settings.required("MAIL_FROM"));
    }

    private static Session session(Properties properties, String user) {
        if (user == null || user.isEmpty()) {
            return Session.getInstance(properties);
        }
        properties.put("mail.smtp.auth", "true");
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, Settings.required("SMTP_PASSWORD"));
            }
        });
    }

    /** What the server said. */
    Reply send(Mail mail) {
        try {
            Transport.send(message(mail));
            return new Reply.Taken();
        } catch (AddressException notAnAddress) {
            return new Reply.Never("ADDRESS");
        } catch (MessagingException notTaken) {
            return reply(notTaken);
        }
    }

    private MimeMessage message(Mail mail) throws MessagingException {
        var message = new Named(session, mail.id() + from.substring(from.indexOf('@')));
        message.setFrom(new InternetAddress(from));
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.subject(), "UTF-8");
        message.setText(mail.text(), "UTF-8");
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** A server's last word is a code from 500 (RFC 5321 §4.2.1); everything else passes. */
    private static Reply reply(MessagingException notTaken) {
        for (Exception cause = notTaken; cause instanceof MessagingException one; cause = one.getNextException()) {
            int code = switch (one) {
                case SMTPAddressFailedException refused -> refused.getReturnCode();
                case SMTPSendFailedException refused -> refused.getReturnCode();
                default -> 0;
            };
            if (code >= PERMANENT) {
                return new Reply.Never(Integer.toString(code));
            }
            if (code > 0) {
                return new Reply.NotNow(Integer.toString(code));
            }
        }
        return new Reply.NotNow("UNREACHABLE");
    }

    /** A message that keeps its name when it is sent again. */
    private static final class Named extends MimeMessage {
        private final String name;

        Named(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + name + ">");
        }
    }
}
