package org.ballast.holdings.persistence;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballast.amounts.Money;

/** What steps in the histories of lots moved on each asset, summed up by the entry that posted them. For one thread. */
final class AssetSteps {

    private record Key(long assetId, long entryId) {}

    /**
     * What one entry moved on one asset.
     *
     * @param quantity units that came less units that went
     * @param carrying what the carrying amount of the lots moved by, in the currency of the book
     */
    record Sum(long assetId, long entryId, BigDecimal quantity, BigDecimal carrying) {

        private Sum plus(Sum more) {
            return new Sum(assetId, entryId, quantity.add(more.quantity), carrying.add(more.carrying));
        }
    }

    private final Map<Key, Sum> sums = new LinkedHashMap<>();

    /** One more step. */
    void add(long assetId, long entryId, BigDecimal quantity, Money carrying) {
        sums.merge(new Key(assetId, entryId), new Sum(assetId, entryId, quantity, carrying.amount()), Sum::plus);
    }

    List<Sum> sums() {
        return List.copyOf(sums.values());
    }
}
