package org.ballast.portal.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class BodyRulesTest {

    private static final BodyRules RULES = new BodyRules(10, Duration.ofMillis(200));

    @Test
    void aBodyWithinTheRulesComesWhole() throws IOException {
        assertThat(RULES.read(new ByteArrayInputStream(new byte[10]), 10)).hasSize(10);
        assertThat(RULES.read(new ByteArrayInputStream(new byte[0]), -1)).isEmpty();
    }

    @Test
    void whatSaysThatItIsLongerIsNotRead() {
        assertThatThrownBy(() -> RULES.read(never(), 11)).hasMessage("HTTP 413");
    }

    @Test
    void whatIsLongerWithoutSayingSoIsRefused() {
        assertThatThrownBy(() -> RULES.read(new ByteArrayInputStream(new byte[11]), -1))
                .hasMessage("HTTP 413");
    }

    @Test
    void whatComesByteByByteForTooLongIsRefused() {
        InputStream slow = new InputStream() {
            @Override
            public int read() {
                LockSupport.parkNanos(Duration.ofMillis(60).toNanos());
                return 'a';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                buffer[offset] = (byte) read();
                return 1;
            }
        };
        assertThatThrownBy(() -> RULES.read(slow, 10)).hasMessage("HTTP 408");
    }

    @Test
    void aLineThatBreaksIsTooSlow() {
        assertThatThrownBy(() -> RULES.read(never(), 5)).hasMessage("HTTP 408");
    }

    private static InputStream never() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("nothing came in time");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return read();
            }
        };
    }
}
