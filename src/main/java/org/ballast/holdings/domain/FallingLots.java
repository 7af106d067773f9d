package org.ballast.holdings.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.amounts.Money;
import org.ballast.amounts.UnitPrice;

/**
 * All lots of one asset, ready for any price. Every answer is the sum of the lots' own rounded amounts, to the minor unit, as a
 * test of these lots at that price would find it.
 *
 * <p>Example: 10 units carried at 500.00 and 10 carried at 300.00 under ASC 350-30, price 40: the first lot is written down by
 * 100.00, the second stands.
 */
public final class FallingLots {

    private final MarketOfAsset market;
    private final List<FallingLot> lots;
    private final List<Near> nearest;
    private final Optional<FallingColumns> columns;

    /**
     * A lot with something left to lose.
     *
     * @param impairsBelow the price below which it is written down further
     * @param fall to that price as a part of the close, six decimals, half up; below zero where the close is lower already
     */
    public record Near(FallingLot lot, UnitPrice impairsBelow, BigDecimal fall) {}

    private FallingLots(MarketOfAsset market, List<FallingLot> lots) {
        this.market = market;
        this.lots = List.copyOf(lots);
        this.nearest = this.lots.stream()
                .flatMap(lot -> near(lot, market).stream())
                .sorted(Comparator.comparing(Near::impairsBelow, Comparator.reverseOrder())
                        .thenComparingLong(near -> near.lot().id()))
                .toList();
        this.columns = FallingColumns.of(this.lots, market);
    }

    public static FallingLots of(List<FallingLot> lots, MarketOfAsset market) {
        return new FallingLots(market, lots);
    }

    private static Optional<Near> near(FallingLot lot, MarketOfAsset market) {
        return lot.impairsBelow(market).map(below -> new Near(lot, below, market.fallTo(below)));
    }

    public MarketOfAsset market() {
        return market;
    }

    public int count() {
        return lots.size();
    }

    /** What a fall from the close would do by the end of the period, on top of what its lows have done. */
    public LotsWrittenDown after(BigDecimal fall) {
        return at(market.after(fall));
    }

    /** What a price would do. */
    public LotsWrittenDown at(UnitPrice price) {
        return columns.map(fast -> fast.at(price)).orElseGet(() -> oneByOne(price));
    }

    /** What a fall would take from all lots together, without any rounding where they are not too large for it. */
    public BigDecimal unroundedAfter(BigDecimal fall) {
        BigDecimal price = market.close().perUnit().multiply(BigDecimal.ONE.subtract(fall));
        return columns.map(fast -> fast.unroundedAt(price))
                .orElseGet(() -> after(fall).net().amount());
    }

    /** What a price would do, lot by lot as the model says: what the columns are held against. */
    LotsWrittenDown oneByOne(UnitPrice price) {
        return sum(lots.stream().map(lot -> lot.writtenDownAt(price, market)));
    }

    /** What the lows seen so far have done: no price that comes takes it back. */
    public LotsWrittenDown certain() {
        return sum(lots.stream().map(FallingLot::certain));
    }

    private LotsWrittenDown sum(Stream<Money> writeDowns) {
        List<Money> each = writeDowns.filter(change -> !change.isZero()).toList();
        List<Money> losses = each.stream().filter(Money::isPositive).toList();
        Money loss = Money.sum(losses, market.close().currency());
        return new LotsWrittenDown(
                losses.size(), loss, loss.minus(Money.sum(each, market.close().currency())));
    }

    /** How many lots have something left to lose. */
    public int left() {
        return nearest.size();
    }

    /** Some of the lots with something left to lose, those that a fall meets first at the front. */
    public List<Near> nearest(int from, int limit) {
        int first = Math.min(from, nearest.size());
        return nearest.subList(first, Math.min(first + limit, nearest.size()));
    }

    /** The lot that a fall meets first; empty where none has anything left to lose. */
    public Optional<Near> first() {
        return nearest.stream().findFirst();
    }
}
