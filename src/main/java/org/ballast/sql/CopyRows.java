package org.ballast.sql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows as PostgreSQL takes them in a binary COPY, one after the other: no number and no time becomes a text that has to be read
 * again there. A value stands as the type of its column wants it.
 */
final class CopyRows {

    private static final byte[] BEGINNING = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final short END = -1;
    private static final int NOTHING = -1;
    private static final int FIRST_ROOM = 96 * 1024;

    /** Any number or time with its length. */
    private static final int FIXED = 64;

    private static final long FIRST_DAY = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final long FIRST_SECOND =
            Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();
    private static final long MICROS_A_SECOND = 1_000_000;
    private static final int NANOS_A_MICRO = 1_000;

    private final List<String> types;
    private ByteBuffer bytes = ByteBuffer.allocate(FIRST_ROOM);

    /**
     * @param types of the columns, by the names that PostgreSQL has for them
     */
    CopyRows(List<String> types) {
        this.types = List.copyOf(types);
    }

    /** Of the columns of a query of those that are written. */
    static CopyRows of(ResultSetMetaData columns) throws SQLException {
        List<String> types = new ArrayList<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            types.add(columns.getColumnTypeName(column));
        }
        return new CopyRows(types);
    }

    /** How many bytes were added since they were taken. */
    int length() {
        return bytes.position();
    }

    /** The bytes since the last time. */
    byte[] take() {
        byte[] taken = Arrays.copyOf(bytes.array(), bytes.position());
        bytes.clear();
        return taken;
    }

    /** What stands before the first row of a statement. */
    void begin() {
        room(BEGINNING.length).put(BEGINNING);
    }

    /** What stands after the last one. */
    void end() {
        room(Short.BYTES).putShort(END);
    }

    /**
     * @throws IllegalArgumentException if there are more values or fewer than columns, or one is none of its column's type
     */
    void add(@Nullable Object... values) {
        if (values.length != types.size()) {
            throw new IllegalArgumentException(values.length + " values for " + types.size() + " columns");
        }
        room(Short.BYTES).putShort((short) values.length);
        for (int column = 0; column < values.length; column++) {
            Object value = values[column] instanceof Instant time ? time : SqlValues.toSql(values[column]);
            room(FIXED);
            if (value == null) {
                bytes.putInt(NOTHING);
            } else {
                put(types.get(column), value);
            }
        }
    }

    private void put(String type, Object value) {
        switch (type) {
            case "int8" -> bytes.putInt(Long.BYTES).putLong(whole(value));
            case "int4" -> bytes.putInt(Integer.BYTES).putInt(Math.toIntExact(whole(value)));
            case "numeric" -> CopyNumber.put(bytes, decimal(value));
            case "bool" -> bytes.putInt(1).put((byte) ((Boolean) value ? 1 : 0));
            case "date" ->
                bytes.putInt(Integer.BYTES).putInt(Math.toIntExact(((LocalDate) value).toEpochDay() - FIRST_DAY));
            case "timestamptz" -> bytes.putInt(Long.BYTES).putLong(micros(value));
            case "varchar", "bpchar", "text" ->
                putText(value instanceof BigDecimal number ? number.toPlainString() : value.toString());
            default -> throw new IllegalArgumentException("no column of type " + type + " is copied");
        }
    }

    private void putText(String text) {
        byte[] written = text.getBytes(UTF_8);
        room(Integer.BYTES + written.length).putInt(written.length).put(written);
    }

    private static long whole(Object value) {
        return value instanceof Long || value instanceof Integer
                ? ((Number) value).longValue()
                : decimal(value).longValueExact();
    }

    private static BigDecimal decimal(Object value) {
        return switch (value) {
            case BigDecimal number -> number;
            case Long number -> BigDecimal.valueOf(number);
            case Integer number -> BigDecimal.valueOf(number);
            default -> new BigDecimal(value.toString());
        };
    }

    private static long micros(Object value) {
        Instant time = value instanceof Instant instant ? instant : ((OffsetDateTime) value).toInstant();
        return Math.multiplyExact(time.getEpochSecond() - FIRST_SECOND, MICROS_A_SECOND)
                + time.getNano() / NANOS_A_MICRO;
    }

    private ByteBuffer room(int more) {
        if (bytes.remaining() < more) {
            ByteBuffer larger = ByteBuffer.allocate(Math.max(2 * bytes.capacity(), bytes.position() + more));
            bytes = larger.put(bytes.flip());
        }
        return bytes;
    }
}
