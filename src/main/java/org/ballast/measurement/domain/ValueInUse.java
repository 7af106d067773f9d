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
            perUnit = plain(perUnit);
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
        preTaxRate = plain(preTaxRate);
    }

    /** The present value for some units, rounded once; never below zero, as an asset need not be used. */
    public Money of(Quantity units) {
        return Money.rounded(units.units().multiply(presentValue()), currency, RoundingMode.HALF_UP);
    }

    /** The present value of one unit to be shown, with at most that many decimals; amounts are computed from the exact one. */
    public BigDecimal perUnit(int decimals) {
        return shown(presentValue(), decimals);
    }

    private BigDecimal presentValue() {
        return flows.stream()
                .map(this::presentValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .max(BigDecimal.ZERO);
    }

    /** What one of the cash flows is worth at the reporting date, to be shown likewise. */
    public BigDecimal perUnit(CashFlow flow, int decimals) {
        return shown(presentValue(flow), decimals);
    }

    /** At least the decimals of the currency. */
    private BigDecimal shown(BigDecimal exact, int decimals) {
        BigDecimal rounded = plain(exact.setScale(decimals, RoundingMode.HALF_UP));
        return rounded.setScale(Math.max(rounded.scale(), Money.decimals(currency)), RoundingMode.UNNECESSARY);
    }

    private BigDecimal presentValue(CashFlow flow) {
        return flow.perUnit()
                .divide(
                        BigDecimal.ONE.add(preTaxRate).pow(flow.years(), MathContext.DECIMAL128),
                        MathContext.DECIMAL128);
    }

    /** A number is the same whatever decimals it was kept with. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }
}
