package org.ballast.statements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.journal.application.Ledger;
import org.ballast.refusals.Refusal;
import org.ballast.statements.domain.TrialBalance;

/** The trial balance as of any day. */
@ApplicationScoped
@Transactional
public class PrepareTrialBalance {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Ledger ledger;

    @Inject
    private StatementHeaders headers;

    /**
     * @throws Refusal NOT_FOUND or FORBIDDEN
     */
    public TrialBalance asOf(String entityCode, LocalDate day) {
        currentUser.requireSignedIn();
        ReportingEntity entity = entities.byCode(entityCode);
        return TrialBalance.of(
                headers.of(entity, day), ledger.balances(entity.book().id(), day));
    }
}
