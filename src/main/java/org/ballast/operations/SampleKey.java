package org.ballast.operations;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.ballast.audit.domain.Sha256;
import org.ballast.reserves.signatures.BitcoinAddresses;
import org.ballast.reserves.signatures.BitcoinMessage;
import org.ballast.reserves.signatures.Ed25519Message;
import org.ballast.reserves.signatures.EthereumMessage;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/**
 * A key of the samples: it is made of a name that everybody can read, and stands behind addresses that nobody uses. Signatures are
 * those of RFC 6979 with the lower s, and of RFC 8032.
 */
public final class SampleKey {

    private static final X9ECParameters CURVE = CustomNamedCurves.getByName("secp256k1");
    private static final int SCALAR = 32;
    private static final int OF_WITNESS = 39;
    private static final int OF_ETHEREUM = 27;

    private final byte[] secret;

    private SampleKey(byte[] secret) {
        this.secret = secret;
    }

    /** The one of a name. */
    public static SampleKey of(String name) {
        return ofHex(Sha256.hex("ballast sample key " + name));
    }

    /** The one of 32 bytes. */
    public static SampleKey ofHex(String hex) {
        return new SampleKey(HexFormat.of().parseHex(hex));
    }

    /** Compressed, on secp256k1. */
    public byte[] compressed() {
        return point().getEncoded(true);
    }

    /** Uncompressed, on secp256k1. */
    public byte[] uncompressed() {
        return point().getEncoded(false);
    }

    /** P2WPKH. */
    public String bitcoinAddress() {
        return BitcoinAddresses.toWitness(compressed());
    }

    /** As a wallet of P2WPKH signs, in base64. */
    public String signBitcoin(String message) {
        return signBitcoin(message, OF_WITNESS);
    }

    /** As a wallet of another kind of address signs. */
    public String signBitcoin(String message, int header) {
        byte[] signature = sign(BitcoinMessage.digest(message));
        byte[] all = new byte[signature.length];
        all[0] = (byte) (header + signature[2 * SCALAR]);
        System.arraycopy(signature, 0, all, 1, 2 * SCALAR);
        return Base64.getEncoder().encodeToString(all);
    }

    public String ethereumAddress() {
        return EthereumMessage.address(uncompressed());
    }

    /** EIP-191, in hex. */
    public String signEthereum(String message) {
        byte[] signature = sign(EthereumMessage.digest(message));
        signature[2 * SCALAR] = (byte) (signature[2 * SCALAR] + OF_ETHEREUM);
        return "0x" + HexFormat.of().formatHex(signature);
    }

    /** The Ed25519 key in base58. */
    public String solanaAddress() {
        return Ed25519Message.address(edKey());
    }

    /** The Ed25519 key in hex. */
    public String nearAddress() {
        return HexFormat.of().formatHex(edKey());
    }

    /** Ed25519, in hex. */
    public String signEd25519(String message) {
        byte[] text = message.getBytes(StandardCharsets.UTF_8);
        byte[] signature = new byte[Ed25519.SIGNATURE_SIZE];
        Ed25519.sign(secret, 0, text, 0, text.length, signature, 0);
        return HexFormat.of().formatHex(signature);
    }

    /** r, s and the number of the point, 65 bytes. */
    public byte[] sign(byte[] digest) {
        BigInteger order = CURVE.getN();
        BigInteger key = new BigInteger(1, secret);
        HMacDSAKCalculator nonces = new HMacDSAKCalculator(new SHA256Digest());
        nonces.init(order, key, digest);
        BigInteger nonce = nonces.nextK();
        ECPoint point =
                new FixedPointCombMultiplier().multiply(CURVE.getG(), nonce).normalize();
        BigInteger x = point.getAffineXCoord().toBigInteger();
        BigInteger r = x.mod(order);
        BigInteger s = nonce.modInverse(order)
                .multiply(new BigInteger(1, digest).add(key.multiply(r)))
                .mod(order);
        boolean odd = point.getAffineYCoord().toBigInteger().testBit(0);
        if (s.compareTo(order.shiftRight(1)) > 0) {
            s = order.subtract(s);
            odd = !odd;
        }
        byte[] signature = new byte[2 * SCALAR + 1];
        put(r, signature, SCALAR);
        put(s, signature, 2 * SCALAR);
        signature[2 * SCALAR] = (byte) ((odd ? 1 : 0) + (x.compareTo(order) >= 0 ? 2 : 0));
        return signature;
    }

    private static void put(BigInteger number, byte[] into, int end) {
        byte[] bytes = number.toByteArray();
        byte[] bare = bytes.length > SCALAR ? Arrays.copyOfRange(bytes, bytes.length - SCALAR, bytes.length) : bytes;
        System.arraycopy(bare, 0, into, end - bare.length, bare.length);
    }

    private ECPoint point() {
        return new FixedPointCombMultiplier()
                .multiply(CURVE.getG(), new BigInteger(1, secret))
                .normalize();
    }

    private byte[] edKey() {
        byte[] key = new byte[Ed25519.PUBLIC_KEY_SIZE];
        Ed25519.generatePublicKey(secret, 0, key, 0);
        return key;
    }
}
