package org.ballast.proofs.offline;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Map;
import org.ballast.proofs.domain.AccountId;
import org.ballast.proofs.domain.Digest;
import org.ballast.proofs.domain.PlainAccounts;
import org.ballast.proofs.domain.PlainProof;
import org.ballast.proofs.domain.PlainRoot;
import org.ballast.proofs.domain.PlainTree;

/** Files of a plain tree that the tests make themselves. */
public final class PlainFiles {

    static final String INSTANT = "2025-12-31T23:59:59.999Z";
    static final long MILLIS = Instant.parse(INSTANT).toEpochMilli();

    private PlainFiles() {}

    /** Of a tree over these accounts for one of them. */
    public static ProofFiles of(Map<String, BigInteger> balances, String account, Digest secret) {
        PlainAccounts accounts = new PlainAccounts();
        balances.forEach((id, balance) -> accounts.add(new AccountId(id), balance));
        PlainTree tree = PlainTree.over(accounts, secret);
        PlainRoot root = tree.root("BTC", MILLIS);
        BigInteger balance = balances.getOrDefault(account, BigInteger.ZERO);
        PlainProof proof = tree.proof(new AccountId(account), balance, secret).orElseThrow();
        return new ProofFiles(certificate(root), proof(proof), account, balance.toString()).signed();
    }

    /** The certificate of a root, which may be any. */
    static JsonObject certificate(PlainRoot root) {
        return Json.createObjectBuilder()
                .add("format", "ballast-por-1")
                .add("code", "7Q4M9XK2TB")
                .add("kind", "MERKLE_SUM")
                .add("entity", "HARBOUR")
                .add("asset", root.asset())
                .add("decimals", 8)
                .add("at", INSTANT)
                .add("epochMillis", root.epochMillis())
                .add("accounts", root.accounts())
                .add("height", root.height())
                .add("rootHash", root.hash().hex())
                .add("rootSum", root.sum().toString())
                .add("commitment", root.commitment().hex())
                .add("notProved", Json.createArrayBuilder().add("Nothing else."))
                .build();
    }

    private static JsonObject proof(PlainProof proof) {
        JsonArrayBuilder path = Json.createArrayBuilder();
        proof.path()
                .forEach(step -> path.add(Json.createObjectBuilder()
                        .add("side", step.side().name())
                        .add("sum", step.sum().toString())
                        .add("hash", step.hash().hex())));
        return Json.createObjectBuilder()
                .add("format", "ballast-por-1")
                .add("kind", "MERKLE_SUM")
                .add("code", "7Q4M9XK2TB")
                .add("account", proof.account().text())
                .add("balance", proof.balance().toString())
                .add("salt", proof.salt().hex())
                .add("index", proof.index())
                .add("path", path)
                .build();
    }
}
