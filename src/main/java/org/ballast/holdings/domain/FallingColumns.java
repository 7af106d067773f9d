package org.ballast.holdings.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.UnitPrice;

/**
 * Lots as columns of whole numbers, sorted by the price below which each begins to move, with running sums over those that a price
 * does not reach: 100,000 lots are asked in a millisecond.
 *
 * <p>Each lot's value is rounded for itself, half up, at the minor unit: by a {@link BinaryFactor}, and in decimals where that is
 * not sure. So the sums are exact.
 */
final class FallingColumns {

    private static final int DIGITS_OF_UNITS = 17;
    private static final int MOST_LOTS = 900_000;
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(13);

    private final MarketOfAsset market;
    private final BigDecimal part;
    private final int scale;
    private final boolean truncated;
    private final int endless;
    private final BigDecimal[] movesBelow;
    private final BigDecimal[] exact;
    private final long[] units;
    private final long[] carrying;
    private final long[] bound;
    private final long[] lotsBeyond;
    private final long[] lossBeyond;
    private final long[] gainBeyond;
    private final long[] carryingBefore;
    private final BigDecimal[] unitsBefore;

    /** A lot with the price below which it moves; empty of one that moves with every price. */
    private record Placed(FallingLot lot, Optional<BigDecimal> movesBelow) {

        static final Comparator<Placed> FIRST_MOVED_FIRST = Comparator.comparing(
                        (Placed each) -> each.movesBelow().isPresent())
                .thenComparing(each -> each.movesBelow().orElse(BigDecimal.ZERO), Comparator.reverseOrder());

        static Placed of(FallingLot lot, MarketOfAsset market) {
            return new Placed(
                    lot,
                    lot.bound()
                            .flatMap(most -> most.isPositive()
                                    ? market.writtenDownBelow(lot.units(), most).map(UnitPrice::perUnit)
                                    : Optional.of(BigDecimal.ZERO)));
        }
    }

    private FallingColumns(List<FallingLot> lots, MarketOfAsset market) {
        this.market = market;
        part = market.model().model().partThatCounts(market.costsOfDisposal());
        List<Placed> placed = lots.stream()
                .map(lot -> Placed.of(lot, market))
                .sorted(Placed.FIRST_MOVED_FIRST)
                .toList();
        int size = placed.size();
        int before = 0;
        int after = 0;
        endless = (int)
                placed.stream().filter(each -> each.movesBelow().isEmpty()).count();
        movesBelow = new BigDecimal[size];
        exact = new BigDecimal[size];
        units = new long[size];
        carrying = new long[size];
        bound = new long[size];
        for (int at = 0; at < size; at++) {
            FallingLot lot = placed.get(at).lot();
            movesBelow[at] = placed.get(at).movesBelow().orElse(BigDecimal.ZERO);
            exact[at] = lot.units().units().stripTrailingZeros();
            before = Math.max(before, exact[at].precision() - exact[at].scale());
            after = Math.max(after, exact[at].scale());
            carrying[at] = minor(lot.carrying()).longValueExact();
            bound[at] = lot.bound().map(most -> minor(most).longValueExact()).orElse(Long.MAX_VALUE);
        }
        scale = Math.clamp(after, 0, Math.max(0, DIGITS_OF_UNITS - before));
        truncated = after > scale;
        for (int at = 0; at < size; at++) {
            units[at] = exact[at].movePointRight(scale).longValue();
        }
        lotsBeyond = new long[size + 1];
        lossBeyond = new long[size + 1];
        gainBeyond = new long[size + 1];
        carryingBefore = new long[size + 1];
        unitsBefore = new BigDecimal[size + 1];
        addUp();
    }

    /** Empty where amounts are so large that whole numbers of 64 bits could not add them up. */
    static Optional<FallingColumns> of(List<FallingLot> lots, MarketOfAsset market) {
        boolean small = lots.size() < MOST_LOTS
                && lots.stream()
                        .allMatch(lot -> minor(lot.standing().cost()).compareTo(LARGEST) < 0
                                && minor(lot.carrying()).compareTo(LARGEST) < 0
                                && minor(lot.units().at(market.close(), RoundingMode.HALF_UP))
                                                .compareTo(LARGEST)
                                        < 0);
        return small ? Optional.of(new FallingColumns(lots, market)) : Optional.empty();
    }

    private static BigDecimal minor(Money amount) {
        return amount.amount().movePointRight(amount.amount().scale());
    }

    /** From the last lot to the first: what those from there on do that have come to their bound. */
    private void addUp() {
        for (int at = carrying.length - 1; at >= endless; at--) {
            long change = carrying[at] - bound[at];
            lotsBeyond[at] = lotsBeyond[at + 1] + (change > 0 ? 1 : 0);
            lossBeyond[at] = lossBeyond[at + 1] + Math.max(0, change);
            gainBeyond[at] = gainBeyond[at + 1] + Math.max(0, -change);
        }
        unitsBefore[0] = BigDecimal.ZERO;
        for (int at = 0; at < carrying.length; at++) {
            carryingBefore[at + 1] = carryingBefore[at] + carrying[at];
            unitsBefore[at + 1] = unitsBefore[at].add(exact[at]);
        }
    }

    /** What a price takes from all lots together, of none rounded: a straight line from one lot's price to the next. */
    BigDecimal unroundedAt(BigDecimal price) {
        int reached = reached(price);
        int decimals = Money.decimals(market.close().currency());
        long come = carryingBefore[reached] + lossBeyond[reached] - gainBeyond[reached];
        return BigDecimal.valueOf(come, decimals)
                .subtract(unitsBefore[reached].multiply(part).multiply(price));
    }

    /**
     * @param price not above the close
     */
    LotsWrittenDown at(UnitPrice price) {
        int reached = reached(price.perUnit());
        BigDecimal ofUnit = price.perUnit().multiply(part).movePointRight(Money.decimals(price.currency()));
        BinaryFactor factor = BinaryFactor.of(ofUnit.movePointLeft(scale), truncated);
        long lots = lotsBeyond[reached];
        long loss = lossBeyond[reached];
        long gain = gainBeyond[reached];
        for (int at = 0; at < reached; at++) {
            long change = carrying[at] - Math.min(value(at, factor, ofUnit), bound[at]);
            if (change > 0) {
                lots++;
                loss += change;
            } else {
                gain -= change;
            }
        }
        return new LotsWrittenDown(lots, money(loss), money(gain));
    }

    private long value(int at, BinaryFactor factor, BigDecimal ofUnit) {
        long sure = factor.times(units[at]);
        return sure == BinaryFactor.UNSURE
                ? exact[at].multiply(ofUnit).setScale(0, RoundingMode.HALF_UP).longValueExact()
                : sure;
    }

    /** How many lots move at a price: those whose own price is above it. */
    private int reached(BigDecimal price) {
        int low = endless;
        int high = movesBelow.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (movesBelow[middle].compareTo(price) > 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Money money(long minor) {
        return new Money(
                BigDecimal.valueOf(minor, Money.decimals(market.close().currency())),
                market.close().currency());
    }
}
