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
import org.ballast.trading.domain.DatedSnapshot;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.trading.persistence.DatedSnapshots;

/** What venues said of accounts. */
@ApplicationScoped
@Transactional
public class ReadSnapshots {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private DatedSnapshots snapshots;

    /** The last at or before an instant of each account of an entity that has one, by the key of the account. */
    public Map<Long, DatedSnapshot> newestAt(ReportingEntity entity, Instant at) {
        currentUser.requireSignedIn();
        return snapshots.newestAt(entity.id(), at);
    }

    /** The last of an account at or before an instant; what is pledged as it counts at that instant. */
    public Optional<DatedSnapshot> newestAt(TradingAccount account, Instant at) {
        currentUser.requireSignedIn();
        return snapshots.newestOfAccount(account.id(), at);
    }

    /** Those of an account before an instant, the newest first. */
    public List<DatedSnapshot> before(TradingAccount account, Instant before, int limit) {
        currentUser.requireSignedIn();
        return snapshots.before(account.id(), before, limit);
    }
}
