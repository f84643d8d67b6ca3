package recognition.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Properties;

import jakarta.mail.Message;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.Test;

class MailServerTest {

    @Test
    void aMailSentBySmtpIsThere() throws Exception {
        try (var server = new MailServer(0)) {
            var settings = new Properties();
            settings.put("mail.smtp.host", "127.0.0.1");
            settings.put("mail.smtp.port", server.port());
            var message = new MimeMessage(Session.getInstance(settings));
            message.setFrom(new InternetAddress("no-reply@recognition.example"));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress("registrar@issuer.example"));
            message.setSubject("请核实证书", "UTF-8");
            var text = new MimeBodyPart();
            text.setText("Please answer 请答复", "UTF-8");
            var html = new MimeBodyPart();
            html.setText("<p>请答复</p>", "UTF-8", "html");
            message.setContent(new MimeMultipart("alternative", text, html));
            Transport.send(message);

            var mail = server.mails().getFirst();
            assertEquals(List.of("registrar@issuer.example"), mail.to());
            assertEquals("请核实证书", mail.subject());
            assertEquals("Please answer 请答复", mail.text());
            assertEquals("<p>请答复</p>", mail.html());
        }
    }

    @Test
    void whereNobodyIsAnyMoreMailIsRefused() throws Exception {
        try (var server = new MailServer(0)) {
            var settings = new Properties();
            settings.put("mail.smtp.host", "127.0.0.1");
            settings.put("mail.smtp.port", server.port());
            var message = new MimeMessage(Session.getInstance(settings));
            message.setFrom(new InternetAddress("no-reply@recognition.example"));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress("registrar@" + MailServer.NOBODY));
            message.setText("Please answer");
            assertThrows(SendFailedException.class, () -> Transport.send(message));
            assertEquals(List.of(), server.mails());
        }
    }
}
