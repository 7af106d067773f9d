package org.ballast.measurement.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;

/**
 * An acquisition lot as it stands: units acquired at one moment at one cost, the unit of account of the cost models.
 *
 * <p>Life: acquired with its whole quantity; impaired, perhaps several times, never reversed under ASC 350-30; disposed
 * in parts, each relieving cost and carrying amount in proportion; at quantity zero everything about it is zero.
 *
 * @param id surrogate key
 * @param code the accountants' name of the lot, unique among the lots in force of its entity
 * @param acquiredAt when; the start of the day where only the day is known
 * @param dayPrecision only the day of acquisition is known
 * @param quantity units that remain
 * @param originalCost cost and fee of the remaining units, never reduced by a write-down
 * @param accumulatedImpairment impairment of the remaining units
 */
public record LotPosition(
        long id,
        String code,
        long assetId,
        Instant acquiredAt,
        boolean dayPrecision,
        Quantity quantity,
        Money originalCost,
        Money accumulatedImpairment) {

    /** The order in which FIFO takes lots: by (acquiredAt, lot id) (accounting.md §3.3). */
    public static final Comparator<LotPosition> FIRST_ACQUIRED_FIRST =
            Comparator.comparing(LotPosition::acquiredAt).thenComparingLong(LotPosition::id);

    /**
     * @throws IllegalArgumentException if an amount is negative, the impairment exceeds the cost, or a lot without units
     *     carries an amount
     */
    public LotPosition {
        if (originalCost.isNegative()
                || accumulatedImpairment.isNegative()
                || accumulatedImpairment.compareTo(originalCost) > 0) {
            throw new IllegalArgumentException(
                    "lot " + code + ": cost " + originalCost + ", accumulated impairment " + accumulatedImpairment);
        }
        if (quantity.isZero() && !(originalCost.isZero() && accumulatedImpairment.isZero())) {
            throw new IllegalArgumentException("lot " + code + " has no units but carries " + originalCost);
        }
    }

    /** What the balance sheet shows: original cost less accumulated impairment (accounting.md §0.1). */
    public Money carryingAmount() {
        return originalCost.minus(accumulatedImpairment);
    }

    /**
     * The lot after an impairment loss; the reduced amount is its new accounting basis (ASC 350-30-35-19).
     *
     * @throws IllegalArgumentException if the loss is negative (350-30-35-20) or above the carrying amount
     */
    public LotPosition impaired(Money loss) {
        if (loss.isNegative()) {
            throw new IllegalArgumentException("an impairment of lot " + code + " is never reversed: " + loss);
        }
        return new LotPosition(
                id, code, assetId, acquiredAt, dayPrecision, quantity, originalCost, accumulatedImpairment.plus(loss));
    }

    /**
     * What a disposal of some units takes from the books: cost and carrying amount in proportion, each rounded half up,
     * the impairment derived from the two; the last units take all that is left (accounting.md §0.3 rule 4, §3.3).
     *
     * @throws IllegalArgumentException if more units are disposed than remain
     */
    public Relief relief(Quantity disposed) {
        if (disposed.compareTo(quantity) > 0) {
            throw new IllegalArgumentException("lot " + code + " has " + quantity + " units, fewer than " + disposed);
        }
        if (disposed.compareTo(quantity) == 0) {
            return new Relief(disposed, originalCost, accumulatedImpairment);
        }
        Money cost = proportion(originalCost, disposed);
        return new Relief(disposed, cost, cost.minus(proportion(carryingAmount(), disposed)));
    }

    /** The lot after that relief. */
    public LotPosition relieved(Relief relief) {
        return new LotPosition(
                id,
                code,
                assetId,
                acquiredAt,
                dayPrecision,
                quantity.minus(relief.quantity()),
                originalCost.minus(relief.cost()),
                accumulatedImpairment.minus(relief.impairment()));
    }

    private Money proportion(Money amount, Quantity part) {
        BigDecimal exact = amount.amount().multiply(part.units());
        int scale = amount.amount().scale();
        return new Money(exact.divide(quantity.units(), scale, RoundingMode.HALF_UP), amount.currency());
    }

    /**
     * What leaves the books with disposed units.
     *
     * @param quantity units disposed
     * @param cost original cost relieved
     * @param impairment accumulated impairment relieved
     */
    public record Relief(Quantity quantity, Money cost, Money impairment) {

        /** Carrying amount relieved. */
        public Money carryingAmount() {
            return cost.minus(impairment);
        }
    }
}
