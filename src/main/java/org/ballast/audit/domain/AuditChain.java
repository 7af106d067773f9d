package org.ballast.audit.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Iterator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals events one to the next: {@code rowHash = HMAC-SHA-256(key, prevRowHash || canonical event)}. Whoever changes,
 * removes, adds or reorders a row without the key breaks the chain at that row; cutting off the end shows against the
 * head, and against any copy of the trail or its last hash that is kept elsewhere.
 */
public final class AuditChain {

    /** What stands before the first event. */
    public static final String START = "0".repeat(64);

    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;

    /**
     * @param key at least 32 bytes
     * @throws IllegalArgumentException if the key is shorter
     */
    public AuditChain(byte[] key) {
        if (key.length < 32) {
            throw new IllegalArgumentException("the audit key needs at least 32 bytes, it has " + key.length);
        }
        this.key = new SecretKeySpec(key, HMAC);
    }

    public SealedEvent seal(String prevRowHash, AuditEvent event) {
        return new SealedEvent(event, prevRowHash, hash(prevRowHash, event));
    }

    /**
     * Reads a chain from its first event to its head.
     *
     * @param headSeq the number of events that there should be
     * @param headHash the seal of the last of them
     */
    public ChainCheck check(Iterator<SealedEvent> events, long headSeq, String headHash) {
        String expectedPrevious = START;
        long read = 0;
        while (events.hasNext()) {
            SealedEvent next = events.next();
            if (next.event().seq() != read + 1) {
                return new ChainCheck.Broken(read + 1, ChainCheck.Fault.MISSING);
            }
            if (!same(next.prevRowHash(), expectedPrevious)
                    || !same(next.rowHash(), hash(expectedPrevious, next.event()))) {
                return new ChainCheck.Broken(next.event().seq(), ChainCheck.Fault.CHANGED);
            }
            expectedPrevious = next.rowHash();
            read++;
        }
        boolean complete = read == headSeq && same(expectedPrevious, headHash);
        return complete ? new ChainCheck.Whole(read) : new ChainCheck.Broken(read + 1, ChainCheck.Fault.MISSING);
    }

    /**
     * A mark of something that must not be guessed from its digest, as a request that held a password. It can never be the
     * seal of an event, which is over hexadecimal digits and text.
     */
    public String mark(byte[] digest) {
        byte[] marked = new byte[digest.length + 1];
        System.arraycopy(digest, 0, marked, 1, digest.length);
        return hmac(marked);
    }

    private String hash(String prevRowHash, AuditEvent event) {
        return hmac((prevRowHash + event.canonical()).getBytes(StandardCharsets.UTF_8));
    }

    private String hmac(byte[] text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
