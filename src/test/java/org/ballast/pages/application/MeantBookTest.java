package org.ballast.pages.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeantBookTest {

    private final MeantBook meant = new MeantBook();

    @Test
    void aBookIsMeantForTheEntityBesideWhichItIsNamed() {
        meant.name("ACME", "TAX");
        assertThat(meant.of("ACME")).contains("TAX");
        assertThat(meant.of("OTHER")).isEmpty();
    }

    @Test
    void whereNoneIsNamedNoneIsMeant() {
        assertThat(meant.of("ACME")).isEmpty();
        assertThat(meant.of("")).isEmpty();
        meant.name("ACME", "");
        assertThat(meant.of("ACME")).isEmpty();
    }
}
