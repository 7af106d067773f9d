package org.ballast.trading.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.trading.domain.CashMovement;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.trading.persistence.CashMovements;

/** Settled cash of accounts that came or went. */
@ApplicationScoped
@Transactional
public class ReadCashMovements {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private CashMovements movements;

    /**
     * Those of an account that are in force, the newest first.
     *
     * @param before instant before which all are
     * @param beforeId key before which those of that very instant are
     */
    public List<CashMovement> before(TradingAccount account, Instant before, long beforeId, int limit) {
        currentUser.requireSignedIn();
        return movements.before(account.id(), before, beforeId, limit);
    }
}
