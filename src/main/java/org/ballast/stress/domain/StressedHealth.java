package org.ballast.stress.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.amounts.Money;
import org.ballast.health.domain.Figure;
import org.ballast.health.domain.Health;
import org.ballast.health.domain.HealthFigures;
import org.ballast.health.domain.HealthFigures.OnAccount;
import org.ballast.health.domain.HealthInputs;
import org.ballast.health.domain.HeldAtMarket;
import org.ballast.health.domain.Measure;
import org.ballast.health.domain.Measured;
import org.ballast.health.domain.Rule;
import org.ballast.stress.domain.StressView.Basis;

/**
 * What is measured of a company once every price has fallen: the write-down leaves the digital assets, and with what hedges gain
 * it goes through earnings into equity.
 */
public final class StressedHealth {

    private static final Set<Figure> THROUGH_EARNINGS =
            Set.of(Figure.TOTAL_ASSETS, Figure.EQUITY, Figure.RETAINED_EARNINGS, Figure.EBIT);

    private final Health health;
    private final StressedBook book;
    private final StressView view;
    private final BigDecimal currentPart;

    public StressedHealth(Health health, StressedBook book, boolean hedged) {
        this.health = health;
        this.book = book;
        this.view = new StressView(Basis.BOOK, hedged, false);
        this.currentPart = currentPart(health.figures());
    }

    /** Of what the digital assets carry, the part that stands on current accounts. */
    private static BigDecimal currentPart(HealthFigures figures) {
        Money all = figures.of(Figure.DIGITAL_ASSETS);
        if (all.isZero()) {
            return BigDecimal.ZERO;
        }
        Set<String> current = figures.accounts(Figure.CURRENT_ASSETS).stream()
                .map(OnAccount::number)
                .collect(Collectors.toSet());
        BigDecimal part = figures.accounts(Figure.DIGITAL_ASSETS).stream()
                .filter(account -> current.contains(account.number()))
                .map(account -> account.amount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return part.divide(all.amount(), 10, RoundingMode.HALF_UP);
    }

    /** A measure after the fall. */
    public Measured after(Measure measure, BigDecimal fall) {
        return Measured.of(measure, inputs(fall), Optional.empty());
    }

    /** The fall at which a covenant or limit is at its bound, see {@link FirstFall}; zero in a breach, empty where none comes. */
    public Optional<BigDecimal> fallTo(Rule rule) {
        return rule.measure().flatMap(measure -> FirstFall.of(fall -> headroom(after(measure, fall), rule.bound())));
    }

    /** Below zero where it is not meaningful, as that is a breach; above where there is nothing to measure. */
    private static BigDecimal headroom(Measured measured, BigDecimal bound) {
        return switch (measured.standing()) {
            case VALUE ->
                measured.value()
                        .map(value -> measured.measure().headroom(value, bound))
                        .orElse(BigDecimal.ONE);
            case NOT_MEANINGFUL -> BigDecimal.ONE.negate();
            case NOT_AVAILABLE -> BigDecimal.ONE;
        };
    }

    private HealthInputs inputs(BigDecimal fall) {
        StressOutcome after = book.after(Falls.ofAll(fall), view);
        Map<String, Money> carried = book.assets().stream()
                .collect(Collectors.toMap(
                        StressedAsset::asset,
                        asset -> asset.carrying()
                                .minus(asset.writtenDownAfter(fall).net())));
        HealthFigures figures = figures(after);
        List<HeldAtMarket> held = health.held().stream()
                .map(each -> new HeldAtMarket(
                        each.assetId(),
                        each.asset(),
                        each.units(),
                        carried.getOrDefault(each.asset(), each.carrying()),
                        each.market()))
                .toList();
        return new HealthInputs(
                figures,
                health.rules().shares().liquid(figures, held),
                health.inputs().withdrawals(),
                held.stream().map(HeldAtMarket::carrying).toList());
    }

    private HealthFigures figures(StressOutcome after) {
        HealthFigures before = health.figures();
        Money result = after.totalAssets().minus(before.of(Figure.TOTAL_ASSETS));
        Money ofAssets = after.digitalAssets()
                .minus(Money.sum(
                        health.held().stream().map(HeldAtMarket::carrying).toList(), before.currency()));
        Money current = Money.rounded(ofAssets.amount().multiply(currentPart), before.currency(), RoundingMode.HALF_UP)
                .plus(result.minus(ofAssets));
        Map<Figure, HealthFigures.Sum> sums = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            Money stands = before.of(figure);
            Money now = THROUGH_EARNINGS.contains(figure)
                    ? stands.plus(result)
                    : figure == Figure.DIGITAL_ASSETS
                            ? stands.plus(ofAssets)
                            : figure == Figure.CURRENT_ASSETS ? stands.plus(current) : stands;
            sums.put(figure, new HealthFigures.Sum(now, List.of()));
        }
        return new HealthFigures(before.day(), before.currency(), sums);
    }
}
