package org.ballast.holdings.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.measurement.domain.PurchaseFeePolicy;
import org.ballast.prices.domain.ExchangeRate;

/**
 * Units acquired at one moment at one cost, before they are in the books.
 *
 * @param code the accountants' name of the lot, unique in its entity
 * @param acquiredAt when; the start of the day in the cut-off zone where only the day is known
 * @param acquiredOn that day in the cut-off zone: the posting date
 * @param dayPrecision only the day is known
 * @param cost for the whole lot, without fee
 * @param fee acquisition costs; they are capitalised (accounting.md §3.5)
 * @param reference free text of the accountants, empty if there is none
 * @param importLine line in its file, header = 1; 0 for a lot keyed in by hand
 * @param origin how it came to be held; of what was not paid for, the cost is its fair value
 */
public record NewLot(
        String code,
        long assetId,
        long walletId,
        Instant acquiredAt,
        LocalDate acquiredOn,
        boolean dayPrecision,
        Quantity quantity,
        Money cost,
        Money fee,
        String reference,
        int importLine,
        LotOrigin origin) {

    /**
     * @throws IllegalArgumentException if there are no units, or cost or fee are below zero
     */
    public NewLot {
        if (quantity.isZero() || cost.isNegative() || fee.isNegative()) {
            throw new IllegalArgumentException("lot " + code + ": " + quantity + " for " + cost + ", fee " + fee);
        }
    }

    /** A purchase. */
    public NewLot(
            String code,
            long assetId,
            long walletId,
            Instant acquiredAt,
            LocalDate acquiredOn,
            boolean dayPrecision,
            Quantity quantity,
            Money cost,
            Money fee,
            String reference,
            int importLine) {
        this(
                code,
                assetId,
                walletId,
                acquiredAt,
                acquiredOn,
                dayPrecision,
                quantity,
                cost,
                fee,
                reference,
                importLine,
                LotOrigin.PURCHASE);
    }

    /** The same of another origin. */
    public NewLot from(LotOrigin other) {
        return with(cost, fee, other);
    }

    /** The same lot in the other currency of the rate of its day. */
    public NewLot translated(ExchangeRate rate) {
        return with(rate.translate(cost), rate.translate(fee), origin);
    }

    private NewLot with(Money paid, Money fees, LotOrigin from) {
        return new NewLot(
                code,
                assetId,
                walletId,
                acquiredAt,
                acquiredOn,
                dayPrecision,
                quantity,
                paid,
                fees,
                reference,
                importLine,
                from);
    }

    /** Cost and fee: what the lot is first carried at. */
    public Money originalCost() {
        return cost.plus(fee);
    }

    /** The lot as it comes into a book, under its key. */
    public LotPosition position(long id, PurchaseFeePolicy fees) {
        return new LotPosition(
                id,
                code,
                assetId,
                acquiredAt,
                dayPrecision,
                quantity,
                cost.plus(fees.capitalised(fee)),
                Money.zero(cost.currency()));
    }
}
