package org.ballast.proofs.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * The encoding of a plain tree: SHA-256 over whole numbers with the highest byte first, each kind of node behind a byte of its
 * own, so that no leaf can be taken for a parent. One hasher serves one thread.
 */
final class PlainHasher {

    private static final byte LEAF = 0;
    private static final byte PARENT = 1;
    private static final byte PADDING = 2;
    private static final byte COMMITMENT = 3;
    private static final int BLOCK = 64;
    private static final int NODE = Sums.BYTES + Digest.BYTES;

    private final MessageDigest sha256 = sha256();
    private final ByteBuffer parent = ByteBuffer.allocate(1 + 2 * NODE).put(0, PARENT);
    private final byte[] inner = new byte[Digest.BYTES];
    private ByteBuffer leaf = ByteBuffer.allocate(256);

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The two blocks that HMAC puts before what it hashes: inside and outside. */
    static byte[][] pads(Digest secret) {
        byte[][] pads = new byte[2][BLOCK];
        Arrays.fill(pads[0], (byte) 0x36);
        Arrays.fill(pads[1], (byte) 0x5c);
        byte[] key = secret.bytes();
        for (int at = 0; at < key.length; at++) {
            pads[0][at] ^= key[at];
            pads[1][at] ^= key[at];
        }
        return pads;
    }

    /** HMAC-SHA256 of an id, by the pads of the secret. */
    void salt(byte[][] pads, byte[] ids, int from, int length, byte[] target, int at) {
        sha256.update(pads[0]);
        sha256.update(ids, from, length);
        digestTo(inner, 0);
        sha256.update(pads[1]);
        sha256.update(inner);
        digestTo(target, at);
    }

    void leaf(byte[] ids, int from, int length, byte[] salt, long high, long low, byte[] target, int at) {
        int bytes = 1 + Short.BYTES + length + NODE;
        if (leaf.capacity() < bytes) {
            leaf = ByteBuffer.allocate(bytes);
        }
        leaf.clear()
                .put(LEAF)
                .putShort((short) length)
                .put(ids, from, length)
                .put(salt)
                .putLong(high)
                .putLong(low);
        sha256.update(leaf.array(), 0, bytes);
        digestTo(target, at);
    }

    void padding(long position, byte[] target, int at) {
        ByteBuffer text = ByteBuffer.allocate(1 + Long.BYTES).put(PADDING).putLong(position);
        sha256.update(text.array());
        digestTo(target, at);
    }

    /** The left node of a parent; its right one follows. */
    PlainHasher left(long high, long low, byte[] hashes, int at) {
        parent.position(1).putLong(high).putLong(low).put(hashes, at, Digest.BYTES);
        return this;
    }

    /** The right node of a parent, whose hash is then written. */
    void right(long high, long low, byte[] hashes, int at, byte[] target, int targetAt) {
        parent.putLong(high).putLong(low).put(hashes, at, Digest.BYTES);
        sha256.update(parent.array());
        digestTo(target, targetAt);
    }

    Digest commitment(PlainRoot root) {
        byte[] asset = root.asset().getBytes(StandardCharsets.UTF_8);
        boolean fits = Sums.isInRange(root.sum())
                && root.accounts() >= 0
                && root.epochMillis() >= 0
                && asset.length <= AccountId.MOST_BYTES;
        if (!fits) {
            throw new IllegalArgumentException("A number of the root does not fit its field");
        }
        sha256.update(ByteBuffer.allocate(1 + Short.BYTES + asset.length + 2 * Long.BYTES + NODE)
                .put(COMMITMENT)
                .putShort((short) asset.length)
                .put(asset)
                .putLong(root.epochMillis())
                .putLong(root.accounts())
                .putLong(Sums.high(root.sum()))
                .putLong(Sums.low(root.sum()))
                .put(root.hash().bytes())
                .array());
        return Digest.of(sha256.digest());
    }

    private void digestTo(byte[] target, int at) {
        try {
            sha256.digest(target, at, Digest.BYTES);
        } catch (DigestException tooShort) {
            throw new IllegalStateException(tooShort);
        }
    }
}
