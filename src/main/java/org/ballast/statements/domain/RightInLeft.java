package org.ballast.statements.domain;

import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.measurement.domain.Amounts;
import org.ballast.prices.domain.ExchangeRate;

/**
 * How amounts of the right book are told in the currency of the left one: at the rate of the day at whose end the books are
 * compared.
 *
 * @param closing that rate; empty where both books are in one currency
 * @param costs by asset what the lots of the right book cost, each at the rate of the day on which it was acquired; empty as
 *     the rate is
 */
public record RightInLeft(Optional<ExchangeRate> closing, Map<String, Money> costs) {

    /** Both books are in one currency. */
    public static final RightInLeft SAME = new RightInLeft(Optional.empty(), Map.of());

    public RightInLeft {
        costs = Map.copyOf(costs);
    }

    Money of(Money right) {
        return closing.map(rate -> rate.translate(right)).orElse(right);
    }

    Amounts of(Amounts right) {
        return new Amounts(of(right.cost()), of(right.reduction()), of(right.valueChange()));
    }

    /** What lots of an asset cost, at the rates of their days. */
    Money cost(String asset, Money right) {
        return closing.isEmpty() ? right : Optional.ofNullable(costs.get(asset)).orElseGet(() -> of(right));
    }
}
