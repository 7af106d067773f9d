package org.ballast.access.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingValueTest {

    @Test
    void yesOrNoIsTrueOrFalseOrNotSaid() {
        assertThat(SettingValue.yesOrNo("BALLAST_HTTPS", Optional.of(" True "), false))
                .isTrue();
        assertThat(SettingValue.yesOrNo("BALLAST_HTTPS", Optional.of("false"), true))
                .isFalse();
        assertThat(SettingValue.yesOrNo("BALLAST_HTTPS", Optional.of(""), true)).isTrue();
        assertThat(SettingValue.yesOrNo("BALLAST_HTTPS", Optional.empty(), false))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"maybe", "yes", "1", "tru", "https"})
    void whatIsNeitherStopsTheStartAndNamesTheSetting(String written) {
        assertThatIllegalStateException()
                .isThrownBy(() -> SettingValue.yesOrNo("BALLAST_HTTPS", Optional.of(written), false))
                .withMessage("BALLAST_HTTPS is true or false, and not " + written + ".");
    }

    @Test
    void addressesAreReadInTheFormInWhichTheServerNamesAPeer() {
        assertThat(SettingValue.addresses("BALLAST_TRUSTED_PROXIES", Optional.of("127.0.0.1, ::1,")))
                .containsExactly("127.0.0.1", "0:0:0:0:0:0:0:1");
        assertThat(SettingValue.addresses("BALLAST_TRUSTED_PROXIES", Optional.empty()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example.com", "10.0.0.0/8", "10.0.0.256", "1234", "localhost", "::zz"})
    void whatIsNoAddressStopsTheStart(String written) {
        assertThatIllegalStateException()
                .isThrownBy(() -> SettingValue.addresses("BALLAST_TRUSTED_PROXIES", Optional.of(written)))
                .withMessageStartingWith("BALLAST_TRUSTED_PROXIES takes IP addresses")
                .withMessageContaining(written);
    }

    @Test
    void hostsAreNamesWithoutSchemeAndPort() {
        assertThat(SettingValue.hosts("BALLAST_HOSTS", Optional.of("Books.example, 192.0.2.1,[::1]")))
                .containsExactly("books.example", "192.0.2.1", "[::1]");
        assertThat(SettingValue.hosts("BALLAST_HOSTS", Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://books.example", "books.example:8080", "*", "a b"})
    void whatIsNoHostStopsTheStartAndNamesTheSetting(String written) {
        assertThatIllegalStateException()
                .isThrownBy(() -> SettingValue.hosts("BALLAST_HOSTS", Optional.of(written)))
                .withMessageStartingWith("BALLAST_HOSTS takes names of hosts");
    }
}
