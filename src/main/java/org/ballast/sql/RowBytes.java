package org.ballast.sql;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One text for the values of a row, whether they are about to be written or were read again, on H2 as on PostgreSQL: each
 * value with its length before it, so that no two rows have the same text. Numbers have no trailing zeros, instants are
 * microseconds since 1970, nothing is told from an empty text.
 */
public final class RowBytes {

    private static final long MICROS_A_SECOND = 1_000_000;
    private static final long NANOS_A_MICRO = 1_000;

    private RowBytes() {}

    /** Of values as {@link BatchInsert#add} takes them. */
    public static byte[] of(@Nullable Object... values) {
        StringBuilder text = new StringBuilder(values.length * 12);
        for (Object value : values) {
            append(text, value instanceof Instant time ? time : SqlValues.toSql(value));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Of the columns of the row that the result stands on, from one to another, the first being 1. */
    public static byte[] of(ResultSet row, int from, int to) throws SQLException {
        StringBuilder text = new StringBuilder((to - from + 1) * 12);
        for (int column = from; column <= to; column++) {
            append(text, row.getObject(column));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void append(StringBuilder text, @Nullable Object value) {
        if (value == null) {
            text.append('~');
            return;
        }
        String said = said(value);
        text.append(said.length()).append(':').append(said);
    }

    private static String said(Object value) {
        return switch (value) {
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case String text -> text;
            case Long number -> number.toString();
            case Instant time -> micros(time);
            case OffsetDateTime time -> micros(time.toInstant());
            case Timestamp time -> micros(time.toInstant());
            case Date day -> day.toLocalDate().toString();
            default -> value.toString();
        };
    }

    private static String micros(Instant instant) {
        Instant kept = instant.truncatedTo(ChronoUnit.MICROS);
        return Long.toString(kept.getEpochSecond() * MICROS_A_SECOND + kept.getNano() / NANOS_A_MICRO);
    }
}
