package org.ballast.measurement.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;

/**
 * The memo of an asset's value in use: the cash that one unit is expected to bring, discounted (IAS 36.30). Kept by unit, so
 * that it holds for any lot, and for what remains of one.
 *
 * <p>Example: 2,168.436 a unit after one year at 9 % make 39,787.82 for 20 units.
 *
 * @param flows at least one
 * @param preTaxRate a year, as 0.09 (IAS 36.55)
 */
public record ValueInUse(List<CashFlow> flows, BigDecimal preTaxRate, Currency currency) {

    /**
     * Cash that one unit is expected to bring.
     *
     * @param years from the reporting date, zero or more
     * @param perUnit below zero where it costs
     */
    public record CashFlow(int years, BigDecimal perUnit) {
        public CashFlow {
            if (years < 0) {
                throw new IllegalArgumentException("a cash flow is expected later, not earlier: " + years);
            }
        }
    }

    /**
     * @throws IllegalArgumentException if there is no cash flow, or the rate is not above -1
     */
    public ValueInUse {
        flows = List.copyOf(flows);
        if (flows.isEmpty() || preTaxRate.compareTo(BigDecimal.ONE.negate()) <= 0) {
            throw new IllegalArgumentException(flows + " at " + preTaxRate);
        }
    }

    /** The present value for some units, rounded once; never below zero, as an asset need not be used. */
    public Money of(Quantity units) {
        BigDecimal perUnit = flows.stream().map(this::presentValue).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Money.rounded(units.units().multiply(perUnit.max(BigDecimal.ZERO)), currency, RoundingMode.HALF_UP);
    }

    private BigDecimal presentValue(CashFlow flow) {
        return flow.perUnit()
                .divide(
                        BigDecimal.ONE.add(preTaxRate).pow(flow.years(), MathContext.DECIMAL128),
                        MathContext.DECIMAL128);
    }
}
