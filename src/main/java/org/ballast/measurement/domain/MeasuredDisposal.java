package org.ballast.measurement.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;

/**
 * What a disposal does to the lots that it takes, under the model of the book.
 *
 * <p>Example: 3 units with a cost of 115,565.55, carried at 280,275.30, are sold for 288,300.00 less a fee of 288.30. At fair
 * value they are remeasured by 8,024.70 and leave at 288,300.00, the fee is an expense, and what was realised since they
 * were acquired is 172,734.45.
 *
 * @param proceeds gross, before the fee
 * @param takings each lot with what happens to it
 */
public record MeasuredDisposal(MeasurementModel model, Money proceeds, Money fee, List<Taking> takings) {

    public MeasuredDisposal {
        takings = List.copyOf(takings);
    }

    /**
     * Units taken from one lot.
     *
     * @param lot as it stands
     */
    public record Part(LotPosition lot, Quantity quantity) {}

    /**
     * A lot and what the disposal does to it.
     *
     * @param before as it stood
     * @param proceeds its part of them, before the fee
     * @param remeasurement what the price of the disposal changes, just before; zero under a cost model
     * @param relief what leaves with the units, after that change
     */
    public record Taking(LotPosition before, Money proceeds, Amounts remeasurement, LotPosition.Relief relief) {

        /** The lot after the disposal. */
        public LotPosition after() {
            return before.changed(remeasurement).relieved(relief);
        }
    }

    /**
     * @param parts the lots as they stand, at least one, in the order in which it takes them
     */
    public static MeasuredDisposal of(MeasurementModel model, Money proceeds, Money fee, List<Part> parts) {
        Quantity all = parts.stream().map(Part::quantity).reduce(Quantity.ZERO, Quantity::plus);
        List<Taking> takings = new ArrayList<>(parts.size());
        Quantity taken = Quantity.ZERO;
        Money given = Money.zero(proceeds.currency());
        for (Part part : parts) {
            taken = taken.plus(part.quantity());
            Money upToHere = upTo(taken, all, proceeds);
            takings.add(taking(model, part, upToHere.minus(given)));
            given = upToHere;
        }
        return new MeasuredDisposal(model, proceeds, fee, takings);
    }

    /** Carrying amount that leaves the books. */
    public Money carryingAmountRelieved() {
        return Money.sum(
                takings.stream().map(taking -> taking.relief().carryingAmount()).toList(), proceeds.currency());
    }

    /** What the price of the disposal changed just before; income of its own under fair value. */
    public Money remeasurement() {
        return Money.sum(
                takings.stream()
                        .map(taking -> taking.remeasurement().carryingAmount())
                        .toList(),
                proceeds.currency());
    }

    /** What the books show as the gain, below zero the loss: nothing under fair value, where the fee is an expense alone. */
    public Money gainOnDisposal() {
        Money gain = proceeds.minus(carryingAmountRelieved());
        return model.model().sellingFeeIsExpense() ? gain : gain.minus(fee);
    }

    /** Price of the disposal less the cost basis of its units, below zero a loss (ASC 350-60-50-4(b)). */
    public Money realised() {
        return proceeds.minus(
                Money.sum(takings.stream().map(taking -> taking.relief().cost()).toList(), proceeds.currency()));
    }

    private static Taking taking(MeasurementModel model, Part part, Money proceeds) {
        LotPosition.Relief relief = part.lot().relief(part.quantity());
        Amounts change = model.model().beforeDisposal(relief.amounts(), proceeds);
        return new Taking(
                part.lot(),
                proceeds,
                change,
                new LotPosition.Relief(part.quantity(), relief.amounts().plus(change)));
    }

    /** The proceeds of the first units, so that the parts add up to the whole. */
    private static Money upTo(Quantity units, Quantity all, Money proceeds) {
        BigDecimal amount = proceeds.amount().multiply(units.units());
        return new Money(
                amount.divide(all.units(), proceeds.amount().scale(), RoundingMode.HALF_UP), proceeds.currency());
    }
}
