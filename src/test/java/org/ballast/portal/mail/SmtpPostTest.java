package org.ballast.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.access.application.MailPost;
import org.ballast.access.application.SmtpServer;
import org.ballast.access.application.WorkDigest;
import org.ballast.access.application.WorkGroup;
import org.ballast.access.application.WorkItem;
import org.ballast.access.domain.PortalUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.pages.application.Worded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A message as a mail server gets it. */
class SmtpPostTest {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS)
    });

    private static final URI PORTAL = URI.create("https://ballast.example.com/");
    private static final Instant AT = Instant.parse("2024-12-31T10:15:00Z");
    private static final PortalUser USER = new PortalUser(
            "controller",
            "Zoë Müller",
            Set.of(Role.CONTROLLER),
            true,
            0,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            AT);

    @Test
    void itNamesWhatWaitsWithLinksAndNoAmount() throws Exception {
        SmtpPost.send(server(SERVER.getSmtp().getPort(), false, Optional.empty()), "zoe@example.com", message(), AT);

        MimeMessage got = SERVER.getReceivedMessages()[0];
        assertThat(got.getSubject()).isEqualTo("Ballast: 2 things wait for you");
        assertThat(got.getFrom()[0]).hasToString("ballast@example.com");
        assertThat(got.getAllRecipients()).hasSize(1);
        assertThat(got.getAllRecipients()[0]).hasToString("zoe@example.com");
        assertThat(got.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(got.getMessageID()).endsWith("@example.com>");
        assertThat(got.isMimeType("text/plain")).isTrue();
        assertThat(got.getContent().toString().replace("\r\n", "\n")).isEqualTo("""
                Hello Zoë Müller,

                To approve
                - BTC (HELIX, Q4 2024, preparer, since 31 Dec 2024, 10:15 UTC) - new
                  https://ballast.example.com/writedowns/proposal.xhtml?id=1&from=
                - ETH (HELIX)
                  https://ballast.example.com/writedowns/proposal.xhtml?id=2

                You get at most one such message in 30 minutes, and only when something new waits. Choose otherwise: \
                https://ballast.example.com/access/password.xhtml""");
    }

    @Test
    void oneThingIsCalledOneAndTheRestOfALongListIsCounted() {
        WorkItem item = WorkItem.of(Worded.text("A thing"), "/one.xhtml");
        assertThat(WorkMessage.of(USER, digest(1, item), PORTAL, Duration.ofMinutes(1))
                        .subject())
                .isEqualTo("Ballast: one thing waits for you");
        assertThat(WorkMessage.of(USER, digest(1235, item), PORTAL, Duration.ofMinutes(1))
                        .text())
                .contains("and 1,234 more: https://ballast.example.com/list.xhtml")
                .contains("in one minute, and");
    }

    @Test
    void aNameOfTheServerAndAPasswordAreGiven() throws Exception {
        SERVER.setUser("ballast", "secret of the server");
        SmtpServer server = server(SERVER.getSmtp().getPort(), false, Optional.of("secret of the server"));
        SmtpPost.send(server, "zoe@example.com", message(), AT);
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aServerThatIsAwayOrShowsACertificateOfNobodyGetsNothing() {
        int port = SERVER.getSmtps().getPort();
        assertThatExceptionOfType(MailPost.NotSent.class)
                .isThrownBy(
                        () -> SmtpPost.send(server(port, true, Optional.empty()), "zoe@example.com", message(), AT));
        assertThatExceptionOfType(MailPost.NotSent.class)
                .isThrownBy(() -> SmtpPost.send(server(1, false, Optional.empty()), "zoe@example.com", message(), AT))
                .withMessageContaining("MailConnectException");
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    private static WorkMessage message() {
        WorkItem known = WorkItem.of(Worded.text("ETH"), "/writedowns/proposal.xhtml?id=2")
                .in("HELIX", "")
                .worth(Money.of("197931503.33", Currency.getInstance("USD")));
        WorkItem fresh = WorkItem.of(Worded.text("BTC"), "/writedowns/proposal.xhtml?id=1&from=")
                .in("HELIX", "Q4 2024")
                .worth(Money.of("197931503.33", Currency.getInstance("USD")))
                .by("preparer", AT);
        Set<String> told = digest(1, known).things();
        WorkGroup group = new WorkGroup(Worded.text("To approve"), 2, "/list.xhtml", 1, true, List.of(fresh, known));
        return WorkMessage.of(
                USER, new WorkDigest(List.of(group), told, Optional.empty()), PORTAL, Duration.ofMinutes(30));
    }

    private static WorkDigest digest(long count, WorkItem item) {
        return new WorkDigest(
                List.of(new WorkGroup(Worded.text("To do"), count, "/list.xhtml", 1, true, List.of(item))),
                Set.of(),
                Optional.empty());
    }

    private static SmtpServer server(int port, boolean tls, Optional<String> password) {
        return new SmtpServer(
                "127.0.0.1", port, tls, password.map(any -> "ballast"), password, "ballast@example.com", PORTAL);
    }
}
