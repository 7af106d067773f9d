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
 * How lots are measured after acquisition, as one function and what depends on it. A model knows no accounts: what it finds
 * is posted by the rows of the {@link PostingMatrix} that name it.
 */
public sealed interface Model permits LowestPriceModel, FairValueModel, RecoverableAmountModel {

    /** The frameworks that allow it. */
    Set<Framework> frameworks();

    /** By which methods the cost of units that leave may be told. */
    Set<CostMethod> costMethods();

    /** Whether a write-down is for good (accounting.md §1.1). */
    boolean isPermanent();

    /** Whether it writes down below cost: impairment that accumulates, and a headroom until the next one. */
    boolean impairs();

    /** Whether a disposal waits until its lots are measured up to it, as prices before it may have reduced them. */
    boolean measuresBeforeDisposal();

    PricesNeeded pricesNeeded();

    /** Whether what an asset brings in use counts beside what the market pays for it (IAS 36.18). */
    boolean comparesValueInUse();

    /** Whether a selling fee is an expense of its own, not less of a gain (accounting.md §3.5). */
    boolean sellingFeeIsExpense();

    /**
     * Measures a lot over a period.
     *
     * @return one result for each segment that the model looks at; none for a lot with nothing left to measure
     */
    List<LotMeasurement> measure(LotInPeriod lot, Valuation valuation);

    /**
     * What the price of a disposal does to the units just before they leave.
     *
     * @param leaving what the units carry
     * @param proceeds of these units, before the fee
     */
    Amounts beforeDisposal(Amounts leaving, Money proceeds);

    /** The part of a price that counts: all of it, or what the costs of disposal leave. */
    BigDecimal partThatCounts(BigDecimal costsOfDisposal);

    /**
     * What a unit of account would be carried at if this were the price that it is measured by: for a look ahead, so without a
     * value in use, which is estimated at a reporting date.
     *
     * @param standing what it carries now
     * @param costsOfDisposal as a part of the price
     */
    Money carriedAt(Quantity units, Amounts standing, UnitPrice price, BigDecimal costsOfDisposal);

    /**
     * The most that any price could bring a unit of account to, which is above what it carries now where it may be written back
     * up; empty where it follows its price without end.
     */
    Optional<Money> mostCarried(Amounts standing);
}
