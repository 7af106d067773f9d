package org.ballast.portal.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TurnstileTest {

    @Test
    void oneAddressTakesNoMoreThanItsShare() {
        Turnstile turnstile = new Turnstile(3, 2);
        assertThat(turnstile.enter("192.0.2.1")).isTrue();
        assertThat(turnstile.enter("192.0.2.1")).isTrue();
        assertThat(turnstile.enter("192.0.2.1")).isFalse();
        assertThat(turnstile.enter("192.0.2.2")).isTrue();
        turnstile.leave("192.0.2.1");
        assertThat(turnstile.enter("192.0.2.1")).isTrue();
    }

    @Test
    void manyAddressesTakeNoMoreThanAllMay() {
        Turnstile turnstile = new Turnstile(3, 2);
        for (int i = 0; i < 3; i++) {
            assertThat(turnstile.enter("192.0.2." + i)).isTrue();
        }
        assertThat(turnstile.enter("192.0.2.9")).isFalse();
        turnstile.leave("192.0.2.0");
        assertThat(turnstile.enter("192.0.2.9")).isTrue();
    }
}
