package org.ballast.proofs.offline;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ballast.proofs.domain.AccountId;
import org.ballast.proofs.domain.Digest;
import org.ballast.proofs.domain.PlainAccounts;
import org.ballast.proofs.domain.ZkMessage;
import org.ballast.proofs.domain.ZkProof;
import org.ballast.proofs.domain.ZkReservesProof;
import org.ballast.proofs.domain.ZkRoot;
import org.ballast.proofs.domain.ZkTree;

/** Files of a tree of commitments that the tests make themselves. */
public final class HiddenFiles {

    private HiddenFiles() {}

    /** Of a tree over these accounts for one of them; the total is told. */
    public static ProofFiles of(Map<String, BigInteger> balances, String account, Digest secret) {
        return of(balances, account, secret, PlainFiles.MILLIS);
    }

    public static ProofFiles of(Map<String, BigInteger> balances, String account, Digest secret, long epochMillis) {
        ZkTree tree = tree(balances, secret);
        ZkRoot root = tree.root("BTC", epochMillis);
        JsonObject certificate = certificate(root)
                .add("total", tree.total().toString())
                .add("totalBlinding", tree.totalBlinding().hex())
                .build();
        return files(tree, root, certificate, account, balances.getOrDefault(account, BigInteger.ZERO));
    }

    /** The same with a hidden total, and reserves that are hidden and proved to cover it. */
    public static ProofFiles withHiddenTotal(Map<String, BigInteger> balances, String account, Digest secret) {
        ZkTree tree = tree(balances, secret);
        ZkRoot root = tree.root("BTC", PlainFiles.MILLIS);
        ZkReservesProof reserves = tree.reservesProof(tree.total().add(BigInteger.TEN), root, new SecureRandom())
                .orElseThrow();
        JsonObject certificate = certificate(root)
                .add("reserves", Json.createObjectBuilder().add("total", "0").add("solvent", true))
                .add(
                        "reservesProof",
                        Json.createObjectBuilder()
                                .add(
                                        "reservesCommitment",
                                        reserves.reservesCommitment().hex())
                                .add("bits", reserves.bits())
                                .add("proof", reserves.proof())
                                .add("transcript", messages(reserves.transcript())))
                .build();
        return files(tree, root, certificate, account, balances.getOrDefault(account, BigInteger.ZERO));
    }

    private static ZkTree tree(Map<String, BigInteger> balances, Digest secret) {
        PlainAccounts accounts = new PlainAccounts();
        balances.forEach((id, balance) -> accounts.add(new AccountId(id), balance));
        return ZkTree.over(accounts, secret);
    }

    private static ProofFiles files(
            ZkTree tree, ZkRoot root, JsonObject certificate, String account, BigInteger balance) {
        ZkProof proof =
                tree.proof(new AccountId(account), root, new SecureRandom()).orElseThrow();
        return new ProofFiles(certificate, proof(proof), account, balance.toString()).signed();
    }

    private static JsonObjectBuilder certificate(ZkRoot root) {
        return Json.createObjectBuilder()
                .add("format", "ballast-por-1")
                .add("code", "7Q4M9XK2TB")
                .add("kind", "ZERO_KNOWLEDGE")
                .add("entity", "HARBOUR")
                .add("asset", root.asset())
                .add("decimals", 8)
                .add("at", Instant.ofEpochMilli(root.epochMillis()).toString())
                .add("epochMillis", root.epochMillis())
                .add("height", root.height())
                .add("rootHash", root.rootHash().hex())
                .add("rootCommitment", root.rootCommitment().hex())
                .add("commitment", root.commitment().hex());
    }

    private static JsonObject proof(ZkProof proof) {
        JsonArrayBuilder path = Json.createArrayBuilder();
        proof.path()
                .forEach(step -> path.add(Json.createObjectBuilder()
                        .add("side", step.side().name())
                        .add("commitment", step.commitment().hex())
                        .add("hash", step.hash().hex())));
        JsonArrayBuilder rangeProofs = Json.createArrayBuilder();
        proof.rangeProofs()
                .forEach(each -> rangeProofs.add(Json.createObjectBuilder()
                        .add("bits", each.bits())
                        .add(
                                "commitments",
                                Json.createArrayBuilder(each.commitments().stream()
                                        .map(Digest::hex)
                                        .toList()))
                        .add("proof", each.proof())));
        return Json.createObjectBuilder()
                .add("format", "ballast-por-1")
                .add("kind", "ZERO_KNOWLEDGE")
                .add("code", "7Q4M9XK2TB")
                .add("account", proof.account().text())
                .add("balance", proof.balance().toString())
                .add("salt", proof.salt().hex())
                .add("blinding", proof.blinding().hex())
                .add("index", proof.index())
                .add("path", path)
                .add("rangeProofs", rangeProofs)
                .add("transcript", messages(proof.transcript()))
                .build();
    }

    private static JsonArrayBuilder messages(List<ZkMessage> transcript) {
        JsonArrayBuilder messages = Json.createArrayBuilder();
        transcript.forEach(each -> messages.add(
                Json.createObjectBuilder().add("label", each.label()).add("message", each.message())));
        return messages;
    }
}
