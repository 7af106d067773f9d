package org.ballast.margin.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ballast.trading.domain.AccountSnapshot;
import org.ballast.trading.domain.Collateral;

/**
 * What an account looks like once all coins have moved by one part against the currency of prices, at the same moment: marks of
 * futures and prices of collateral move with them, an option by as much as the model at its own volatility says. Currencies and
 * redeemable coins stay.
 *
 * @param at when the market is taken to move
 * @param steady assets that keep their price in the currency of prices
 */
public record MarketMove(Instant at, Set<String> steady) {

    public MarketMove {
        steady = Set.copyOf(steady);
    }

    /**
     * The account after a move.
     *
     * @param part as −0.20 for a fall by a fifth; more than −1
     */
    public AccountAt of(AccountAt account, BigDecimal part) {
        if (part.signum() == 0) {
            return account;
        }
        BigDecimal factor = BigDecimal.ONE.add(part);
        List<MarkedPosition> moved = account.positions().stream()
                .map(position -> position.moved(factor, at))
                .toList();
        AccountSnapshot snapshot = account.snapshot();
        List<Collateral> pledged = snapshot.collateral().stream()
                .map(collateral -> moved(collateral, snapshot.unit().code(), factor))
                .toList();
        return account.holding(moved, snapshot.pledging(pledged));
    }

    /** In the unit of the account: a coin against a currency, a currency against a coin; two of a kind stay as they are. */
    private Collateral moved(Collateral collateral, String unit, BigDecimal factor) {
        boolean assetStays = steady.contains(collateral.asset());
        boolean unitStays = steady.contains(unit);
        if (assetStays == unitStays) {
            return collateral;
        }
        BigDecimal price = unitStays
                ? collateral.price().multiply(factor)
                : collateral.price().divide(factor, MathContext.DECIMAL128);
        return collateral.at(price);
    }
}
