package org.ballast.approvals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ballast.approvals.domain.Denial;
import org.ballast.audit.application.Seals;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** Approvals that the separation of duties refused; it only grows. Call it inside a transaction. */
@ApplicationScoped
public class Denials {

    private static final int KEYS_A_BLOCK = 50;

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    public void add(Denial denial) {
        long id = ids.take("approval_denial_seq", KEYS_A_BLOCK);
        rows.execute(
                "INSERT INTO approval_denial (id, case_id, code, actor, on_behalf_of, at) VALUES (?, ?, ?, ?, ?, ?)",
                id,
                denial.caseId(),
                denial.code(),
                denial.actor(),
                denial.onBehalfOf().orElse(null),
                denial.at());
        seals.changed(SealedDenials.KIND, id);
    }
}
