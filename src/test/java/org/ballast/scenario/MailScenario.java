package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What waits for a user comes by mail, once, and again only when something new waits. */
class MailScenario {

    private static final int LONGEST_SECONDS = 120;

    @Test
    void aControllerWhoWantsMailGetsOneOfWhatWaitsAndTheAdministratorSeesWhatDidNotGoOut() throws Exception {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        String smtp = "smtp://127.0.0.1:" + mail.getSmtp().getPort();
        try (PortalServer portal = PortalServer.start(
                        "mail",
                        Map.of(
                                "BALLAST_DEMO", "true",
                                "BALLAST_SMTP_URL", smtp,
                                "BALLAST_MAIL_FROM", "ballast@example.com",
                                "BALLAST_MAIL_MINUTES", "1",
                                "BALLAST_PUBLIC_URL", "https://ballast.example.com"));
                Browser browser = new Browser(portal.address())) {
            Program admin = new Program(portal.address(), "admin", "admin");
            saysNoTrade(admin, "2024-01-15T04:00:00Z", "2024-01-15T05:00:00Z");
            choosesMail(browser, admin);

            assertThat(mail.waitForIncomingEmail(LONGEST_SECONDS * 1000L, 1)).isTrue();
            MimeMessage first = mail.getReceivedMessages()[0];
            assertThat(first.getAllRecipients()[0]).hasToString("second@example.com");
            assertThat(first.getSubject()).matches("Ballast: .* for you").doesNotContain("USD");
            assertThat(first.getContent().toString())
                    .contains("Hello Demo second controller,")
                    .contains("https://ballast.example.com/prices/noTrades.xhtml")
                    .contains(" - new");
            assertThat(mail.waitForIncomingEmail(Duration.ofSeconds(80).toMillis(), 2))
                    .as("nothing new, no second message")
                    .isFalse();

            mail.stop();
            saysNoTrade(admin, "2024-01-16T04:00:00Z", "2024-01-16T05:00:00Z");
            Desk desk = Desk.of(browser, "admin");
            Instant end = Instant.now().plusSeconds(LONGEST_SECONDS);
            while (desk.go("/worklist.xhtml")
                            .page()
                            .locator("main:has-text('controller2: one message in a row did not go out')")
                            .count()
                    == 0) {
                assertThat(Instant.now()).as("the failure is told").isBefore(end);
                Thread.sleep(2000);
            }
            assertThat(PageLooks.findings(desk.page())).isEmpty();
            browser.assertNoErrors();
        } finally {
            mail.stop();
        }
    }

    private static void choosesMail(Browser browser, Program admin) {
        admin.put("/users/controller2/mail", "{\"mail\":\"nowhere\"}").refused(422, "INVALID_INPUT");
        assertThat(admin.put("/users/controller2/mail", "{\"mail\":\"first@example.com\"}")
                        .expect(200)
                        .json()
                        .getString("mail"))
                .isEqualTo("first@example.com");
        Desk desk = Desk.of(browser, "admin").go("/access/users.xhtml?user=controller2");
        desk.type("address:mail", "nowhere")
                .click("address:save")
                .seesBeside("address:mail", "This is no mail address");
        desk.type("address:mail", "second@example.com")
                .click("address:save")
                .sees("#messages", "The mail address of controller2 was saved.");
        assertThat(PageLooks.findings(desk.page())).isEmpty();

        Desk controller = Desk.of(browser, "controller2").go("/access/password.xhtml");
        controller.sees("main", "Where you have mail: second@example.com");
        assertThat(PageLooks.findings(controller.page())).isEmpty();
        controller.page().locator("#mail input[value=BUNDLED]").check();
        controller.click("mail:save").sees("#messages", "Your choice was saved.");
        assertThat(controller.page().locator("#mail input[value=BUNDLED]").isChecked())
                .isTrue();
    }

    private static void saysNoTrade(Program admin, String from, String to) {
        admin.as("preparer", "preparer")
                .post("/prices/no-trades", """
                {"market":"COINBASE","asset":"BTC","from":"%s","to":"%s","reason":"Nobody traded"}""".formatted(from, to))
                .expect(201);
    }
}
