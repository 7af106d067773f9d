package org.ballast.stress.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.HashMap;
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

    private static final int DIGITS = 14;
    private static final int MOST_ZEROS = 6;

    private final Health health;
    private final StressedBook book;
    private final StressView view;
    private final StressView unhedged;
    private final BigDecimal currentPart;

    /** Figures are so many times as large as they are, so that what a millionth of the price does is not lost in a minor unit. */
    private final BigDecimal factor;

    public StressedHealth(Health health, StressedBook book, boolean hedged) {
        this.health = health;
        this.book = book;
        this.view = new StressView(Basis.BOOK, hedged, false);
        this.unhedged = new StressView(Basis.BOOK, false, false);
        this.currentPart = currentPart(health.figures());
        BigDecimal assets = book.totalAssets().amount();
        this.factor = BigDecimal.TEN.pow(Math.clamp(DIGITS - (assets.precision() - assets.scale()), 0, MOST_ZEROS));
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

    /** The fall beyond which a covenant or limit is broken, see {@link FirstFall}; zero in a breach, empty where none comes. */
    public Optional<BigDecimal> fallTo(Rule rule) {
        return rule.measure()
                .flatMap(measure -> FirstFall.below(fall -> headroom(
                        Measured.of(measure, inputs(fall), Optional.empty()),
                        measure.isAmount() ? rule.bound().multiply(factor) : rule.bound())));
    }

    /** Below zero where it is not meaningful, as that is a breach; above where there is nothing to measure. */
    private static BigDecimal headroom(Measured measured, BigDecimal bound) {
        return switch (measured.standing()) {
            case VALUE ->
                measured.exact()
                        .map(value -> measured.measure().headroom(value, bound))
                        .orElse(BigDecimal.ONE);
            case NOT_MEANINGFUL -> BigDecimal.ONE.negate();
            case NOT_AVAILABLE -> BigDecimal.ONE;
        };
    }

    private HealthInputs inputs(BigDecimal fall) {
        BigDecimal ofAssets = BigDecimal.ZERO;
        Map<String, BigDecimal> changes = new HashMap<>();
        for (StressedAsset asset : book.assets()) {
            BigDecimal change = asset.unroundedAfter(fall, unhedged);
            changes.put(asset.asset(), asset.carrying().amount().add(change));
            ofAssets = ofAssets.add(change);
        }
        HealthFigures figures =
                figures(book.equityAfter(fall, view).subtract(book.equity().amount()), ofAssets);
        List<HeldAtMarket> held = health.held().stream()
                .map(each -> new HeldAtMarket(
                        each.assetId(),
                        each.asset(),
                        each.units(),
                        scaled(changes.getOrDefault(
                                each.asset(), each.carrying().amount())),
                        each.market()))
                .toList();
        return new HealthInputs(
                figures,
                health.rules().shares().liquid(figures, held),
                scaled(health.inputs().withdrawals().amount()),
                held.stream().map(HeldAtMarket::carrying).toList());
    }

    /**
     * @param result of what is held and of hedges together
     * @param ofAssets of what is held
     */
    private HealthFigures figures(BigDecimal result, BigDecimal ofAssets) {
        HealthFigures before = health.figures();
        BigDecimal waiting =
                book.totalAssets().minus(before.of(Figure.TOTAL_ASSETS)).amount();
        BigDecimal digital = ofAssets.add(waiting);
        BigDecimal current = digital.multiply(currentPart).add(result).subtract(ofAssets);
        Map<Figure, HealthFigures.Sum> sums = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            BigDecimal stands = before.of(figure).amount();
            BigDecimal now = THROUGH_EARNINGS.contains(figure)
                    ? stands.add(result).add(waiting)
                    : figure == Figure.DIGITAL_ASSETS
                            ? stands.add(digital)
                            : figure == Figure.CURRENT_ASSETS ? stands.add(current) : stands;
            sums.put(figure, new HealthFigures.Sum(scaled(now), List.of()));
        }
        return new HealthFigures(before.day(), before.currency(), sums);
    }

    private Money scaled(BigDecimal amount) {
        return Money.rounded(amount.multiply(factor), book.currency(), RoundingMode.HALF_UP);
    }
}
