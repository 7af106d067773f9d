package org.ballast.access.application;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.ballast.access.domain.MailAddress;
import org.ballast.refusals.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What IT sets about mail; without {@code BALLAST_SMTP_URL} the portal sends none and offers none. */
@ApplicationScoped
public class MailSettings {

    private static final int LONGEST_PAUSE = 1440;

    @Inject
    @ConfigProperty(name = "ballast.smtp.url")
    private Optional<String> url;

    @Inject
    @ConfigProperty(name = "ballast.smtp.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "ballast.smtp.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "ballast.mail.from")
    private Optional<String> from;

    @Inject
    @ConfigProperty(name = "ballast.mail.minutes")
    private Optional<String> minutes;

    @Inject
    @ConfigProperty(name = "ballast.public.url")
    private Optional<String> portal;

    private Optional<SmtpServer> server = Optional.empty();
    private Duration pause = Duration.ZERO;

    /** Reads them all at once, so that a wrong one is noticed at the start. */
    @PostConstruct
    void read() {
        server = server(url, user, password, from, portal);
        pause = pause(minutes);
    }

    /** Empty where no mail is sent. */
    public Optional<SmtpServer> server() {
        return server;
    }

    /** How long at least lies between two messages to one user. */
    public Duration pause() {
        return pause;
    }

    /**
     * @throws IllegalStateException if one is missing or cannot be meant; it names the setting
     */
    static Optional<SmtpServer> server(
            Optional<String> url,
            Optional<String> user,
            Optional<String> password,
            Optional<String> from,
            Optional<String> portal) {
        Optional<String> given = written(url);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        URI smtp = address("BALLAST_SMTP_URL", given.get());
        boolean tlsAtOnce = "smtps".equals(smtp.getScheme());
        if ((!tlsAtOnce && !"smtp".equals(smtp.getScheme())) || smtp.getHost() == null || smtp.getUserInfo() != null) {
            throw wrong("BALLAST_SMTP_URL", "is smtp://host:port or smtps://host:port, without user and password");
        }
        if (written(user).isPresent() != written(password).isPresent()) {
            throw wrong("BALLAST_SMTP_USER", "and BALLAST_SMTP_PASSWORD are set together or not at all");
        }
        return Optional.of(new SmtpServer(
                smtp.getHost(),
                smtp.getPort() < 0 ? (tlsAtOnce ? 465 : 25) : smtp.getPort(),
                tlsAtOnce,
                written(user),
                written(password),
                sender(from),
                portal(portal)));
    }

    private static String sender(Optional<String> from) {
        String sender = written(from).orElseThrow(() -> wrong("BALLAST_MAIL_FROM", "is missing"));
        try {
            MailAddress.check(sender);
        } catch (Refusal noAddress) {
            throw wrong("BALLAST_MAIL_FROM", "is a mail address as ballast@example.com, and not " + sender);
        }
        return sender;
    }

    private static URI portal(Optional<String> portal) {
        URI address = address(
                "BALLAST_PUBLIC_URL",
                written(portal).orElseThrow(() -> wrong("BALLAST_PUBLIC_URL", "is missing: links in mail lead there")));
        boolean isWhole = ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                && address.getHost() != null
                && address.getPath().replace("/", "").isEmpty();
        if (!isWhole) {
            throw wrong("BALLAST_PUBLIC_URL", "is https:// and the name of the portal's host");
        }
        return address.resolve("/");
    }

    /**
     * @throws IllegalStateException unless it is 1 to 1440 minutes
     */
    static Duration pause(Optional<String> minutes) {
        String given = written(minutes).orElse("30");
        int number = given.matches("[0-9]{1,4}") ? Integer.parseInt(given) : 0;
        if (number < 1 || number > LONGEST_PAUSE) {
            throw wrong("BALLAST_MAIL_MINUTES", "is 1 to " + LONGEST_PAUSE + ", and not " + given);
        }
        return Duration.ofMinutes(number);
    }

    private static URI address(String setting, String given) {
        try {
            return URI.create(given);
        } catch (IllegalArgumentException none) {
            throw wrong(setting, "is an address, and not " + given);
        }
    }

    private static Optional<String> written(Optional<String> value) {
        return value.map(String::strip).filter(each -> !each.isEmpty());
    }

    private static IllegalStateException wrong(String setting, String why) {
        return new IllegalStateException(setting + " " + why + ".");
    }
}
