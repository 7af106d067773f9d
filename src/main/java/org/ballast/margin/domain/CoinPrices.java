package org.ballast.margin.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ballast.trading.domain.AccountSnapshot;
import org.ballast.trading.domain.Collateral;
import org.ballast.trading.domain.Instrument;

/**
 * What an account looks like at the newest prices of its coins: a mark moves as far as the coin has moved from the index beside the
 * mark, an option by as much as the model at its own volatility says, and what is pledged stands at the price itself. What has no
 * price stays as it is and is named.
 *
 * <p>Example: a perpetual marked 60,100 beside an index of 60,000 stands at 54,090 once the coin is paid with 54,000.
 *
 * @param at when the coins are at these prices
 */
public record CoinPrices(Instant at, Quotes quotes) {

    /** Tells what coins are worth. */
    @FunctionalInterface
    public interface Quotes {

        /**
         * The price of one unit, more than zero; empty where none counts.
         *
         * @param asset symbol of a coin, or code of a currency
         * @param in code of the coin or currency that it is told in
         */
        Optional<BigDecimal> price(String asset, String in);
    }

    /**
     * An account at other prices than those that it was told with.
     *
     * @param unmoved coins of its positions and pledges that have no price
     */
    public record Moved(AccountAt account, SortedSet<String> unmoved) {}

    public Moved of(AccountAt account) {
        SortedSet<String> unmoved = new TreeSet<>();
        List<MarkedPosition> positions = account.positions().stream()
                .map(position -> moved(position, unmoved))
                .toList();
        AccountSnapshot snapshot = account.snapshot();
        List<Collateral> pledged = snapshot.collateral().stream()
                .map(collateral -> moved(collateral, snapshot.unit().code(), unmoved))
                .toList();
        return new Moved(account.holding(positions, snapshot.pledging(pledged)), unmoved);
    }

    private MarkedPosition moved(MarkedPosition position, SortedSet<String> unmoved) {
        String coin = position.instrument().underlying();
        Optional<BigDecimal> price = quotes.price(coin, Instrument.USUAL_CURRENCY);
        if (price.isEmpty()) {
            unmoved.add(coin);
        }
        return price.map(paid -> position.moved(paid.divide(position.index(), MathContext.DECIMAL128), at))
                .orElse(position);
    }

    private Collateral moved(Collateral collateral, String unit, SortedSet<String> unmoved) {
        if (collateral.asset().equals(unit)) {
            return collateral;
        }
        Optional<BigDecimal> price = quotes.price(collateral.asset(), unit);
        if (price.isEmpty()) {
            unmoved.add(collateral.asset());
        }
        return price.map(collateral::at).orElse(collateral);
    }
}
