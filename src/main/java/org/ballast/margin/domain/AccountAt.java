package org.ballast.margin.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.trading.domain.AccountSnapshot;
import org.ballast.trading.domain.MarginMode;
import org.ballast.trading.domain.TradingAccount;

/**
 * A trading account as it is known at an instant.
 *
 * @param snapshotId key of the newest snapshot
 * @param snapshot what the venue said last
 * @param saidAt when the venue said it
 * @param brought collateral that came since, and is in no snapshot yet; in the unit of the account
 * @param positions that are open, each at its newest mark
 * @param unmarked symbols of what is open without a mark
 * @param doubts what else keeps the positions from telling the margin, as it was gathered
 * @param table the venue's, where one holds
 */
public record AccountAt(
        TradingAccount account,
        long snapshotId,
        AccountSnapshot snapshot,
        Instant saidAt,
        BigDecimal brought,
        List<MarkedPosition> positions,
        List<String> unmarked,
        List<Obstacle> doubts,
        Optional<VenueTable> table) {

    public AccountAt {
        positions = List.copyOf(positions);
        unmarked = List.copyOf(unmarked);
        doubts = List.copyOf(doubts);
    }

    VenueTerms terms() {
        return table.map(VenueTable::terms).orElse(VenueTerms.USUAL);
    }

    /** What keeps the margin from being worked out of the positions, before any is looked at. */
    List<Obstacle> obstacles() {
        List<Obstacle> found = new ArrayList<>();
        if (table.isEmpty()) {
            found.add(Obstacle.of(Obstacle.Kind.NO_TABLE));
        }
        if (account.marginMode() == MarginMode.PORTFOLIO) {
            found.add(Obstacle.of(Obstacle.Kind.OWN_MODEL));
        }
        if (positions.isEmpty() && unmarked.isEmpty()) {
            found.add(Obstacle.of(Obstacle.Kind.NO_POSITIONS));
        }
        unmarked.forEach(symbol -> found.add(new Obstacle(Obstacle.Kind.NO_MARK, symbol)));
        positions.stream()
                .filter(position -> position.markedAt().isBefore(saidAt))
                .forEach(position -> found.add(new Obstacle(
                        Obstacle.Kind.OLD_MARK, position.instrument().symbol())));
        found.addAll(doubts);
        return found;
    }

    /** The same account with other positions and collateral: a market that moved. */
    AccountAt holding(List<MarkedPosition> others, AccountSnapshot pledging) {
        return new AccountAt(account, snapshotId, pledging, saidAt, brought, others, unmarked, doubts, table);
    }
}
