package org.ballast.sql;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import org.postgresql.util.ByteConverter;

/** A decimal number as PostgreSQL sends and takes it: groups of four digits, counted from the point. */
final class CopyNumber {

    private static final int GROUP = 10_000;
    private static final int DIGITS_A_GROUP = 4;
    private static final long[] UP_TO_A_GROUP = {1, 10, 100, 1_000};
    private static final int SHORT = 15;
    private static final short NEGATIVE = 0x4000;

    private CopyNumber() {}

    /** With its length before it; there is room for 64 bytes. */
    static void put(ByteBuffer out, BigDecimal number) {
        BigDecimal plain = number.scale() < 0 ? number.setScale(0, RoundingMode.UNNECESSARY) : number;
        if (plain.precision() > SHORT) {
            byte[] whole = ByteConverter.numeric(plain);
            out.putInt(whole.length).put(whole);
            return;
        }
        int scale = plain.scale();
        int behindPoint = Math.ceilDiv(scale, DIGITS_A_GROUP);
        long units = plain.unscaledValue().longValue();
        long groups = Math.abs(units) * UP_TO_A_GROUP[behindPoint * DIGITS_A_GROUP - scale];
        int count = count(groups);
        out.putInt((4 + count) * Short.BYTES);
        out.putShort((short) count);
        out.putShort((short) (count - behindPoint - 1));
        out.putShort(units < 0 ? NEGATIVE : 0);
        out.putShort((short) scale);
        for (int at = out.position() + (count - 1) * Short.BYTES; at >= out.position(); at -= Short.BYTES) {
            out.putShort(at, (short) (groups % GROUP));
            groups /= GROUP;
        }
        out.position(out.position() + count * Short.BYTES);
    }

    private static int count(long groups) {
        int count = 0;
        for (long left = groups; left > 0; left /= GROUP) {
            count++;
        }
        return count;
    }
}
