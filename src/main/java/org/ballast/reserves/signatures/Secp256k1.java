package org.ballast.reserves.signatures;

import java.math.BigInteger;
import java.util.Optional;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.math.ec.ECAlgorithms;
import org.bouncycastle.math.ec.ECPoint;

/** The curve of Bitcoin and Ethereum: the key is recovered from a signature (SEC 1, 4.1.6), which is the check of it. */
final class Secp256k1 {

    private static final X9ECParameters CURVE = CustomNamedCurves.getByName("secp256k1");
    private static final int SCALAR = 32;

    private Secp256k1() {}

    /**
     * The key that made a signature, empty where none did.
     *
     * @param r from 1 to the order less one, as {@code s}
     * @param recovery 0 to 3: which of the points with that {@code r}
     */
    static Optional<ECPoint> recover(BigInteger r, BigInteger s, int recovery, byte[] digest) {
        BigInteger order = CURVE.getN();
        BigInteger x = r.add(order.multiply(BigInteger.valueOf(recovery / 2)));
        BigInteger field = CURVE.getCurve().getField().getCharacteristic();
        if (!isScalar(r) || !isScalar(s) || x.compareTo(field) >= 0) {
            return Optional.empty();
        }
        byte[] encoded = new byte[1 + SCALAR];
        encoded[0] = (byte) (2 + recovery % 2);
        byte[] coordinate = Bytes.unsigned(x);
        System.arraycopy(coordinate, 0, encoded, encoded.length - coordinate.length, coordinate.length);
        ECPoint point;
        try {
            point = CURVE.getCurve().decodePoint(encoded);
        } catch (IllegalArgumentException noPoint) {
            return Optional.empty();
        }
        BigInteger inverse = r.modInverse(order);
        BigInteger ofBase = new BigInteger(1, digest).negate().multiply(inverse).mod(order);
        BigInteger ofPoint = s.multiply(inverse).mod(order);
        ECPoint key = ECAlgorithms.sumOfTwoMultiplies(CURVE.getG(), ofBase, point, ofPoint)
                .normalize();
        return key.isInfinity() ? Optional.empty() : Optional.of(key);
    }

    private static boolean isScalar(BigInteger number) {
        return number.signum() > 0 && number.compareTo(CURVE.getN()) < 0;
    }
}
