package org.ballast.holdings.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.measurement.domain.Amounts;

/**
 * A step in the history of a lot or a pool with what was there after it.
 *
 * <p>Example: a pool of 6 units with a cost of 63.00 from which 2 are sold has 4 with 42.00 after that step.
 *
 * @param units that were left
 * @param amounts what they carried
 */
public record LotBalance(LotStep step, BigDecimal units, Amounts amounts) {

    /** After each of the steps of a history, in its order. */
    public static List<LotBalance> after(List<LotStep> steps, Currency currency) {
        List<LotBalance> balances = new ArrayList<>(steps.size());
        BigDecimal units = BigDecimal.ZERO;
        Amounts amounts = Amounts.zero(currency);
        for (LotStep step : steps) {
            units = units.add(step.quantityChange());
            amounts = amounts.plus(step.change());
            balances.add(new LotBalance(step, units.stripTrailingZeros(), amounts));
        }
        return balances;
    }

    /** Cost of the units that were left. */
    public Money cost() {
        return amounts.cost();
    }
}
