package org.ballast.reserves.signatures;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.ballast.reserves.domain.ReservesSentence;
import org.bouncycastle.crypto.digests.KeccakDigest;
import org.bouncycastle.math.ec.ECPoint;

/** Messages signed as EIP-191 says (personal_sign), and addresses with the checksum of EIP-55. */
public final class EthereumMessage {

    private static final String PREFIX = "\u0019Ethereum Signed Message:\n";
    private static final int BITS = 256;
    private static final int LENGTH = 65;
    private static final int SCALAR = 32;
    private static final int ADDRESS = 20;
    private static final int FIRST = 27;
    private static final int CAPITAL_FROM = 8;

    private EthereumMessage() {}

    /** The hash that is signed: Keccak-256. */
    public static byte[] digest(String text) {
        byte[] message = text.getBytes(StandardCharsets.UTF_8);
        byte[] prefix = (PREFIX + message.length).getBytes(StandardCharsets.US_ASCII);
        return Bytes.digest(new KeccakDigest(BITS), Bytes.join(prefix, message));
    }

    /**
     * The address of a key, with its checksum.
     *
     * @param key uncompressed: 04, then both coordinates
     */
    public static String address(byte[] key) {
        byte[] hash = Bytes.digest(new KeccakDigest(BITS), Arrays.copyOfRange(key, 1, key.length));
        return checked(HexFormat.of().formatHex(hash, hash.length - ADDRESS, hash.length));
    }

    /** Whether the text is an address whose capitals are those of its checksum. */
    static boolean isAddress(String text) {
        return text.matches("^0x[0-9a-fA-F]{40}$")
                && text.equals(checked(text.substring(2).toLowerCase(Locale.ROOT)));
    }

    /** What is wrong with a signature for an address, nothing where it is right. */
    static Optional<ReservesSentence> fault(String address, String message, String signature) {
        if (!signature.matches("^0x[0-9a-fA-F]{130}$")) {
            return Optional.of(ReservesSentence.SIGNATURE_HEX_65);
        }
        byte[] bytes = HexFormat.of().parseHex(signature.substring(2));
        int last = bytes[LENGTH - 1] & 0xff;
        int recovery = last >= FIRST ? last - FIRST : last;
        if (recovery > 1) {
            return Optional.of(ReservesSentence.SIGNATURE_HEADER);
        }
        Optional<ECPoint> key = Secp256k1.recover(
                new BigInteger(1, Arrays.copyOf(bytes, SCALAR)),
                new BigInteger(1, Arrays.copyOfRange(bytes, SCALAR, 2 * SCALAR)),
                recovery,
                digest(message));
        if (key.isEmpty()) {
            return Optional.of(ReservesSentence.SIGNATURE_OF_NO_KEY);
        }
        return address(key.get().getEncoded(false)).equals(address)
                ? Optional.empty()
                : Optional.of(ReservesSentence.SIGNED_BY_ANOTHER_KEY);
    }

    /** EIP-55: a letter is a capital where the hash of the address in lower case has 8 or more at its place. */
    private static String checked(String hex) {
        String hash =
                HexFormat.of().formatHex(Bytes.digest(new KeccakDigest(BITS), hex.getBytes(StandardCharsets.US_ASCII)));
        StringBuilder text = new StringBuilder("0x");
        for (int i = 0; i < hex.length(); i++) {
            char digit = hex.charAt(i);
            text.append(Character.digit(hash.charAt(i), 16) >= CAPITAL_FROM ? Character.toUpperCase(digit) : digit);
        }
        return text.toString();
    }
}
