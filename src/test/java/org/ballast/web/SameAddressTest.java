package org.ballast.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/evil.example/holdings/lots.xhtml",
                "//evil.example/holdings/lots.xhtml",
                "///evil.example/holdings/lots.xhtml",
                "/\\evil.example/holdings/lots.xhtml"
            })
    void noPathOfARequestNamesAnotherServer(String asWritten) {
        assertThat(SameAddress.onThisServer(asWritten)).isEqualTo("/evil.example/holdings/lots.xhtml");
    }
}
