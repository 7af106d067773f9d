package org.ballast.access.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.ballast.refusals.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"a@b.de", "first.last+books@mail.example.com", "o'neil@x-y.example"})
    void anAddressIsTaken(String address) {
        assertThatCode(() -> MailAddress.check(address)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a@b",
                "a@@b.de",
                "a b@c.de",
                "a@b.de, c@d.de",
                "a@b.de\r\nBcc: x@y.de",
                "<a@b.de>",
                "a@-b.de",
                ".a@b.de",
                "a..b@c.de",
                "ä@b.de",
                "a@b.de\n"
            })
    void whatIsNoneOrMoreThanOneIsRefused(String address) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> MailAddress.check(address));
    }
}
