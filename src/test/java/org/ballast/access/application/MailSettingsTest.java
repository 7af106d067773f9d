package org.ballast.access.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailSettingsTest {

    private static final Optional<String> NONE = Optional.empty();
    private static final Optional<String> FROM = Optional.of("ballast@example.com");
    private static final Optional<String> PORTAL = Optional.of("https://ballast.example.com");

    @Test
    void withoutAServerThereIsNoMailWhateverElseIsSet() {
        assertThat(MailSettings.server(NONE, NONE, NONE, NONE, NONE)).isEmpty();
        assertThat(MailSettings.server(Optional.of(" "), NONE, NONE, FROM, PORTAL))
                .isEmpty();
    }

    @Test
    void aServerHasThePortOfItsSchemeUnlessItNamesOne() {
        assertThat(server("smtp://mail.example.com"))
                .isEqualTo(new SmtpServer(
                        "mail.example.com",
                        25,
                        false,
                        NONE,
                        NONE,
                        "ballast@example.com",
                        URI.create("https://ballast.example.com/")));
        assertThat(server("smtps://mail.example.com").port()).isEqualTo(465);
        assertThat(server("smtp://mail.example.com:587").port()).isEqualTo(587);
    }

    @Test
    void aPasswordGoesOverTlsOrToThisMachineOnly() {
        assertThat(withPassword("smtp://mail.example.com").tlsIsNeeded()).isTrue();
        assertThat(withPassword("smtp://127.0.0.1").tlsIsNeeded()).isFalse();
        assertThat(server("smtp://mail.example.com").tlsIsNeeded()).isFalse();
        assertThat(withPassword("smtp://mail.example.com").toString()).doesNotContain("secret");
    }

    @Test
    void whatIsMissingOrCannotBeMeantIsNamed() {
        refuses("BALLAST_SMTP_URL", "mail.example.com:25", NONE, NONE, FROM, PORTAL);
        refuses("BALLAST_SMTP_URL", "https://mail.example.com", NONE, NONE, FROM, PORTAL);
        refuses("BALLAST_SMTP_URL", "smtp://user:secret@mail.example.com", NONE, NONE, FROM, PORTAL);
        refuses("BALLAST_SMTP_URL", "smtp://a b", NONE, NONE, FROM, PORTAL);
        refuses("BALLAST_SMTP_USER", "smtp://mail.example.com", Optional.of("user"), NONE, FROM, PORTAL);
        refuses("BALLAST_MAIL_FROM", "smtp://mail.example.com", NONE, NONE, NONE, PORTAL);
        refuses("BALLAST_MAIL_FROM", "smtp://mail.example.com", NONE, NONE, Optional.of("ballast"), PORTAL);
        refuses("BALLAST_PUBLIC_URL", "smtp://mail.example.com", NONE, NONE, FROM, NONE);
        refuses("BALLAST_PUBLIC_URL", "smtp://mail.example.com", NONE, NONE, FROM, Optional.of("ballast.example.com"));
        refuses("BALLAST_PUBLIC_URL", "smtp://mail.example.com", NONE, NONE, FROM, Optional.of("https://x.example/y"));
    }

    @Test
    void thePauseIsHalfAnHourUnlessSaidOtherwise() {
        assertThat(MailSettings.pause(NONE)).isEqualTo(Duration.ofMinutes(30));
        assertThat(MailSettings.pause(Optional.of("1"))).isEqualTo(Duration.ofMinutes(1));
        for (String wrong : new String[] {"0", "-1", "1441", "1.5", "soon", "99999999999"}) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> MailSettings.pause(Optional.of(wrong)))
                    .withMessageContaining("BALLAST_MAIL_MINUTES");
        }
    }

    private static SmtpServer server(String url) {
        return MailSettings.server(Optional.of(url), NONE, NONE, FROM, PORTAL).orElseThrow();
    }

    private static SmtpServer withPassword(String url) {
        return MailSettings.server(Optional.of(url), Optional.of("user"), Optional.of("secret"), FROM, PORTAL)
                .orElseThrow();
    }

    private static void refuses(
            String setting,
            String url,
            Optional<String> user,
            Optional<String> password,
            Optional<String> from,
            Optional<String> portal) {
        assertThatIllegalStateException()
                .isThrownBy(() -> MailSettings.server(Optional.of(url), user, password, from, portal))
                .withMessageContaining(setting);
    }
}
