package org.ballast.holdings.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ballast.amounts.Money;

/**
 * What the purchases of a pool have left of their cost: what is relieved takes the same part of each that is there.
 *
 * <p>Example: of 30.00 and 33.00 a relief of 21.00 leaves 20.00 and 22.00.
 */
public final class CostLeft {

    private final TreeMap<LocalDate, BigDecimal> left = new TreeMap<>();
    private final Currency currency;

    public CostLeft(Currency currency) {
        this.currency = currency;
    }

    /** A purchase of a day came in, or below zero was taken out again. */
    public void add(LocalDate on, Money cost) {
        left.merge(on, cost.amount(), BigDecimal::add);
    }

    /** Some of the cost left with units. */
    public void relieve(Money cost) {
        BigDecimal all = total();
        BigDecimal rest = all.subtract(cost.amount());
        if (rest.signum() == 0) {
            left.clear();
        } else {
            left.replaceAll((on, each) -> each.multiply(rest).divide(all, MathContext.DECIMAL128));
        }
    }

    /** Each rounded half up; what that leaves of the whole goes with the last purchase, so that they add up to it. */
    public SortedMap<LocalDate, Money> byDay() {
        TreeMap<LocalDate, Money> rounded = new TreeMap<>();
        Money all = Money.rounded(total(), currency, RoundingMode.HALF_UP);
        Money soFar = Money.zero(currency);
        for (Map.Entry<LocalDate, BigDecimal> each : left.entrySet()) {
            boolean last = each.getKey().equals(left.lastKey());
            Money cost = last ? all.minus(soFar) : Money.rounded(each.getValue(), currency, RoundingMode.HALF_UP);
            soFar = soFar.plus(cost);
            if (!cost.isZero()) {
                rounded.put(each.getKey(), cost);
            }
        }
        return rounded;
    }

    private BigDecimal total() {
        return left.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
