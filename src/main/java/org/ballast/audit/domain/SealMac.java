package org.ballast.audit.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.crypto.Mac;

/** The HMAC of a seal over its kind, its first key, each key with the tags of its rows, and its last key. */
final class SealMac {

    private final Mac mac;

    SealMac(AuditChain chain, String kind, long firstKey) {
        mac = chain.mac();
        mac.update(kind.getBytes(StandardCharsets.UTF_8));
        put(firstKey);
    }

    void add(KeyRows rows) {
        put(rows.key());
        put(rows.count());
        mac.update(rows.tags());
    }

    /** A key that has no rows. */
    void addNone(long key) {
        put(key);
        put(0);
    }

    String end(long lastKey) {
        put(lastKey);
        return HexFormat.of().formatHex(mac.doFinal());
    }

    private void put(long number) {
        mac.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
    }
}
