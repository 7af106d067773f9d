package org.ballast.measurement.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;

/**
 * An acquisition lot as it stands in one book: units acquired at one moment at one cost, the unit of account. Where a book
 * averages the cost of an asset, all its units are one unit of account, the pool, which stands in the place of a lot.
 *
 * <p>Life: acquired with its whole quantity; measured, perhaps several times, by the model of the book; disposed in
 * parts, each relieving its amounts in proportion; at quantity zero everything about it is zero.
 *
 * @param id surrogate key
 * @param code the accountants' name of the lot, unique among the lots in force of its entity
 * @param acquiredAt when; the start of the day where only the day is known
 * @param dayPrecision only the day of acquisition is known
 * @param quantity units that remain
 * @param amounts what the remaining units carry
 */
public record LotPosition(
        long id,
        String code,
        long assetId,
        Instant acquiredAt,
        boolean dayPrecision,
        Quantity quantity,
        Amounts amounts) {

    /** The order in which FIFO takes lots: by (acquiredAt, lot id) (accounting.md §3.3). */
    public static final Comparator<LotPosition> FIRST_ACQUIRED_FIRST =
            Comparator.comparing(LotPosition::acquiredAt).thenComparingLong(LotPosition::id);

    /**
     * @throws IllegalArgumentException if cost, reduction or carrying amount is negative, the reduction exceeds the cost,
     *     or a lot without units carries an amount
     */
    public LotPosition {
        if (amounts.cost().isNegative()
                || amounts.reduction().isNegative()
                || amounts.reduction().compareTo(amounts.cost()) > 0
                || amounts.carryingAmount().isNegative()) {
            throw new IllegalArgumentException("lot " + code + ": " + amounts);
        }
        if (quantity.isZero() && !amounts.isZero()) {
            throw new IllegalArgumentException("lot " + code + " has no units but carries " + amounts);
        }
    }

    /** A lot that is carried at cost less impairment. */
    public LotPosition(
            long id,
            String code,
            long assetId,
            Instant acquiredAt,
            boolean dayPrecision,
            Quantity quantity,
            Money originalCost,
            Money accumulatedImpairment) {
        this(
                id,
                code,
                assetId,
                acquiredAt,
                dayPrecision,
                quantity,
                Amounts.atCost(originalCost, accumulatedImpairment));
    }

    /** Cost and fee of the remaining units, never reduced by a write-down. */
    public Money originalCost() {
        return amounts.cost();
    }

    /** Impairment of the remaining units. */
    public Money accumulatedImpairment() {
        return amounts.reduction();
    }

    /** What the balance sheet shows. */
    public Money carryingAmount() {
        return amounts.carryingAmount();
    }

    /** The lot after a measurement. */
    public LotPosition changed(Amounts change) {
        return new LotPosition(id, code, assetId, acquiredAt, dayPrecision, quantity, amounts.plus(change));
    }

    /**
     * The lot, or the pool, after units came in or were taken out with all that they carry.
     *
     * @param units below zero where they are taken out
     * @throws IllegalArgumentException if more units or amounts are taken out than there are
     */
    public LotPosition moved(BigDecimal units, Amounts change) {
        return new LotPosition(
                id,
                code,
                assetId,
                acquiredAt,
                dayPrecision,
                new Quantity(quantity.units().add(units)),
                amounts.plus(change));
    }

    /** What the lot carries under the key and name of the pool that it is part of: the pool is the unit of account. */
    public LotPosition within(LotPosition pool) {
        return new LotPosition(pool.id, pool.code, assetId, acquiredAt, dayPrecision, quantity, amounts);
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
        return changed(Amounts.atCost(Money.zero(loss.currency()), loss));
    }

    /**
     * What a disposal of some units takes from the books: their part of the amounts.
     *
     * @throws IllegalArgumentException if more units are disposed than remain
     */
    public Relief relief(Quantity disposed) {
        if (disposed.compareTo(quantity) > 0) {
            throw new IllegalArgumentException("lot " + code + " has " + quantity + " units, fewer than " + disposed);
        }
        return new Relief(disposed, amounts.part(disposed, quantity));
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
                amounts.minus(relief.amounts()));
    }

    /**
     * What leaves the books with disposed units.
     *
     * @param quantity units disposed
     * @param amounts what they carried
     */
    public record Relief(Quantity quantity, Amounts amounts) {

        /** Of units carried at cost less impairment. */
        public Relief(Quantity quantity, Money cost, Money impairment) {
            this(quantity, Amounts.atCost(cost, impairment));
        }

        /** Original cost relieved. */
        public Money cost() {
            return amounts.cost();
        }

        /** Accumulated impairment relieved. */
        public Money impairment() {
            return amounts.reduction();
        }

        /** Carrying amount relieved. */
        public Money carryingAmount() {
            return amounts.carryingAmount();
        }
    }
}
