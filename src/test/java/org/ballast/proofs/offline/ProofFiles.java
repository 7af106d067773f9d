package org.ballast.proofs.offline;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A certificate and a customer's proof as files, and what somebody makes of them who wants them to say something else: he holds
 * the key of the company, so that whatever he changes is signed again.
 *
 * @param account what the customer says of himself
 * @param balance the same, in the smallest unit
 */
public record ProofFiles(JsonObject certificate, JsonObject proof, String account, String balance) {

    private static final HexFormat HEX = HexFormat.of();
    private static final KeyPair KEY = key();

    /** Signed by a key of the tests in place of the one that it has. */
    public ProofFiles signed() {
        return certificate(with(
                with(certificate, "publicKey", Json.createValue(publicKey())),
                "signature",
                Json.createValue(signature(certificate.getString("commitment")))));
    }

    public ProofFiles certificate(JsonObject other) {
        return new ProofFiles(other, proof, account, balance);
    }

    public ProofFiles certificate(String name, JsonValue value) {
        return certificate(with(certificate, name, value));
    }

    public ProofFiles proof(JsonObject other) {
        return new ProofFiles(certificate, other, account, balance);
    }

    public ProofFiles proof(String name, JsonValue value) {
        return proof(with(proof, name, value));
    }

    public ProofFiles proof(String name, UnaryOperator<JsonValue> change) {
        return proof(name, change.apply(field(proof, name)));
    }

    public ProofFiles said(String otherAccount, String otherBalance) {
        return new ProofFiles(certificate, proof, otherAccount, otherBalance);
    }

    public ProofVerdict verdict() {
        return CheckFiles.check(
                certificate.toString(),
                proof.toString(),
                new OwnFigures(Optional.of(account), Optional.of(new BigInteger(balance))));
    }

    /** What stands under a name. */
    static JsonValue field(JsonObject object, String name) {
        return Objects.requireNonNull(object.get(name), name);
    }

    static JsonObject with(JsonObject object, String name, JsonValue value) {
        return Json.createObjectBuilder(object).add(name, value).build();
    }

    static JsonObject without(JsonObject object, String name) {
        JsonObjectBuilder left = Json.createObjectBuilder(object);
        return left.remove(name).build();
    }

    private static String publicKey() {
        byte[] encoded = KEY.getPublic().getEncoded();
        return HEX.formatHex(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
    }

    private static String signature(String commitment) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(KEY.getPrivate());
            signature.update(HEX.parseHex(commitment));
            return HEX.formatHex(signature.sign());
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    private static KeyPair key() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }
}
