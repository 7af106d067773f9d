package org.ballast.livesheet.domain;

import java.util.Comparator;
import java.util.Currency;

/** A price that keeps coming: of one asset on one market in one currency. */
public record TickKey(long marketId, long assetId, Currency currency) implements Comparable<TickKey> {

    private static final Comparator<TickKey> ORDER = Comparator.comparingLong(TickKey::marketId)
            .thenComparingLong(TickKey::assetId)
            .thenComparing(key -> key.currency().getCurrencyCode());

    @Override
    public int compareTo(TickKey other) {
        return ORDER.compare(this, other);
    }
}
