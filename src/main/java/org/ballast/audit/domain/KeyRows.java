package org.ballast.audit.domain;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import javax.crypto.Mac;

/** The rows of one key on their way into a seal: of each its HMAC. */
final class KeyRows {

    /** Up to so many rows of a key each has digits of its own; beyond, some neighbours share them. */
    static final int TOLD_APART = 1_000;

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
    private static final int TAG_BYTES = 32;
    private static final int PART_BYTES = 4;
    private static final int PART_DIGITS = 2 * PART_BYTES;

    private final long key;
    private final Mac mac;
    private final ByteArrayOutputStream tags = new ByteArrayOutputStream(4 * TAG_BYTES);

    /**
     * @param mac used for nothing else while rows are added
     */
    KeyRows(long key, Mac mac) {
        this.key = key;
        this.mac = mac;
    }

    long key() {
        return key;
    }

    void add(byte[] row) {
        mac.update(ByteBuffer.allocate(Long.BYTES).putLong(key).flip());
        tags.writeBytes(mac.doFinal(row));
    }

    /** The tags of all rows, one after the other. */
    byte[] tags() {
        return tags.toByteArray();
    }

    int count() {
        return tags.size() / TAG_BYTES;
    }

    /**
     * Eight hexadecimal digits for each row, or where there are many for each group of so many neighbours as the number
     * before the asterisk says: {@code 64*0a1b2c3d…}. Empty for no row.
     */
    String parts() {
        int step = Math.max(1, Math.ceilDiv(count(), TOLD_APART));
        String prefix = step == 1 ? "" : step + "*";
        return prefix + String.join("", parts(step));
    }

    /** The first row, counted from 0, that is not as the parts say; empty where all are. */
    OptionalInt firstUnlike(String expected) {
        int asterisk = expected.indexOf('*');
        String step = asterisk < 0 ? "1" : expected.substring(0, asterisk);
        return NUMBER.matcher(step).matches()
                ? firstUnlike(Integer.parseInt(step), expected.substring(asterisk + 1))
                : OptionalInt.of(0);
    }

    private OptionalInt firstUnlike(int step, String digits) {
        List<String> found = parts(step);
        int groups = digits.length() / PART_DIGITS;
        for (int group = 0; group < Math.max(found.size(), groups); group++) {
            boolean same =
                    group < groups && group < found.size() && digits.startsWith(found.get(group), group * PART_DIGITS);
            if (!same) {
                return OptionalInt.of(group * step);
            }
        }
        return OptionalInt.empty();
    }

    private List<String> parts(int step) {
        byte[] all = tags.toByteArray();
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < all.length; from += step * TAG_BYTES) {
            int length = Math.min(step * TAG_BYTES, all.length - from);
            parts.add(step == 1 ? digits(all, from) : digits(ofMany(all, from, length), 0));
        }
        return parts;
    }

    private static byte[] ofMany(byte[] all, int from, int length) {
        MessageDigest digest = Sha256.digest();
        digest.update(all, from, length);
        return digest.digest();
    }

    private static String digits(byte[] bytes, int from) {
        return HexFormat.of().formatHex(bytes, from, from + PART_BYTES);
    }
}
