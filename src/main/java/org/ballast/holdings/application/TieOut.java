package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.HoldingTotals;
import org.ballast.holdings.domain.HoldingsSentence;
import org.ballast.holdings.persistence.Totals;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Sub-ledger equals ledger: every use case that posts for lots ends with this check (accounting.md §5.2). */
@ApplicationScoped
public class TieOut {

    @Inject
    private Totals totals;

    /**
     * @throws Refusal SUBLEDGER_MISMATCH if the lots and the accounts of digital assets differ; the transaction then rolls back
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void check(ReportingEntity entity) {
        HoldingTotals lots = totals.ofLots(entity.book().id());
        HoldingTotals accounts = totals.ofAccounts(entity.book().id());
        if (!lots.ties(accounts)) {
            throw new Refusal(
                    RefusalCode.SUBLEDGER_MISMATCH,
                    HoldingsSentence.LOTS_DIFFER_FROM_ACCOUNTS,
                    plain(lots.carryingAmount()),
                    plain(lots.reduction()),
                    plain(accounts.carryingAmount()),
                    plain(accounts.reduction()));
        }
    }

    private static BigDecimal plain(BigDecimal amount) {
        return amount.stripTrailingZeros();
    }
}
