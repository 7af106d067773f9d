package org.ballast.proofs.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hashes of ZK-1 (13.3), each with its own first byte. Belongs to one thread. */
final class ZkHasher {

    private static final byte LEAF = 0x10;
    private static final byte ACCOUNT = 0x11;
    private static final byte NODE = 0x12;
    private static final byte ROOT = 0x13;

    private final MessageDigest sha256;

    ZkHasher() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** That of a leaf: of its account, its salt and its commitment. */
    byte[] leaf(byte[] account, byte[] salt, byte[] commitment) {
        sha256.update(ACCOUNT);
        putLength(account.length);
        sha256.update(account);
        byte[] named = sha256.digest(salt);
        sha256.update(LEAF);
        sha256.update(named);
        return sha256.digest(commitment);
    }

    /** That of a node, over both commitments and both hashes below it. */
    byte[] node(byte[] left, byte[] leftHash, byte[] right, byte[] rightHash) {
        sha256.update(NODE);
        sha256.update(left);
        sha256.update(leftHash);
        sha256.update(right);
        return sha256.digest(rightHash);
    }

    /** What a root is published as. */
    Digest root(ZkRoot root) {
        byte[] asset = root.asset().getBytes(StandardCharsets.UTF_8);
        if (asset.length > AccountId.MOST_BYTES) {
            throw new IllegalArgumentException("An asset has a symbol of at most 65,535 bytes");
        }
        sha256.update(ROOT);
        putLength(asset.length);
        sha256.update(asset);
        sha256.update(
                ByteBuffer.allocate(Long.BYTES).putLong(root.epochMillis()).array());
        sha256.update((byte) root.height());
        sha256.update(root.rootCommitment().bytes());
        return Digest.of(sha256.digest(root.rootHash().bytes()));
    }

    /** That of an account in a transcript. */
    Digest account(AccountId account) {
        return Digest.of(sha256.digest(account.bytes()));
    }

    private void putLength(int length) {
        sha256.update((byte) (length >>> Byte.SIZE));
        sha256.update((byte) length);
    }
}
