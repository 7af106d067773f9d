package org.ballast.prices.web;

import java.time.Instant;
import org.ballast.prices.domain.NoTrade;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Hours without a trade as the API shows them.
 *
 * @param to first instant after them
 * @param status SAID, CONFIRMED, REJECTED or REVOKED
 * @param decidedBy null while nobody has decided
 */
@Schema(name = "NoTrade")
public record NoTradeAnswer(
        long id,
        String market,
        String asset,
        Instant from,
        Instant to,
        String reason,
        String status,
        String saidBy,
        Instant saidAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason) {

    static NoTradeAnswer of(NoTrade said) {
        return new NoTradeAnswer(
                said.id(),
                said.market(),
                said.asset(),
                said.span().from(),
                said.span().to(),
                said.reason(),
                said.status().name(),
                said.saidBy(),
                said.saidAt(),
                said.decision().map(NoTrade.Decision::by).orElse(null),
                said.decision().map(NoTrade.Decision::at).orElse(null),
                said.decision().map(NoTrade.Decision::reason).orElse(null));
    }
}
