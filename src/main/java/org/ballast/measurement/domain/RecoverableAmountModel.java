package org.ballast.measurement.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.entities.domain.Framework;

/**
 * IAS 38 cost model with IAS 36: at the reporting date a lot is written down to its recoverable amount, the higher of fair
 * value less costs of disposal and value in use, or back up to it, but never above the cost of its remaining units
 * (IAS 36.59, .117; accounting.md §1.4). A low inside the period says nothing.
 *
 * <p>Example: 15 units with a cost of 39,039.00 carried at 31,576.86, recoverable amount 44,150.60: reversal 7,462.14.
 */
record RecoverableAmountModel() implements Model {

    @Override
    public Set<Framework> frameworks() {
        return Set.of(Framework.IFRS);
    }

    /** IAS 38 names no formula; the policy is to be consistent (accounting.md §3.1). */
    @Override
    public Set<CostMethod> costMethods() {
        return Set.of(CostMethod.values());
    }

    /** IAS 36.114: an impairment is reversed once the estimates behind it have changed. */
    @Override
    public boolean isPermanent() {
        return false;
    }

    @Override
    public boolean impairs() {
        return true;
    }

    @Override
    public boolean measuresBeforeDisposal() {
        return false;
    }

    @Override
    public PricesNeeded pricesNeeded() {
        return PricesNeeded.LAST_BEFORE_CUT_OFF;
    }

    @Override
    public boolean comparesValueInUse() {
        return true;
    }

    @Override
    public boolean sellingFeeIsExpense() {
        return false;
    }

    @Override
    public List<LotMeasurement> measure(LotInPeriod lot, Valuation valuation) {
        return valuation.atClose(
                lot, (standing, segment, close) -> tested(standing, segment, close, valuation.estimates()));
    }

    private static Measured tested(LotPosition lot, Segment segment, MarketPrice close, Estimates estimates) {
        Basis recoverable = Basis.recoverableAmount(lot, close, estimates);
        Money carriedTo = lesser(recoverable.amount().orElseThrow(), lot.originalCost());
        return Measured.reduced(lot, segment, lot.carryingAmount().minus(carriedTo), recoverable);
    }

    @Override
    public Amounts beforeDisposal(Amounts leaving, Money proceeds) {
        return Amounts.zero(proceeds.currency());
    }

    private static Money lesser(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    @Override
    public BigDecimal partThatCounts(BigDecimal costsOfDisposal) {
        return BigDecimal.ONE.subtract(costsOfDisposal);
    }

    @Override
    public Money carriedAt(Quantity units, Amounts standing, UnitPrice price, BigDecimal costsOfDisposal) {
        return lesser(MarketPrice.lessCosts(units, price, costsOfDisposal), standing.cost());
    }

    /** Its cost (IAS 36.117). */
    @Override
    public Optional<Money> mostCarried(Amounts standing) {
        return Optional.of(standing.cost());
    }
}
