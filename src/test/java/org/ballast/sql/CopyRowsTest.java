package org.ballast.sql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.postgresql.util.ByteConverter;

/** A row stands in a binary COPY as the manual of PostgreSQL says, and what does not fit its column is refused. */
class CopyRowsTest {

    @Test
    void aValueIsWrittenAsItsColumnWantsIt() {
        CopyRows rows =
                new CopyRows(List.of("int8", "int4", "bool", "date", "timestamptz", "bpchar", "varchar", "varchar"));
        rows.add(
                7L,
                8,
                true,
                LocalDate.of(2000, 1, 2),
                Instant.parse("1999-12-31T23:59:59.999999Z"),
                Currency.getInstance("USD"),
                Optional.empty(),
                "Zürich");

        ByteBuffer row = ByteBuffer.wrap(rows.take());

        assertThat(row.getShort()).as("columns").isEqualTo((short) 8);
        assertThat(field(row).getLong()).isEqualTo(7);
        assertThat(field(row).getInt()).isEqualTo(8);
        assertThat(field(row).get()).isEqualTo((byte) 1);
        assertThat(field(row).getInt()).as("days since 2000").isEqualTo(1);
        assertThat(field(row).getLong()).as("microseconds since 2000").isEqualTo(-1);
        assertThat(text(row)).isEqualTo("USD");
        assertThat(row.getInt()).as("nothing").isEqualTo(-1);
        assertThat(text(row)).isEqualTo("Zürich");
        assertThat(row.hasRemaining()).isFalse();
    }

    @Test
    void aNumberLosesNoDigitHoweverItComes() {
        BigInteger large = BigInteger.TEN.pow(38).subtract(BigInteger.ONE);
        CopyRows rows = new CopyRows(List.of("numeric", "numeric", "numeric", "int8"));
        rows.add(large, Long.MIN_VALUE, new BigDecimal("-0.000000000000000001"), BigInteger.TEN);

        ByteBuffer row = ByteBuffer.wrap(rows.take());

        assertThat(row.getShort()).isEqualTo((short) 4);
        assertThat(number(row)).isEqualByComparingTo(new BigDecimal(large));
        assertThat(number(row)).isEqualByComparingTo(BigDecimal.valueOf(Long.MIN_VALUE));
        assertThat(number(row)).isEqualByComparingTo("-0.000000000000000001");
        assertThat(field(row).getLong()).isEqualTo(10);
    }

    @Test
    void whatIsNoneOfItsColumnIsRefused() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new CopyRows(List.of("int8")).add(BigInteger.ONE.shiftLeft(64)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new CopyRows(List.of("int4")).add(1L << 32));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new CopyRows(List.of("int8")).add(new BigDecimal("0.5")));
        assertThatIllegalArgumentException().isThrownBy(() -> new CopyRows(List.of("bytea")).add("00"));
        assertThatIllegalArgumentException().isThrownBy(() -> new CopyRows(List.of("int8")).add(1L, 2L));
    }

    private static byte[] bytes(ByteBuffer row) {
        byte[] bytes = new byte[row.getInt()];
        row.get(bytes);
        return bytes;
    }

    private static ByteBuffer field(ByteBuffer row) {
        return ByteBuffer.wrap(bytes(row));
    }

    private static String text(ByteBuffer row) {
        return new String(bytes(row), UTF_8);
    }

    private static BigDecimal number(ByteBuffer row) {
        return (BigDecimal) ByteConverter.numeric(bytes(row));
    }
}
