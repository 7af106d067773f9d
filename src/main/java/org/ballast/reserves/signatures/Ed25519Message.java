package org.ballast.reserves.signatures;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.ballast.reserves.domain.ReservesSentence;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/** Messages signed by Ed25519, whose key is the address: base58 as on Solana, or 64 hex digits. */
public final class Ed25519Message {

    private static final String HEX_KEY = "^[0-9a-f]{64}$";
    private static final String HEX_SIGNATURE = "^[0-9a-f]{128}$";

    private Ed25519Message() {}

    /** The address of a key as Solana writes it. */
    public static String address(byte[] key) {
        return Base58.encode(key);
    }

    /** Whether the text is a key in base58 that is of no small order. */
    static boolean isBase58(String text) {
        return !text.matches(HEX_KEY) && key(text).isPresent();
    }

    /** The same in hex. */
    static boolean isHex(String text) {
        return text.matches(HEX_KEY) && key(text).isPresent();
    }

    private static Optional<byte[]> key(String text) {
        Optional<byte[]> key =
                text.matches(HEX_KEY) ? Optional.of(HexFormat.of().parseHex(text)) : Base58.decode(text);
        return key.filter(bytes -> bytes.length == Ed25519.PUBLIC_KEY_SIZE && Ed25519.validatePublicKeyFull(bytes, 0));
    }

    /** What is wrong with a signature for an address, nothing where it is right. */
    static Optional<ReservesSentence> fault(String address, String message, String signature) {
        Optional<byte[]> bytes = signature.matches(HEX_SIGNATURE)
                ? Optional.of(HexFormat.of().parseHex(signature))
                : Base58.decode(signature);
        if (bytes.filter(read -> read.length == Ed25519.SIGNATURE_SIZE).isEmpty()) {
            return Optional.of(ReservesSentence.SIGNATURE_64);
        }
        byte[] text = message.getBytes(StandardCharsets.UTF_8);
        boolean right = key(address)
                .map(key -> Ed25519.verify(bytes.get(), 0, key, 0, text, 0, text.length))
                .orElse(false);
        return right ? Optional.empty() : Optional.of(ReservesSentence.SIGNED_BY_ANOTHER_KEY);
    }
}
