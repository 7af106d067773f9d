package org.ballast.health.domain;

import java.math.BigDecimal;
import java.util.List;
import org.ballast.amounts.Money;

/**
 * What ratios are made of.
 *
 * @param liquid what can be sold within 30 days, at its share of each kind
 * @param withdrawals that customers can ask for within 30 days; zero where none is recorded
 * @param assets what each digital asset is carried at, for the concentration
 */
public record HealthInputs(HealthFigures figures, Money liquid, Money withdrawals, List<Money> assets) {

    public HealthInputs {
        assets = List.copyOf(assets);
    }

    BigDecimal of(Figure figure) {
        return figures.of(figure).amount();
    }
}
