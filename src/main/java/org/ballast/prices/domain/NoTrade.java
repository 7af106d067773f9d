package org.ballast.prices.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * Hours in which a market had no trade of an asset: one person says so with a reason, a second one confirms or rejects it,
 * and what was confirmed can be revoked. Only confirmed hours count as covered.
 *
 * @param market code
 * @param asset symbol
 * @param decision what the second person said last; empty while nobody has
 */
public record NoTrade(
        long id,
        long marketId,
        String market,
        long assetId,
        String asset,
        Span span,
        String reason,
        String saidBy,
        Instant saidAt,
        Optional<Decision> decision) {

    /** What became of it. */
    public enum Status {
        SAID,
        CONFIRMED,
        REJECTED,
        REVOKED
    }

    /** A second person's answer. */
    public record Decision(Status status, String by, Instant at, String reason) {}

    public Status status() {
        return decision.map(Decision::status).orElse(Status.SAID);
    }
}
