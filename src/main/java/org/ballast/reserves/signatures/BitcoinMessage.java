package org.ballast.reserves.signatures;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.ballast.reserves.domain.ReservesSentence;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.math.ec.ECPoint;

/**
 * Bitcoin signed messages: SHA-256 twice over a prefix, the length and the text; 65 bytes, of which the first says which key made
 * it and what kind of address it is for (BIP-137; wallets that write 31 to 34 for every kind are taken too).
 */
public final class BitcoinMessage {

    private static final byte[] PREFIX = "\u0018Bitcoin Signed Message:\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final int LENGTH = 65;
    private static final int SCALAR = 32;
    private static final int FIRST = 27;
    private static final int COMPRESSED = 31;
    private static final int NESTED = 35;
    private static final int WITNESS = 39;
    private static final int LAST = 42;

    private BitcoinMessage() {}

    /** The hash that is signed. */
    public static byte[] digest(String text) {
        byte[] message = text.getBytes(StandardCharsets.UTF_8);
        byte[] all = Bytes.join(PREFIX, length(message.length), message);
        return Bytes.digest(new SHA256Digest(), Bytes.digest(new SHA256Digest(), all));
    }

    /** What is wrong with a signature for an address, nothing where it is right. */
    static Optional<ReservesSentence> fault(String address, String message, String signature) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(signature);
        } catch (IllegalArgumentException none) {
            return Optional.of(ReservesSentence.SIGNATURE_BASE64);
        }
        if (bytes.length != LENGTH) {
            return Optional.of(ReservesSentence.SIGNATURE_BASE64);
        }
        int header = bytes[0] & 0xff;
        if (header < FIRST || header > LAST) {
            return Optional.of(ReservesSentence.SIGNATURE_HEADER);
        }
        Optional<ECPoint> key = Secp256k1.recover(
                new BigInteger(1, Arrays.copyOfRange(bytes, 1, 1 + SCALAR)),
                new BigInteger(1, Arrays.copyOfRange(bytes, 1 + SCALAR, LENGTH)),
                (header - FIRST) % 4,
                digest(message));
        if (key.isEmpty()) {
            return Optional.of(ReservesSentence.SIGNATURE_OF_NO_KEY);
        }
        return addresses(key.get(), header).contains(address)
                ? Optional.empty()
                : Optional.of(ReservesSentence.SIGNED_BY_ANOTHER_KEY);
    }

    private static Set<String> addresses(ECPoint key, int header) {
        byte[] compressed = key.getEncoded(true);
        if (header < COMPRESSED) {
            return Set.of(BitcoinAddresses.toKey(key.getEncoded(false)));
        }
        if (header >= WITNESS) {
            return Set.of(BitcoinAddresses.toWitness(compressed));
        }
        if (header >= NESTED) {
            return Set.of(BitcoinAddresses.toNestedWitness(compressed));
        }
        return Set.of(
                BitcoinAddresses.toKey(compressed),
                BitcoinAddresses.toNestedWitness(compressed),
                BitcoinAddresses.toWitness(compressed));
    }

    /** Bitcoin's number of variable length; messages are shorter than 65,536 bytes. */
    private static byte[] length(int bytes) {
        return bytes < 0xfd ? new byte[] {(byte) bytes} : new byte[] {(byte) 0xfd, (byte) bytes, (byte) (bytes >> 8)};
    }
}
