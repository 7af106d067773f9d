package org.ballast.proofs.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.OptionalInt;
import org.ballast.audit.application.Seals;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** How often entities promise proofs; they only grow. Call it inside a transaction. */
@ApplicationScoped
public class ProofPromises {

    static final String COLUMNS = "id, entity_id, days, decided_by, decided_at";

    private static final int KEYS_A_BLOCK = 50;

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    /** Days after the balances of a proof; empty where nothing is promised. */
    public OptionalInt inForce(String entity) {
        return rows
                .list(
                        "SELECT p.days FROM proof_promise p JOIN reporting_entity e ON e.id = p.entity_id"
                                + " WHERE e.code = ? ORDER BY p.id DESC FETCH FIRST 1 ROWS ONLY",
                        row -> row.getInt(1),
                        entity)
                .stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    public void add(long entityId, int days, String by, Instant at) {
        long id = ids.take("proof_promise_seq", KEYS_A_BLOCK);
        rows.execute("INSERT INTO proof_promise (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?)", id, entityId, days, by, at);
        seals.changed(SealedPromises.KIND, id);
    }
}
