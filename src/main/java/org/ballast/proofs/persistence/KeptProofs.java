package org.ballast.proofs.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.liabilities.domain.AccountHash;
import org.ballast.proofs.domain.BalanceProof;
import org.ballast.sql.BatchInsert;
import org.ballast.sql.Batches;
import org.ballast.sql.SqlRows;

/**
 * Proofs of customers that were made ahead of their asking. They can be made again at any time, and are checked whenever they are
 * read: they are no record, and those of a proof that another one follows are forgotten. Call it inside a transaction.
 */
@ApplicationScoped
public class KeptProofs {

    private static final String COLUMNS = "proof_id, account_hash, way";
    private static final String WAYS = "SELECT b.account, b.balance, k.way FROM kept_customer_proof k"
            + " JOIN balance_proof p ON p.id = k.proof_id"
            + " JOIN customer_balance b ON b.snapshot_id = p.snapshot_id AND b.account_hash = k.account_hash"
            + " WHERE k.proof_id = ?";

    @Inject
    private SqlRows rows;

    @Inject
    private Batches batches;

    /** Takes one account with its balance and the text that is kept. */
    @FunctionalInterface
    public interface EachWay {
        void take(String account, java.math.BigInteger balance, String way);
    }

    /**
     * Keeps some.
     *
     * @param ways by account
     */
    public void add(long proofId, Map<String, String> ways) {
        try (BatchInsert inserts = batches.streamInto("kept_customer_proof", COLUMNS)) {
            ways.forEach((account, way) ->
                    inserts.add(new Object[] {proofId, AccountHash.of(account).hex(), way}));
        }
    }

    public Optional<String> way(long proofId, String account) {
        return rows
                .list(
                        "SELECT way FROM kept_customer_proof WHERE proof_id = ? AND account_hash = ?",
                        row -> row.getString(1),
                        proofId,
                        AccountHash.of(account).hex())
                .stream()
                .findFirst();
    }

    /** Every one of a proof. */
    public void each(long proofId, EachWay each) {
        rows.forEach(
                WAYS,
                row -> each.take(row.getString(1), row.getBigDecimal(2).toBigIntegerExact(), row.getString(3)),
                proofId);
    }

    public int count(long proofId) {
        return rows.list("SELECT COUNT(*) FROM kept_customer_proof WHERE proof_id = ?", row -> row.getInt(1), proofId)
                .getFirst();
    }

    /** Accounts of a proof that have none yet, the first of them. */
    public List<String> missing(BalanceProof proof, int limit) {
        return rows.list(
                "SELECT b.account FROM customer_balance b WHERE b.snapshot_id = ? AND b.balance >= 0 AND NOT EXISTS"
                        + " (SELECT 1 FROM kept_customer_proof k WHERE k.proof_id = ? AND k.account_hash = b.account_hash)"
                        + " ORDER BY b.account_hash FETCH FIRST ? ROWS ONLY",
                row -> row.getString(1),
                proof.snapshotId(),
                proof.id(),
                limit);
    }

    /** Forgets those of earlier proofs of the same entity, asset and kind. */
    public void forgetBefore(BalanceProof proof) {
        rows.execute(
                "DELETE FROM kept_customer_proof WHERE proof_id IN (SELECT o.id FROM balance_proof o JOIN balance_proof p"
                        + " ON p.entity_id = o.entity_id AND p.asset_id = o.asset_id AND p.kind = o.kind"
                        + " WHERE p.id = ? AND o.id <> p.id)",
                proof.id());
    }
}
