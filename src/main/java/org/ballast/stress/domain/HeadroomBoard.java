package org.ballast.stress.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ballast.amounts.Money;
import org.ballast.holdings.domain.FallingLots;
import org.ballast.holdings.domain.LotsWrittenDown;
import org.ballast.stress.domain.StressView.Basis;

/**
 * The headroom of a book under one fall of every price.
 *
 * <p>Example: "a fall of 6.5 % impairs 22 lots, 85 million".
 *
 * @param assets with units, by symbol
 * @param before what stands at the last closes, {@code after} what the fall leaves; before tax
 */
public record HeadroomBoard(
        StressedBook book, BigDecimal fall, List<AssetHeadroom> assets, StressOutcome before, StressOutcome after) {

    private static final StressView IN_THE_BOOK = new StressView(Basis.BOOK, false, false);
    private static final int POINTS = 60;

    public HeadroomBoard {
        assets = List.copyOf(assets);
    }

    public static HeadroomBoard of(StressedBook book, BigDecimal fall) {
        return new HeadroomBoard(
                book,
                fall,
                book.assets().stream()
                        .filter(asset -> !asset.units().isZero())
                        .map(asset -> AssetHeadroom.of(asset, fall))
                        .toList(),
                book.after(Falls.ofAll(BigDecimal.ZERO), IN_THE_BOOK),
                book.after(Falls.ofAll(fall), IN_THE_BOOK));
    }

    /** What all assets together are written down by; no gain of one is set against a loss of another. */
    public LotsWrittenDown atFall() {
        Money none = Money.zero(book.currency());
        return assets.stream()
                .map(AssetHeadroom::atFall)
                .reduce(new LotsWrittenDown(0, none, none), LotsWrittenDown::and);
    }

    public LotsWrittenDown certain() {
        Money none = Money.zero(book.currency());
        return assets.stream()
                .map(AssetHeadroom::certain)
                .reduce(new LotsWrittenDown(0, none, none), LotsWrittenDown::and);
    }

    /** The net write-down less what tax bears of it. */
    public Money afterTax() {
        Money net = atFall().net();
        return net.minus(book.taxOn(net));
    }

    /** The lot of all assets that a fall of every price meets first. */
    public Optional<FallingLots.Near> first() {
        return assets.stream()
                .flatMap(asset -> asset.first().stream())
                .min((one, other) -> one.fall().compareTo(other.fall()));
    }

    /** One point of the curve. */
    public record Point(BigDecimal fall, Money loss, Money afterTax) {}

    /** The net write-down at each hundredth from no fall to 60 %. */
    public List<Point> curve() {
        return IntStream.rangeClosed(0, POINTS)
                .mapToObj(percent -> BigDecimal.valueOf(percent, 2))
                .map(part -> {
                    Money loss = book.after(Falls.ofAll(part), IN_THE_BOOK).writeDown();
                    return new Point(part, loss, loss.minus(book.taxOn(loss)));
                })
                .toList();
    }
}
