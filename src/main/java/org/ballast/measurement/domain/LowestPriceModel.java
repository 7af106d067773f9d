package org.ballast.measurement.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.entities.domain.Framework;

/** ASC 350-30: cost less impairment at the lowest price since acquisition (accounting.md §1.2); {@link LotImpairment} does it. */
record LowestPriceModel() implements Model {

    @Override
    public Set<Framework> frameworks() {
        return Set.of(Framework.US_GAAP);
    }

    /** Averaging would merge lots, which are the unit of account (accounting.md §3.1). */
    @Override
    public Set<CostMethod> costMethods() {
        return Set.of(CostMethod.SPECIFIC_ID, CostMethod.FIFO);
    }

    /** The reduced amount is the new accounting basis (350-30-35-19). */
    @Override
    public boolean isPermanent() {
        return true;
    }

    @Override
    public boolean impairs() {
        return true;
    }

    @Override
    public boolean measuresBeforeDisposal() {
        return true;
    }

    @Override
    public PricesNeeded pricesNeeded() {
        return PricesNeeded.EVERY_LOW;
    }

    @Override
    public boolean comparesValueInUse() {
        return false;
    }

    @Override
    public boolean sellingFeeIsExpense() {
        return false;
    }

    @Override
    public List<LotMeasurement> measure(LotInPeriod lot, Valuation valuation) {
        return LotImpairment.over(lot.opening(), lot.window(), lot.events(), valuation.lows()).stream()
                .map(LotMeasurement::of)
                .toList();
    }

    @Override
    public Amounts beforeDisposal(Amounts leaving, Money proceeds) {
        return Amounts.zero(proceeds.currency());
    }

    @Override
    public BigDecimal partThatCounts(BigDecimal costsOfDisposal) {
        return BigDecimal.ONE;
    }

    /** Never up: what was written down is the new basis (350-30-35-20). */
    @Override
    public Money carriedAt(Quantity units, Amounts standing, UnitPrice price, BigDecimal costsOfDisposal) {
        Money fairValue = units.at(price, RoundingMode.HALF_UP);
        return fairValue.compareTo(standing.carryingAmount()) < 0 ? fairValue : standing.carryingAmount();
    }

    @Override
    public Optional<Money> mostCarried(Amounts standing) {
        return Optional.of(standing.carryingAmount());
    }
}
