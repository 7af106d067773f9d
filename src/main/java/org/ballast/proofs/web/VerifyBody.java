package org.ballast.proofs.web;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import org.ballast.proofs.domain.ProofsSentence;
import org.ballast.proofs.offline.OwnFigures;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * What is sent to be checked: a certificate and a proof as they are, and what the customer says himself where he does.
 *
 * @param code of the certificate, empty where it tells none
 * @param commitment likewise
 */
record VerifyBody(String certificate, String proof, OwnFigures own, String code, String commitment) {

    private static final int MOST_BYTES = 1 << 20;
    private static final Map<String, Object> NAMES_ONCE = Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE);

    /**
     * @throws Refusal INVALID_INPUT unless it is an object with both objects, of 1 MiB at most
     */
    static VerifyBody read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw unreadable();
        }
        try (JsonReader reader = Json.createReaderFactory(NAMES_ONCE).createReader(new ByteArrayInputStream(bytes))) {
            JsonObject object = reader.readObject();
            JsonObject certificate = object.getJsonObject("certificate");
            JsonObject proof = object.getJsonObject("proof");
            if (certificate == null || proof == null) {
                throw unreadable();
            }
            OwnFigures own = new OwnFigures(
                    text(object, "account"), text(object, "balance").map(BigInteger::new));
            return new VerifyBody(
                    certificate.toString(),
                    proof.toString(),
                    own,
                    text(certificate, "code").orElse(""),
                    text(certificate, "commitment").orElse(""));
        } catch (JsonException | ClassCastException | NumberFormatException wrong) {
            throw unreadable();
        }
    }

    private static Optional<String> text(JsonObject object, String name) {
        JsonValue value = object.get(name);
        return value instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    private static Refusal unreadable() {
        return new Refusal(RefusalCode.INVALID_INPUT, ProofsSentence.VERIFY_BODY);
    }
}
