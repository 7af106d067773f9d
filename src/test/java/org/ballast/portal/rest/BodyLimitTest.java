package org.ballast.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BodyLimitTest {

    @Test
    void aBodyOfTheLongestLengthIsReadAndOneByteMoreIsNot() throws IOException {
        assertThat(body(5, 5).readAllBytes()).hasSize(5);
        assertThatExceptionOfType(BodyLimit.Exceeded.class)
                .isThrownBy(() -> body(6, 5).readAllBytes())
                .satisfies(exceeded -> assertThat(exceeded.asProblem().status()).isEqualTo(413));
    }

    @Test
    void bytesThatAreReadOneByOneOrSkippedCountToo() {
        assertThatExceptionOfType(BodyLimit.Exceeded.class).isThrownBy(() -> {
            BodyLimit body = body(6, 5);
            assertThat(body.skip(3)).isEqualTo(3);
            while (body.read() >= 0) {
                // to the end
            }
        });
    }

    @Test
    void theLimitIsFoundBelowWhatAReaderMadeOfIt() throws IOException {
        try (BodyLimit body = body(2, 1)) {
            assertThat(BodyLimit.exceededIn(new IllegalStateException(thrownBy(body))))
                    .isPresent();
            assertThat(BodyLimit.exceededIn(new IllegalStateException(new IOException("other"))))
                    .isEmpty();
        }
    }

    private static IOException thrownBy(BodyLimit body) {
        try {
            body.readAllBytes();
            throw new AssertionError("nothing was thrown");
        } catch (IOException thrown) {
            return thrown;
        }
    }

    private static BodyLimit body(int length, int most) {
        return new BodyLimit(new ByteArrayInputStream(new byte[length]), most);
    }
}
