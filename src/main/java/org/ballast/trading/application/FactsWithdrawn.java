package org.ballast.trading.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.trading.domain.TradingAccount;

/**
 * The facts of a file are being withdrawn, in the transaction that is still running: whoever posted something of one refuses.
 *
 * @param positions keys of positions that change, each with the instant from which it does
 * @param movements instants of cash movements
 */
public record FactsWithdrawn(
        ReportingEntity entity, TradingAccount account, Map<Long, Instant> positions, List<Instant> movements) {

    public FactsWithdrawn {
        positions = Map.copyOf(positions);
        movements = List.copyOf(movements);
    }
}
