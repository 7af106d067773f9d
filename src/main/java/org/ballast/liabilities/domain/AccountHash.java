package org.ballast.liabilities.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.ballast.amounts.PlainText;
import org.ballast.audit.domain.Sha256;

/**
 * The first sixteen bytes of the SHA-256 of an account's id in UTF-8: what an account is found by and ordered by, however long
 * its id is.
 */
public record AccountHash(long high, long low) implements Comparable<AccountHash> {

    /** Of an id as a customer writes it. */
    public static AccountHash of(String account) {
        return ofBytes(PlainText.kept(account).getBytes(StandardCharsets.UTF_8));
    }

    static AccountHash ofBytes(byte[] id) {
        ByteBuffer hash = ByteBuffer.wrap(Sha256.digest().digest(id));
        return new AccountHash(hash.getLong(), hash.getLong());
    }

    /** 32 lower-case hexadecimal digits, in whose order the hashes are. */
    public String hex() {
        return hex(high, low);
    }

    static String hex(long high, long low) {
        StringBuilder hex = new StringBuilder(32);
        append(hex, high);
        append(hex, low);
        return hex.toString();
    }

    private static void append(StringBuilder hex, long half) {
        for (int shift = 60; shift >= 0; shift -= 4) {
            hex.append(Character.forDigit((int) (half >>> shift) & 0xf, 16));
        }
    }

    @Override
    public int compareTo(AccountHash other) {
        int byHigh = Long.compareUnsigned(high, other.high);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
    }
}
