package org.ballast.hedging.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.CaseStatus;

/**
 * What the net position in an asset may be worth at most from a day on, as RISK wants it; in force once the CFO approved it.
 *
 * @param id surrogate key, to which its case refers
 * @param asset symbol
 * @param most in the currency of the primary book, zero or more
 * @param status of its case
 */
public record PositionLimit(
        long id,
        long entityId,
        long assetId,
        String asset,
        LocalDate validFrom,
        Money most,
        String reason,
        String wantedBy,
        Instant wantedAt,
        long caseId,
        CaseStatus status) {

    public static final int SHORTEST_REASON = 10;
    public static final int LONGEST_REASON = 2_000;

    /** Whether it counts from its first day on. */
    public boolean isApproved() {
        return status == CaseStatus.POSTED;
    }

    /** The same with the key of its case. */
    public PositionLimit of(long madeCase) {
        return new PositionLimit(
                id, entityId, assetId, asset, validFrom, most, reason, wantedBy, wantedAt, madeCase, status);
    }

    /** What an approval binds to, for canonical JSON. */
    public Map<String, Object> evidence() {
        return Map.of(
                "limitId",
                id,
                "entityId",
                entityId,
                "asset",
                asset,
                "validFrom",
                validFrom,
                "most",
                most.amount(),
                "currency",
                most.currency().getCurrencyCode(),
                "reason",
                reason);
    }
}
