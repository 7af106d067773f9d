package org.ballast.livesheet.domain;

import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.prices.domain.FeedStatus;
import org.ballast.prices.domain.Tick;

/**
 * One asset of a live sheet.
 *
 * @param tick its newest price; empty while there is none
 * @param indicative what it is worth at that price; what the books carry it at while there is none
 * @param status DOWN while there is no price, or none of the last minutes that count
 */
public record LiveLine(HeldAsset held, Optional<Tick> tick, Money indicative, FeedStatus status) {

    /** What a sale at the price would make beside the books; posted by nothing. */
    public Money unrealised() {
        return indicative.minus(held.carrying());
    }
}
