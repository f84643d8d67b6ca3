package recognition.functions.message;

import java.util.Properties;

import jakarta.mail.Authenticator;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import recognition.storage.Settings;

/** Sends mail to an SMTP server. */
final class Mailer {
    private static final String SECONDS_10 = "10000";

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

    /** @throws IllegalStateException if the server did not take the message */
    void send(Mail mail) {
        try {
            var message = new MimeMessage(session);
            message.setFrom(new InternetAddress(from));
            message.setRecipient(RecipientType.TO, new InternetAddress(mail.to()));
            message.setSubject(mail.subject(), "UTF-8");
            message.setText(mail.text(), "UTF-8");
            Transport.send(message);
        } catch (MessagingException notTaken) {
            throw new IllegalStateException("The mail was not taken", notTaken);
        }
    }
}
