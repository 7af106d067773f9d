package org.ballast.verification.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.ballast.verification.domain.Finding;
import org.ballast.verification.domain.VerificationProgress;

/** What the owner of a PostgreSQL does with every trigger switched off, and what a verification finds then. */
@ApplicationScoped
class Forgery {

    @Inject
    private VerifyBooks verifyBooks;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private SqlRows rows;

    @Inject
    private OwnTransaction transaction;

    /** Forges in a transaction, looks, and takes the forgery back. */
    List<Finding> found(String... forgeries) throws Exception {
        transaction.begin();
        try {
            rows.execute("SET LOCAL session_replication_role = 'replica'");
            for (String forgery : forgeries) {
                assertThat(rows.execute(forgery)).as(forgery).isPositive();
            }
            return currentUser
                    .actingAs("auditor", Role.AUDITOR, () -> verifyBooks.look(new VerificationProgress()))
                    .findings();
        } finally {
            transaction.rollback();
        }
    }
}
