package org.ballast.proofs.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.PrimitiveIterator;
import org.ballast.audit.application.Seals;
import org.ballast.audit.domain.RowSealer;
import org.ballast.proofs.domain.CodeSet;
import org.ballast.sql.BatchInsert;
import org.ballast.sql.Batches;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.RowBytes;
import org.ballast.sql.SqlRows;

/** One-time codes of customers by their hashes, and which were used; they only grow. Call it inside a transaction. */
@ApplicationScoped
public class CustomerCodes {

    static final String SET_COLUMNS = "id, proof_id, codes, made_by, made_at, expires_at";
    static final String CODE_COLUMNS = "id, set_id, account_hash, code_hash";
    static final String USE_COLUMNS = "code_id, used_at";

    private static final int SETS_A_BLOCK = 50;
    private static final int CODES_A_BLOCK = 10_000;

    @Inject
    private SqlRows rows;

    @Inject
    private Batches batches;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    /**
     * Keeps a set.
     *
     * @param hashes of the codes by those of their accounts
     */
    public void add(long proofId, Map<String, String> hashes, String by, Instant at, Instant expiresAt) {
        long id = ids.take("customer_code_set_seq", SETS_A_BLOCK);
        rows.execute(
                "INSERT INTO customer_code_set (" + SET_COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?)",
                id,
                proofId,
                hashes.size(),
                by,
                at,
                expiresAt);
        seals.changed(SealedCodeSets.KIND, id);
        PrimitiveIterator.OfLong keys =
                ids.take("customer_code_seq", CODES_A_BLOCK, hashes.size()).iterator();
        RowSealer seal = seals.open(SealedCodes.KIND);
        try (BatchInsert inserts = batches.streamInto("customer_code", CODE_COLUMNS)) {
            hashes.forEach((account, code) -> {
                long key = keys.nextLong();
                Object[] row = {key, id, account, code};
                inserts.add(row);
                seal.row(key, RowBytes.of(row));
            });
        }
        seals.add(seal);
    }

    /** The key of a code that was not used and has not run out. */
    public OptionalLong usable(long proofId, String accountHash, String codeHash, Instant now) {
        return rows
                .list(
                        "SELECT c.id FROM customer_code c JOIN customer_code_set s ON s.id = c.set_id WHERE s.proof_id = ?"
                                + " AND c.account_hash = ? AND c.code_hash = ? AND s.expires_at > ? AND NOT EXISTS"
                                + " (SELECT 1 FROM customer_code_use u WHERE u.code_id = c.id)",
                        row -> row.getLong(1),
                        proofId,
                        accountHash,
                        codeHash,
                        now)
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** Keeps that a code was used: the database takes it once. */
    public void use(long codeId, Instant at) {
        rows.execute("INSERT INTO customer_code_use (" + USE_COLUMNS + ") VALUES (?, ?)", codeId, at);
        seals.changed(SealedCodeUses.KIND, codeId);
    }

    /** The sets of a proof, the newest first. */
    public List<CodeSet> sets(long proofId, int limit) {
        return rows.list(
                "SELECT s.*, (SELECT COUNT(*) FROM customer_code_use u JOIN customer_code c ON c.id = u.code_id"
                        + " WHERE c.set_id = s.id) AS used FROM customer_code_set s WHERE s.proof_id = ?"
                        + " ORDER BY s.id DESC FETCH FIRST ? ROWS ONLY",
                row -> new CodeSet(
                        row.getLong("id"),
                        row.getInt("codes"),
                        row.getInt("used"),
                        row.getString("made_by"),
                        SqlRows.instant(row, "made_at"),
                        SqlRows.instant(row, "expires_at")),
                proofId,
                limit);
    }
}
