package org.ballast.proofs.offline;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.ballast.proofs.domain.Digest;
import org.ballast.proofs.domain.ZkRoot;
import org.ballast.rangeproofs.Blinding;
import org.ballast.rangeproofs.Commitment;

/**
 * What range proofs are for: a company takes 1,000 from the sibling of a customer, builds the tree up to a root that opens to a
 * total of less, commits to it and signs. All adds up; only the range proof does not hold.
 */
final class NegativeSibling {

    private static final HexFormat HEX = HexFormat.of();

    private NegativeSibling() {}

    static ProofFiles of(ProofFiles right) {
        JsonObject proof = right.proof();
        JsonArray path = proof.getJsonArray("path");
        Commitment taken = Commitment.to(1000, Blinding.decode(new byte[32]).orElseThrow());
        Commitment less = point(path.getJsonObject(0)).minus(taken);
        JsonArrayBuilder changed = Json.createArrayBuilder(path)
                .set(0, ProofFiles.with(path.getJsonObject(0), "commitment", hex(less.bytes())));
        JsonArray changedPath = changed.build();
        Commitment sum = Commitment.to(
                new BigInteger(proof.getString("balance")),
                Blinding.decode(bytes(proof, "blinding")).orElseThrow());
        byte[] id = proof.getString("account").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] named = hash(new byte[] {0x11, 0, (byte) id.length}, id, bytes(proof, "salt"));
        byte[] hash = hash(new byte[] {0x10}, named, sum.bytes());
        for (JsonValue each : changedPath) {
            JsonObject step = each.asJsonObject();
            byte[] node = {0x12};
            hash = step.getString("side").equals("LEFT")
                    ? hash(node, point(step).bytes(), bytes(step, "hash"), sum.bytes(), hash)
                    : hash(node, sum.bytes(), hash, point(step).bytes(), bytes(step, "hash"));
            sum = sum.plus(point(step));
        }
        return committed(right, sum, hash)
                .proof("path", changedPath)
                .proof("rangeProofs", ranges -> told(ranges, less));
    }

    private static ProofFiles committed(ProofFiles right, Commitment sum, byte[] hash) {
        JsonObject said = right.certificate();
        ZkRoot root = new ZkRoot(
                said.getString("asset"),
                said.getJsonNumber("epochMillis").longValue(),
                said.getInt("height"),
                Digest.of(sum.bytes()),
                Digest.of(hash));
        String commitment = root.commitment().hex();
        JsonArray transcript = right.proof().getJsonArray("transcript");
        BigInteger total = new BigInteger(said.getString("total")).subtract(BigInteger.valueOf(1000));
        return right.certificate("rootCommitment", hex(sum.bytes()))
                .certificate("rootHash", hex(hash))
                .certificate("total", Json.createValue(total.toString()))
                .certificate("commitment", Json.createValue(commitment))
                .signed()
                .proof(
                        "transcript",
                        Json.createArrayBuilder(transcript)
                                .set(
                                        1,
                                        ProofFiles.with(
                                                transcript.getJsonObject(1), "message", Json.createValue(commitment)))
                                .build());
    }

    /** The first range proof is told to be of the changed commitment. */
    private static JsonValue told(JsonValue ranges, Commitment less) {
        JsonArray proofs = ranges.asJsonArray();
        JsonObject first = proofs.getJsonObject(0);
        JsonArray commitments = Json.createArrayBuilder(first.getJsonArray("commitments"))
                .set(0, hex(less.bytes()))
                .build();
        return Json.createArrayBuilder(proofs)
                .set(0, ProofFiles.with(first, "commitments", commitments))
                .build();
    }

    private static Commitment point(JsonObject step) {
        return Commitment.decode(bytes(step, "commitment")).orElseThrow();
    }

    private static byte[] bytes(JsonObject object, String name) {
        return HEX.parseHex(object.getString(name));
    }

    private static JsonValue hex(byte[] bytes) {
        return Json.createValue(HEX.formatHex(bytes));
    }

    private static byte[] hash(byte[]... parts) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                sha256.update(part);
            }
            return sha256.digest();
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
