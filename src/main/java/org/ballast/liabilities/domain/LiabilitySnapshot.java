package org.ballast.liabilities.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;

/**
 * What customers of an entity were owed in one asset at one instant.
 *
 * @param id surrogate key
 * @param asset symbol
 * @param decimals of the asset's smallest unit
 * @param at whole milliseconds
 * @param version 1 for the first; the highest counts
 * @param rowsHash SHA-256 over accounts and balances
 * @param reason why it corrects the version before, empty for the first one
 */
public record LiabilitySnapshot(
        long id,
        long entityId,
        long assetId,
        String asset,
        int decimals,
        Instant at,
        int version,
        LiabilityTotals totals,
        String rowsHash,
        String reason,
        long importId,
        String recordedBy,
        Instant recordedAt) {

    /** A sum of the smallest unit in units of the asset. */
    public BigDecimal units(BigInteger smallest) {
        return new BigDecimal(smallest, decimals);
    }

    public BigDecimal totalUnits() {
        return units(totals.total());
    }

    public BigDecimal negativeUnits() {
        return units(totals.negativeTotal());
    }
}
