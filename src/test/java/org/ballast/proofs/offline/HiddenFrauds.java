package org.ballast.proofs.offline;

import static org.ballast.proofs.offline.PlainFrauds.first;
import static org.ballast.proofs.offline.PlainFrauds.flipped;
import static org.ballast.proofs.offline.PlainFrauds.part;
import static org.ballast.proofs.offline.PlainFrauds.text;
import static org.ballast.proofs.offline.PlainFrauds.turnedAround;
import static org.ballast.proofs.offline.PlainFrauds.written;
import static org.ballast.proofs.offline.ProofFiles.with;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Files of a tree of commitments that do not hold, by what is wrong with them (accounting.md 13.3, negative tests). */
public final class HiddenFrauds {

    private static final String NOUGHT = "00".repeat(32);
    private static final BigInteger ORDER =
            BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));

    private HiddenFrauds() {}

    /**
     * @param elsewhere files of the same tree for another instant: every sibling is the same, the root another one
     */
    public static Map<String, ProofFiles> of(ProofFiles right, ProofFiles elsewhere) {
        Map<String, ProofFiles> frauds = PlainFrauds.ofBothKinds(right);
        JsonObject certificate = right.certificate();
        JsonObject proof = right.proof();
        frauds.put("a balance of 2^64", of(right, BigInteger.TWO.pow(64)));
        frauds.put("a balance that wraps around", of(right, ORDER.subtract(BigInteger.valueOf(1000))));
        frauds.put("another blinding", right.proof("blinding", PlainFrauds::flipped));
        frauds.put("a blinding above the order", right.proof("blinding", HiddenFrauds::aboveOrder));
        frauds.put("another total", right.certificate("total", text("1")));
        frauds.put(
                "another blinding of the total",
                right.certificate("totalBlinding", flipped(ProofFiles.field(certificate, "totalBlinding"))));
        frauds.put("no blinding of the total", right.certificate(ProofFiles.without(certificate, "totalBlinding")));
        frauds.put("a root at nought", right.certificate("rootCommitment", text(NOUGHT)));
        frauds.put("a sibling at nought", right.proof("path", path -> first(path, "commitment", each -> text(NOUGHT))));
        frauds.put(
                "a sibling that is no point",
                right.proof("path", path -> first(path, "commitment", each -> text("ff".repeat(32)))));
        frauds.put("siblings in another order", right.proof("path", path -> turnedAround(path)));
        frauds.put("a sibling below nought, signed again", NegativeSibling.of(right));
        frauds.put(
                "no range proof",
                right.proof("rangeProofs", Json.createArrayBuilder().build()));
        frauds.put("a range proof too few", right.proof("rangeProofs", proofs -> part(proofs, 1)));
        frauds.put("range proofs in another order", right.proof("rangeProofs", HiddenFrauds::reversed));
        frauds.put("range proofs of fewer bits", range(right, "bits", bits -> Json.createValue(32)));
        frauds.put("range proofs of other commitments", range(right, "commitments", HiddenFrauds::reversed));
        frauds.put("another index in the transcript", right.proof("transcript", HiddenFrauds::otherIndex));
        frauds.put(
                "a message more in the transcript",
                right.proof(
                        "transcript",
                        all -> Json.createArrayBuilder(all.asJsonArray())
                                .add(all.asJsonArray().getFirst())
                                .build()));
        frauds.put(
                "range proofs of another root",
                right.proof("rangeProofs", ProofFiles.field(elsewhere.proof(), "rangeProofs")));
        frauds.put("a proof of another root", right.proof(elsewhere.proof()));
        frauds.put(
                "a proof of another root with this transcript",
                right.proof(with(elsewhere.proof(), "transcript", ProofFiles.field(proof, "transcript"))));
        inRangeProofs(right, frauds);
        return frauds;
    }

    /** Each part of a range proof with a bit changed, points at nought, scalars above the order, bytes too few and too many. */
    private static void inRangeProofs(ProofFiles right, Map<String, ProofFiles> frauds) {
        int parts = written(ProofFiles.field(lastRange(right), "proof")).length() / 64;
        for (int part = 0; part < parts; part++) {
            frauds.put("a bit of part " + part, element(right, part, each -> written(flipped(text(each)))));
        }
        for (int point : new int[] {0, 1, 2, 3, 7, 8}) {
            frauds.put("part " + point + " at nought", element(right, point, each -> NOUGHT));
        }
        for (int scalar : new int[] {4, 5, 6, parts - 2, parts - 1}) {
            frauds.put(
                    "part " + scalar + " above the order",
                    element(right, scalar, each -> written(aboveOrder(text(each)))));
        }
        frauds.put("bytes behind a range proof", range(right, "proof", proof -> text(written(proof) + "00")));
        frauds.put(
                "a part behind a range proof", range(right, "proof", proof -> text(written(proof) + NOUGHT + NOUGHT)));
        frauds.put(
                "a range proof cut short",
                range(right, "proof", proof -> text(written(proof).substring(64))));
    }

    private static ProofFiles of(ProofFiles right, BigInteger balance) {
        return right.proof("balance", text(balance.toString())).said(right.account(), balance.toString());
    }

    private static JsonObject lastRange(ProofFiles right) {
        JsonArray proofs = right.proof().getJsonArray("rangeProofs");
        return proofs.getJsonObject(proofs.size() - 1);
    }

    /** With a field of the last range proof changed, which is the longest. */
    private static ProofFiles range(ProofFiles right, String name, UnaryOperator<JsonValue> change) {
        JsonArray proofs = right.proof().getJsonArray("rangeProofs");
        JsonObject last = lastRange(right);
        return right.proof(
                "rangeProofs",
                Json.createArrayBuilder(proofs)
                        .set(proofs.size() - 1, with(last, name, change.apply(ProofFiles.field(last, name))))
                        .build());
    }

    /** With one of the 32 bytes' parts of the last range proof changed. */
    private static ProofFiles element(ProofFiles right, int part, UnaryOperator<String> change) {
        return range(right, "proof", proof -> {
            String hex = written(proof);
            int from = 64 * part;
            return text(
                    hex.substring(0, from) + change.apply(hex.substring(from, from + 64)) + hex.substring(from + 64));
        });
    }

    /** The same scalar as another number. */
    private static JsonValue aboveOrder(JsonValue scalar) {
        byte[] bytes = HexFormat.of().parseHex(written(scalar));
        byte[] more = new byte[bytes.length];
        BigInteger sum = new BigInteger(1, turned(bytes)).add(ORDER);
        byte[] digits = sum.toByteArray();
        for (int i = 0; i < Math.min(more.length, digits.length); i++) {
            more[i] = digits[digits.length - 1 - i];
        }
        return text(HexFormat.of().formatHex(more));
    }

    private static byte[] turned(byte[] bytes) {
        byte[] turned = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            turned[i] = bytes[bytes.length - 1 - i];
        }
        return turned;
    }

    /** In another order; a list of one alone is told twice. */
    private static JsonArray reversed(JsonValue list) {
        JsonArray all = list.asJsonArray();
        JsonArrayBuilder reversed = Json.createArrayBuilder();
        for (int i = all.size() - 1; i >= 0; i--) {
            reversed.add(all.get(i));
        }
        return all.size() == 1 ? reversed.add(all.getFirst()).build() : reversed.build();
    }

    private static JsonArray otherIndex(JsonValue transcript) {
        JsonArray all = transcript.asJsonArray();
        return Json.createArrayBuilder(all)
                .set(2, with(all.getJsonObject(2), "message", text("00000000000000ff")))
                .build();
    }
}
