package org.ballast.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import org.ballast.access.application.MailPost;
import org.ballast.access.application.MailSettings;
import org.ballast.access.application.SmtpServer;
import org.ballast.access.application.WorkDigest;
import org.ballast.access.domain.PortalUser;

/** Gives messages to the mail server of the settings, by the server's own Jakarta Mail. */
@ApplicationScoped
public class SmtpPost implements MailPost {

    private static final String MILLIS_OF_PATIENCE = "10000";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    @Inject
    private MailSettings settings;

    @Inject
    private Clock clock;

    @Override
    public void send(PortalUser user, String address, WorkDigest digest) throws NotSent {
        SmtpServer server = settings.server().orElseThrow();
        WorkMessage message = WorkMessage.of(user, digest, server.portal(), settings.pause());
        send(server, address, message, clock.instant());
    }

    static void send(SmtpServer server, String address, WorkMessage message, Instant now) throws NotSent {
        Session session = Session.getInstance(properties(server));
        try (Transport line = session.getTransport("smtp")) {
            Message mail = mail(session, server.from(), address, message, now);
            connect(line, server);
            line.sendMessage(mail, mail.getAllRecipients());
        } catch (MessagingException refused) {
            throw notSent(refused, false);
        }
    }

    private static Message mail(Session session, String from, String address, WorkMessage message, Instant now)
            throws MessagingException {
        MimeMessage mail = new MimeMessage(session);
        mail.setFrom(new InternetAddress(from, true));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(address, true));
        mail.setSubject(message.subject(), UTF_8);
        mail.setText(message.text(), UTF_8);
        mail.setSentDate(Date.from(now));
        // RFC 3834: nobody's absence answers it
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.saveChanges();
        return mail;
    }

    private static void connect(Transport line, SmtpServer server) throws NotSent {
        try {
            line.connect(
                    server.host(),
                    server.port(),
                    server.user().orElse(null),
                    server.password().orElse(null));
        } catch (MessagingException away) {
            throw notSent(away, true);
        }
    }

    private static NotSent notSent(MessagingException why, boolean serverAway) {
        return new NotSent(why.getClass().getSimpleName() + ": " + why.getMessage(), serverAway, why);
    }

    private static Properties properties(SmtpServer server) {
        Properties properties = new Properties();
        // Whose domain the message's id has, in place of the machine's name
        properties.setProperty("mail.from", server.from());
        properties.setProperty("mail.smtp.auth", Boolean.toString(server.user().isPresent()));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(server.tlsAtOnce()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty(
                "mail.smtp.starttls.required", Boolean.toString(server.tlsIsNeeded() && !server.tlsAtOnce()));
        properties.setProperty("mail.smtp.connectiontimeout", MILLIS_OF_PATIENCE);
        properties.setProperty("mail.smtp.timeout", MILLIS_OF_PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", MILLIS_OF_PATIENCE);
        return properties;
    }
}
