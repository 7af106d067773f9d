package org.ballast.trading.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.refusals.Refusal;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.trading.persistence.TradingAccounts;

/** The accounts of an entity at venues. */
@ApplicationScoped
@Transactional
public class ReadTradingAccounts {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private TradingAccounts accounts;

    /** All of an entity, by venue and code. */
    public List<TradingAccount> of(ReportingEntity entity) {
        currentUser.requireSignedIn();
        return accounts.of(entity.id());
    }

    /**
     * @throws Refusal NOT_FOUND
     */
    public TradingAccount of(ReportingEntity entity, String code) {
        currentUser.requireSignedIn();
        return accounts.byCode(entity.id(), code);
    }
}
