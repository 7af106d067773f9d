package org.ballast.expansion.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ballast.amounts.Money;
import org.ballast.statements.domain.PeriodStatement;
import org.ballast.statements.domain.StatementHeader;
import org.ballast.statements.domain.StatementPeriod;

/**
 * The change of total assets in a period, split so that nothing is left over (accounting.md §10.2): by source, by what was
 * swapped inside the assets with both legs, and by asset into price and quantity.
 *
 * <p>Example: Helix in the first quarter of 2025 goes from 1,386,194.01 to 2,014,839.77. Of the change of 628,645.76 the
 * adoption of fair value made 665,496.47, prices took 111,562.41, net debt and shares brought 50,000.00 each, operations took
 * 25,000.00 and the fee of a sale 288.30.
 *
 * @param opening total assets at the end of the day before the period
 * @param closing the same at the end of its last day, as the balance sheet says it
 * @param legs both sides of purchases, disposals and corrections; none where nothing was swapped
 * @param sources of which something came, in their order
 * @param assets digital assets that were held before or after, by symbol
 * @param others accounts of other assets, by number
 */
public record Expansion(
        StatementHeader header,
        StatementPeriod period,
        Money opening,
        Money closing,
        List<Leg> legs,
        List<SourceLine> sources,
        List<AssetChange> assets,
        List<AccountChange> others)
        implements PeriodStatement {

    /**
     * @throws IllegalArgumentException if something of the change is left over by source, by component or by asset: never a
     *     line of rounding
     */
    public Expansion {
        legs = List.copyOf(legs);
        sources = List.copyOf(sources);
        assets = List.copyOf(assets);
        others = List.copyOf(others);
        Money change = closing.minus(opening);
        Money bySource = sum(sources, SourceLine::amount, change);
        requireNothingLeft("sources", change, bySource);
        Money byComponent = sum(legs, Leg::amount, change).plus(sum(sources, SourceLine::besideSwaps, change));
        requireNothingLeft("components", change, byComponent);
        Money byAsset = sum(assets, AssetChange::change, change).plus(sum(others, AccountChange::change, change));
        requireNothingLeft("assets", change, byAsset);
    }

    public Money change() {
        return closing.minus(opening);
    }

    /** What no source explains: zero, or there would be no such thing as this. */
    public Money residual() {
        return change().minus(sum(sources, SourceLine::amount, opening));
    }

    /** One side of a swap; zero where nothing was swapped. */
    public Money leg(Swap swap, Leg.Side side) {
        return sum(
                legs.stream()
                        .filter(leg -> leg.swap() == swap && leg.side() == side)
                        .toList(),
                Leg::amount,
                opening);
    }

    /** What a source did to total assets. */
    public Money source(Source source) {
        return line(source).map(SourceLine::amount).orElse(none());
    }

    /** What of it is no difference of two legs. */
    public Money besideSwaps(Source source) {
        return line(source).map(SourceLine::besideSwaps).orElse(none());
    }

    /** Claims that are rolled over or paid back count with what they grew by; lots with what was paid for them. */
    public Growth growth() {
        Money bought = notBelowZero(leg(Swap.PURCHASES, Leg.Side.DIGITAL).plus(leg(Swap.CORRECTIONS, Leg.Side.DIGITAL)))
                .plus(notBelowZero(leg(Swap.PURCHASES, Leg.Side.CLAIMS).plus(leg(Swap.DISPOSALS, Leg.Side.CLAIMS))));
        Money raised = sum(
                sources.stream().filter(line -> line.source().isOfLiabilities()).toList(), SourceLine::amount, opening);
        return new Growth(opening, change(), bought, raised);
    }

    private Optional<SourceLine> line(Source source) {
        return sources.stream().filter(line -> line.source() == source).findFirst();
    }

    private Money notBelowZero(Money amount) {
        return amount.isNegative() ? none() : amount;
    }

    private Money none() {
        return Money.zero(opening.currency());
    }

    private static <T> Money sum(List<T> parts, Function<T, Money> amount, Money like) {
        return Money.sum(parts.stream().map(amount).toList(), like.currency());
    }

    private static void requireNothingLeft(String by, Money change, Money sum) {
        if (!sum.equals(change)) {
            throw new IllegalArgumentException("total assets changed by " + change + ", " + by + " come to " + sum);
        }
    }
}
