package org.ballast.trading.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.refusals.Refusal;
import org.ballast.trading.domain.DatedSnapshot;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.trading.persistence.DatedSnapshots;
import org.ballast.trading.persistence.TradingAccounts;

/** The balances of accounts at an instant: those of the last snapshot at or before it. */
@ApplicationScoped
@Transactional
public class ReadBalances {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private TradingAccounts accounts;

    @Inject
    private DatedSnapshots snapshots;

    /**
     * An account with what was last said of it.
     *
     * @param said empty where nothing was by then
     */
    public record Known(TradingAccount account, Optional<DatedSnapshot> said) {}

    /** Every account of an entity, by venue and code. */
    public List<Known> of(ReportingEntity entity, Instant at) {
        currentUser.requireSignedIn();
        Map<Long, DatedSnapshot> newest = snapshots.newestAt(entity.id(), at);
        return accounts.of(entity.id()).stream()
                .map(account -> new Known(account, Optional.ofNullable(newest.get(account.id()))))
                .toList();
    }

    /**
     * One of them.
     *
     * @throws Refusal NOT_FOUND
     */
    public Known of(ReportingEntity entity, String accountCode, Instant at) {
        currentUser.requireSignedIn();
        TradingAccount account = accounts.byCode(entity.id(), accountCode);
        return new Known(
                account, Optional.ofNullable(snapshots.newestAt(entity.id(), at).get(account.id())));
    }
}
