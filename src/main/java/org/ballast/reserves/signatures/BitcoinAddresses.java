package org.ballast.reserves.signatures;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.bouncycastle.crypto.digests.RIPEMD160Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;

/** The addresses of the main network of Bitcoin that one key stands behind, and the scripts that pay to them. */
public final class BitcoinAddresses {

    private static final byte TO_KEY = 0x00;
    private static final byte TO_SCRIPT = 0x05;
    private static final int HASH = 20;
    private static final byte PUSH_20 = 0x14;

    private BitcoinAddresses() {}

    /** P2PKH, which begins with 1; compressed and uncompressed keys have one each. */
    public static String toKey(byte[] key) {
        return Base58.encodeChecked(Bytes.join(new byte[] {TO_KEY}, hash(key)));
    }

    /** P2WPKH in P2SH, which begins with 3; of compressed keys alone. */
    public static String toNestedWitness(byte[] key) {
        return Base58.encodeChecked(Bytes.join(new byte[] {TO_SCRIPT}, hash(redeemScript(hash(key)))));
    }

    /** P2WPKH, which begins with bc1q; of compressed keys alone. */
    public static String toWitness(byte[] key) {
        return Bech32.encode(hash(key));
    }

    /**
     * The script that pays to an address, in hex, by which a node lists what is unspent.
     *
     * @throws IllegalArgumentException if it is no address of one key
     */
    public static String script(String address) {
        byte[] script = Base58.decodeChecked(address)
                .filter(BitcoinAddresses::isKnown)
                .map(payload -> payload[0] == TO_KEY
                        ? Bytes.join(new byte[] {0x76, (byte) 0xa9, PUSH_20}, tail(payload), new byte[] {
                            (byte) 0x88, (byte) 0xac
                        })
                        : Bytes.join(new byte[] {(byte) 0xa9, PUSH_20}, tail(payload), new byte[] {(byte) 0x87}))
                .or(() -> Bech32.decode(address)
                        .filter(program -> program.length == HASH)
                        .map(BitcoinAddresses::redeemScript))
                .orElseThrow(() -> new IllegalArgumentException("no address of one key: " + address));
        return HexFormat.of().formatHex(script);
    }

    /** Whether the text is an address of one of the three kinds, with its check. */
    static boolean isOne(String text) {
        return Base58.decodeChecked(text).filter(BitcoinAddresses::isKnown).isPresent()
                || (text.equals(text.toLowerCase(Locale.ROOT))
                        && Bech32.decode(text)
                                .filter(program -> program.length == HASH)
                                .isPresent());
    }

    private static boolean isKnown(byte[] payload) {
        return payload.length == 1 + HASH && (payload[0] == TO_KEY || payload[0] == TO_SCRIPT);
    }

    private static byte[] tail(byte[] payload) {
        return Arrays.copyOfRange(payload, 1, payload.length);
    }

    private static byte[] redeemScript(byte[] keyHash) {
        return Bytes.join(new byte[] {0x00, PUSH_20}, keyHash);
    }

    private static byte[] hash(byte[] bytes) {
        return Bytes.digest(new RIPEMD160Digest(), Bytes.digest(new SHA256Digest(), bytes));
    }
}
