package org.ballast.audit.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals under one key: events one to the next, {@code rowHash = HMAC-SHA-256(key, prevRowHash || canonical event)}, and
 * the rows that they cover. Whoever changes, removes, adds or reorders a row without the key breaks the chain at that row;
 * cutting off the end shows against the head, and against the {@linkplain Checkpoint checkpoints} that are kept elsewhere.
 */
public final class AuditChain {

    /** What stands before the first event. */
    public static final String START = "0".repeat(64);

    private static final String HMAC = "HmacSHA256";
    private static final int ID_DIGITS = 12;

    private final SecretKeySpec key;
    private final String id;

    /**
     * @param key at least 32 bytes
     * @throws IllegalArgumentException if the key is shorter
     */
    public AuditChain(byte[] key) {
        if (key.length < 32) {
            throw new IllegalArgumentException("the audit key needs at least 32 bytes, it has " + key.length);
        }
        this.key = new SecretKeySpec(key, HMAC);
        this.id = hmac("name of the key").substring(0, ID_DIGITS);
    }

    /** Names the key without telling anything of it: 12 hexadecimal digits. */
    public String id() {
        return id;
    }

    public SealedEvent seal(String prevRowHash, AuditEvent event) {
        return seal(prevRowHash, event, "");
    }

    /**
     * @param rowsHash over the seals of rows that come with the event, empty where none do
     */
    public SealedEvent seal(String prevRowHash, AuditEvent event, String rowsHash) {
        Sealing sealing = new Sealing(Sealing.RULE, id, rowsHash);
        return new SealedEvent(event, sealing, prevRowHash, hash(prevRowHash, event, sealing));
    }

    /** Whether an event has the seal of this key. */
    boolean isSealed(SealedEvent event) {
        return same(event.rowHash(), hash(event.prevRowHash(), event.event(), event.sealing()));
    }

    /** Reads a chain under this key alone, see {@link AuditKeys#check}. */
    public ChainCheck check(Iterator<SealedEvent> events, long headSeq, String headHash) {
        return new AuditKeys(this, List.of()).check(events, headSeq, headHash);
    }

    /**
     * A mark of something that must not be guessed from its digest, as a request that held a password. It can never be the
     * seal of an event, which is over hexadecimal digits and text.
     */
    public String mark(byte[] digest) {
        byte[] marked = new byte[digest.length + 1];
        System.arraycopy(digest, 0, marked, 1, digest.length);
        return HexFormat.of().formatHex(mac().doFinal(marked));
    }

    String hmac(String text) {
        return HexFormat.of().formatHex(mac().doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** One that can be used again and again, by one thread. */
    Mac mac() {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private String hash(String prevRowHash, AuditEvent event, Sealing sealing) {
        return hmac(prevRowHash + event.canonical() + sealing.canonical());
    }
}
