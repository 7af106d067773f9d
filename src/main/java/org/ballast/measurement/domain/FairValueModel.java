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

/**
 * ASC 350-60: a lot is carried at its fair value, up and down, and every change is income of the period (accounting.md
 * §1.3). Fair value is never reduced by selling costs or by a lock-up that binds the holder alone.
 *
 * <p>Example: 3 units carried at 280,275.30 with a closing price of 82,534.32 are worth 247,602.96; the change is
 * -32,672.34.
 */
record FairValueModel() implements Model {

    @Override
    public Set<Framework> frameworks() {
        return Set.of(Framework.US_GAAP);
    }

    /** First in, first out, specific identification, or average cost (ASC 350-60-50-2). */
    @Override
    public Set<CostMethod> costMethods() {
        return Set.of(CostMethod.values());
    }

    @Override
    public boolean isPermanent() {
        return false;
    }

    @Override
    public boolean impairs() {
        return false;
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
        return false;
    }

    @Override
    public boolean sellingFeeIsExpense() {
        return true;
    }

    @Override
    public List<LotMeasurement> measure(LotInPeriod lot, Valuation valuation) {
        return valuation.atClose(lot, FairValueModel::remeasured);
    }

    private static Measured remeasured(LotPosition lot, Segment segment, MarketPrice close) {
        Basis fairValue = Basis.fairValue(lot, close);
        Money change = fairValue.amount().orElseThrow().minus(lot.carryingAmount());
        return Measured.remeasured(lot, segment, change, fairValue);
    }

    /** Units that are sold are worth what they are sold for. */
    @Override
    public Amounts beforeDisposal(Amounts leaving, Money proceeds) {
        return Amounts.ofValue(proceeds.minus(leaving.carryingAmount()));
    }

    @Override
    public BigDecimal partThatCounts(BigDecimal costsOfDisposal) {
        return BigDecimal.ONE;
    }

    @Override
    public Money carriedAt(Quantity units, Amounts standing, UnitPrice price, BigDecimal costsOfDisposal) {
        return units.at(price, RoundingMode.HALF_UP);
    }

    @Override
    public Optional<Money> mostCarried(Amounts standing) {
        return Optional.empty();
    }
}
