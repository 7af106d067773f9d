package org.ballast.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.ByteConverter;

/** A number comes out of the driver as it went in, with its decimals. */
class CopyNumberTest {

    private static final int NUMBERS = 20_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.00",
                "0.000000000000000001",
                "1",
                "-1",
                "9999",
                "10000",
                "10000.0001",
                "-0.5",
                "12345678.9",
                "999999999999999",
                "0.00000000000001",
                "1E+3",
                "1E+20",
                "99999999999999999999.999999999999999999",
                "-12345678901234567.8901"
            })
    void aNumberIsItself(String text) {
        BigDecimal number = new BigDecimal(text);
        assertThat(sent(number)).isEqualByComparingTo(number);
        assertThat(sent(number).scale()).isEqualTo(Math.max(0, number.scale()));
    }

    @Test
    void soIsAnyOther() {
        Random random = new Random(5);
        for (int each = 0; each < NUMBERS; each++) {
            BigDecimal number = new BigDecimal(new BigInteger(random.nextInt(64), random), random.nextInt(19));
            BigDecimal signed = random.nextBoolean() ? number : number.negate();
            assertThat(sent(signed)).isEqualTo(signed);
        }
    }

    private static BigDecimal sent(BigDecimal number) {
        ByteBuffer out = ByteBuffer.allocate(64);
        CopyNumber.put(out, number);
        byte[] bytes = new byte[out.flip().getInt()];
        out.get(bytes);
        assertThat(out.hasRemaining()).isFalse();
        return (BigDecimal) ByteConverter.numeric(bytes);
    }
}
