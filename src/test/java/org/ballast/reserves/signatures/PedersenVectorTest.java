package org.ballast.reserves.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.ballast.operations.SampleKey;
import org.ballast.reserves.domain.OwnershipMessage;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.math.ec.ECPoint;
import org.junit.jupiter.api.Test;

/** Every field of the vector of commitments on secp256k1 and of a signature over reserves. */
class PedersenVectorTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final X9ECParameters CURVE = CustomNamedCurves.getByName("secp256k1");
    private static final JsonObject VECTOR = Json.createReader(
                    Objects.requireNonNull(PedersenVectorTest.class.getResourceAsStream("24_pedersen.json")))
            .readObject();

    @Test
    void theSecondGeneratorIsTheNothingUpMySleevePointOfTheBase() throws NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(CURVE.getG().getEncoded(false));
        byte[] even = new byte[hash.length + 1];
        even[0] = 2;
        System.arraycopy(hash, 0, even, 1, hash.length);
        assertThat(HEX.formatHex(CURVE.getCurve().decodePoint(even).getEncoded(true)))
                .isEqualTo(VECTOR.getJsonObject("H").getString("compressed"));
    }

    @Test
    void commitmentsAddUpAndOpenToTheirSum() {
        JsonObject expected = VECTOR.getJsonObject("expected");
        ECPoint first = commit(input("v1"), inputHex("r1"));
        ECPoint second = commit(input("v2"), inputHex("r2"));
        assertThat(compressed(first)).isEqualTo(expected.getString("C1"));
        assertThat(compressed(second)).isEqualTo(expected.getString("C2"));
        assertThat(compressed(first.add(second))).isEqualTo(expected.getString("sum"));
        JsonObject opens = expected.getJsonObject("sumOpensTo");
        assertThat(input("v1").add(input("v2"))).isEqualTo(new BigInteger(opens.getString("v")));
        assertThat(inputHex("r1").add(inputHex("r2")).mod(CURVE.getN()))
                .isEqualTo(new BigInteger(opens.getString("r"), 16));
        assertThat(compressed(commit(new BigInteger(opens.getString("v")), new BigInteger(opens.getString("r"), 16))))
                .isEqualTo(expected.getString("sum"));
    }

    @Test
    void aValueJustBelowTheOrderActsAsANegativeOneWithoutARangeProof() {
        JsonObject wraps = VECTOR.getJsonObject("wrapAround");
        ECPoint negative = commit(CURVE.getN().subtract(BigInteger.valueOf(1000)), inputHex("r1"));
        assertThat(compressed(negative)).isEqualTo(wraps.getString("commitmentOfMinus1000"));
        ECPoint sum = negative.add(commit(input("v2"), inputHex("r2")));
        ECPoint opened = commit(
                new BigInteger(wraps.getString("sumWithV2OpensTo")),
                inputHex("r1").add(inputHex("r2")).mod(CURVE.getN()));
        assertThat(compressed(sum)).isEqualTo(compressed(opened));
    }

    @Test
    void theSignatureOverReservesIsMadeAndCheckedAsTheVectorSays() {
        JsonObject signed = VECTOR.getJsonObject("ownershipSignature");
        SampleKey key = SampleKey.ofHex(signed.getString("privateKeyTestOnly"));
        String message = signed.getString("message");
        byte[] digest = BitcoinMessage.digest(message);
        assertThat(HEX.formatHex(digest)).isEqualTo(signed.getString("digestHex"));
        assertThat(HEX.formatHex(key.compressed())).isEqualTo(signed.getString("publicKeyCompressed"));
        byte[] made = key.sign(digest);
        assertThat(HEX.formatHex(Arrays.copyOfRange(made, 0, 32))).isEqualTo(signed.getString("r"));
        assertThat(HEX.formatHex(Arrays.copyOfRange(made, 32, 64))).isEqualTo(signed.getString("s"));
        assertThat(BitcoinMessage.fault(key.bitcoinAddress(), message, key.signBitcoin(message)))
                .isEqualTo(Optional.empty());
        assertThat(signed.getBoolean("verifies")).isTrue();
    }

    @Test
    void theMessageIsThatOfTheVectorWithTheHeight() {
        JsonObject signed = VECTOR.getJsonObject("ownershipSignature");
        String[] parts = signed.getString("message").split("\\|", -1);
        assertThat(new OwnershipMessage("HELIX", parts[2], Instant.parse(parts[1]), parts[3], 930000).text())
                .isEqualTo(signed.getString("message") + "|930000");
    }

    @Test
    void noncesAreThoseOfRfc6979() throws NoSuchAlgorithmException {
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest("Satoshi Nakamoto".getBytes(StandardCharsets.US_ASCII));
        String made = HEX.formatHex(SampleKey.ofHex("0".repeat(63) + "1").sign(digest));
        assertThat(made).startsWith("934b1ea1").contains("2442ce9d");
        assertThat(VECTOR.getJsonObject("ownershipSignature").getString("knownVectorChecked"))
                .contains("r=934b1ea1")
                .contains("s=2442ce9d");
    }

    private static ECPoint commit(BigInteger value, BigInteger blinding) {
        ECPoint second = CURVE.getCurve()
                .decodePoint(HEX.parseHex(VECTOR.getJsonObject("H").getString("compressed")));
        return second.multiply(value).add(CURVE.getG().multiply(blinding)).normalize();
    }

    private static String compressed(ECPoint point) {
        return HEX.formatHex(point.normalize().getEncoded(true));
    }

    private static BigInteger input(String name) {
        return new BigInteger(VECTOR.getJsonObject("inputs").getString(name));
    }

    private static BigInteger inputHex(String name) {
        return new BigInteger(VECTOR.getJsonObject("inputs").getString(name), 16);
    }
}
