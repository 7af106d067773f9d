package org.ballast.trading.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.trading.domain.AccountPosition;
import org.ballast.trading.domain.PositionClose;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.trading.persistence.Closes;
import org.ballast.trading.persistence.Positions;

/** What accounts hold at an instant, and what was closed of it. */
@ApplicationScoped
@Transactional
public class ReadPositions {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Positions positions;

    @Inject
    private Closes closes;

    /**
     * What is open at an instant in all accounts of an entity, by account, instrument and key: also what has expired by then
     * while nobody said at what, which {@link org.ballast.trading.domain.Instrument#isExpiredAt} tells.
     */
    public List<AccountPosition> openAt(ReportingEntity entity, Instant at) {
        currentUser.requireSignedIn();
        return positions.openAt(entity.id(), at);
    }

    /** The same of one account. */
    public List<AccountPosition> openAt(TradingAccount account, Instant at) {
        currentUser.requireSignedIn();
        return positions.openOfAccount(account.id(), at);
    }

    /** What was closed in all accounts of an entity after one instant and up to another, the earliest first. */
    public List<PositionClose> closedBetween(ReportingEntity entity, Instant after, Instant upTo) {
        currentUser.requireSignedIn();
        return closes.between(entity.id(), after, upTo);
    }

    /** When something was closed last up to an instant, by the key of the account. */
    public Map<Long, Instant> lastCloses(ReportingEntity entity, Instant upTo) {
        currentUser.requireSignedIn();
        return closes.lastByAccount(entity.id(), upTo);
    }

    /** The closes in force of some positions, by position, the earliest first. */
    public Map<Long, List<PositionClose>> closesOf(Collection<Long> positionIds) {
        currentUser.requireSignedIn();
        return closes.of(positionIds).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getValue().stream()
                                .filter(recorded -> !recorded.withdrawn())
                                .map(Closes.Recorded::close)
                                .toList()));
    }
}
