package org.ballast.proofs.offline;

import static org.ballast.proofs.offline.ProofFiles.with;
import static org.ballast.proofs.offline.ProofFiles.without;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.ballast.proofs.domain.Digest;
import org.ballast.proofs.domain.PlainRoot;

/** Files of a plain tree that do not hold, by what is wrong with them; each comes of files that do. */
public final class PlainFrauds {

    private static final BigInteger LIMIT = BigInteger.ONE.shiftLeft(127);

    private PlainFrauds() {}

    /** What is wrong with a certificate or a proof of either kind. */
    static Map<String, ProofFiles> ofBothKinds(ProofFiles right) {
        Map<String, ProofFiles> frauds = new LinkedHashMap<>();
        JsonObject certificate = right.certificate();
        JsonObject proof = right.proof();
        frauds.put("another balance of the customer", right.said(right.account(), plusOne(right.balance())));
        frauds.put("another account of the customer", right.said(right.account() + "x", right.balance()));
        frauds.put(
                "another balance in both",
                right.proof("balance", text(plusOne(right.balance()))).said(right.account(), plusOne(right.balance())));
        frauds.put(
                "another account in both",
                right.proof("account", text(right.account() + "x")).said(right.account() + "x", right.balance()));
        frauds.put("a balance below nought", right.proof("balance", text("-1")));
        frauds.put("a balance with zeros before it", right.proof("balance", text("0" + right.balance())));
        frauds.put("an account that is not in normal form", right.proof("account", text("Cafe\u0301")));
        frauds.put("another salt", right.proof("salt", PlainFrauds::flipped));
        frauds.put("another place", right.proof("index", Json.createValue(proof.getInt("index") ^ 1)));
        frauds.put("a place outside", right.proof("index", Json.createValue(1L << 41)));
        frauds.put("a shorter path", right.proof("path", path -> part(path, 1)));
        frauds.put(
                "a longer path",
                right.proof(
                        "path",
                        path -> Json.createArrayBuilder(path.asJsonArray())
                                .add(path.asJsonArray().getFirst())
                                .build()));
        frauds.put("a sibling of another hash", right.proof("path", path -> first(path, "hash", PlainFrauds::flipped)));
        frauds.put(
                "a sibling on the other side", right.proof("path", path -> first(path, "side", PlainFrauds::turned)));
        frauds.put(
                "a hash in capitals",
                right.proof("salt", salt -> text(written(salt).toUpperCase(java.util.Locale.ROOT) + "AB")));
        frauds.put("another code", right.proof("code", text("0000000000")));
        frauds.put("another kind", right.proof("kind", PlainFrauds::otherKind));
        frauds.put("another format", right.proof("format", text("ballast-por-2")));
        frauds.put("no salt", right.proof(without(proof, "salt")));
        frauds.put(
                "a certificate of another instant",
                right.certificate("epochMillis", Json.createValue(PlainFiles.MILLIS + 1)));
        frauds.put("a certificate of another asset", right.certificate("asset", text("ETH")));
        frauds.put(
                "a certificate of another root",
                right.certificate("rootHash", flipped(ProofFiles.field(certificate, "rootHash"))));
        frauds.put(
                "a certificate of another height",
                right.certificate("height", Json.createValue(certificate.getInt("height") + 1)));
        frauds.put(
                "another commitment",
                right.certificate("commitment", flipped(ProofFiles.field(certificate, "commitment")))
                        .signed());
        frauds.put(
                "another signature",
                right.certificate("signature", flipped(ProofFiles.field(certificate, "signature"))));
        frauds.put("another key", right.certificate("publicKey", flipped(ProofFiles.field(certificate, "publicKey"))));
        frauds.put("no signature", right.certificate(without(certificate, "signature")));
        frauds.put(
                "solvent with less than is owed",
                right.certificate(
                        "reserves",
                        Json.createObjectBuilder()
                                .add("total", "1")
                                .add("solvent", true)
                                .build()));
        return frauds;
    }

    /** What is wrong with files of a plain tree. */
    public static Map<String, ProofFiles> of(ProofFiles right) {
        Map<String, ProofFiles> frauds = ofBothKinds(right);
        JsonObject certificate = right.certificate();
        frauds.put("a sibling of less", right.proof("path", path -> first(path, "sum", sum -> text("0"))));
        frauds.put("a sibling below nought", right.proof("path", path -> first(path, "sum", sum -> text("-7"))));
        frauds.put(
                "a sibling above every sum",
                right.proof("path", path -> first(path, "sum", sum -> text(LIMIT.toString()))));
        frauds.put(
                "sums that run over",
                right.proof(
                        "path",
                        path -> first(
                                path,
                                "sum",
                                sum -> text(LIMIT.subtract(BigInteger.ONE).toString()))));
        frauds.put("siblings in another order", right.proof("path", PlainFrauds::turnedAround));
        frauds.put("a total of less, signed again", reCommitted(right, with(certificate, "rootSum", text("1"))));
        frauds.put(
                "fewer accounts, signed again",
                reCommitted(right, with(certificate, "accounts", Json.createValue(1L))));
        return frauds;
    }

    /** The company commits to whatever it says. */
    private static ProofFiles reCommitted(ProofFiles right, JsonObject said) {
        PlainRoot root = new PlainRoot(
                said.getString("asset"),
                said.getJsonNumber("epochMillis").longValue(),
                said.getInt("accounts"),
                new BigInteger(said.getString("rootSum")),
                Digest.parse(said.getString("rootHash")).orElseThrow());
        return right.certificate(with(said, "commitment", text(root.commitment().hex())))
                .signed();
    }

    static JsonValue text(String text) {
        return Json.createValue(text);
    }

    static String written(JsonValue value) {
        return ((jakarta.json.JsonString) value).getString();
    }

    private static String plusOne(String number) {
        return new BigInteger(number).add(BigInteger.ONE).toString();
    }

    /** With one bit changed. */
    static JsonValue flipped(JsonValue hex) {
        String digits = written(hex);
        int digit = Character.digit(digits.charAt(1), 16) ^ 1;
        return text(digits.charAt(0) + Integer.toHexString(digit) + digits.substring(2));
    }

    private static JsonValue turned(JsonValue side) {
        return text(written(side).equals("LEFT") ? "RIGHT" : "LEFT");
    }

    private static JsonValue otherKind(JsonValue kind) {
        return text(written(kind).equals("MERKLE_SUM") ? "ZERO_KNOWLEDGE" : "MERKLE_SUM");
    }

    /** The first of a list with one field changed. */
    static JsonArray first(JsonValue list, String name, UnaryOperator<JsonValue> change) {
        JsonArrayBuilder changed = Json.createArrayBuilder(list.asJsonArray());
        JsonObject first = list.asJsonArray().getJsonObject(0);
        return changed.set(0, with(first, name, change.apply(ProofFiles.field(first, name))))
                .build();
    }

    static JsonArray part(JsonValue list, int without) {
        JsonArray all = list.asJsonArray();
        return Json.createArrayBuilder(all.subList(0, all.size() - without)).build();
    }

    /** Each stands where the next one stood, with the side that belongs there. */
    static JsonArray turnedAround(JsonValue list) {
        JsonArray all = list.asJsonArray();
        JsonArrayBuilder turned = Json.createArrayBuilder();
        for (int i = 0; i < all.size(); i++) {
            JsonObject other = all.getJsonObject(all.size() - 1 - i);
            turned.add(with(other, "side", ProofFiles.field(all.getJsonObject(i), "side")));
        }
        return turned.build();
    }
}
