package org.ballast.writedowns.domain;

import java.time.Instant;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.measurement.domain.MarketPrice;
import org.ballast.measurement.domain.Measured;

/**
 * What the evidence says of one segment of a lot.
 *
 * @param lot code of the lot
 * @param segment 1, 2, …: a disposal inside the period ends one segment and begins the next
 * @param carryingBefore what the lot carried before it was measured
 * @param price what the market paid; empty where the window holds no bar
 * @param pricedAt when its bar opened
 * @param valueInUse of the units, where it was estimated
 * @param change of the carrying amount, below zero where it falls
 */
public record EvidenceLine(
        long lotId,
        String lot,
        int segment,
        Quantity quantity,
        Money carryingBefore,
        Optional<UnitPrice> price,
        Optional<Instant> pricedAt,
        Optional<Money> valueInUse,
        Money change) {

    /** As it is measured now. */
    public static EvidenceLine of(Measured measured) {
        return new EvidenceLine(
                measured.before().id(),
                measured.before().code(),
                measured.segment().number(),
                measured.before().quantity(),
                measured.before().carryingAmount(),
                measured.basis().price().map(MarketPrice::price),
                measured.basis().price().map(MarketPrice::pricedAt),
                measured.basis().valueInUse(),
                measured.carryingChange());
    }

    /** Names it among the lines of an asset. */
    public String key() {
        return lotId + "|" + segment;
    }
}
