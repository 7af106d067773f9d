package org.ballast.trading.web;

import java.math.BigDecimal;
import java.time.Instant;
import org.ballast.trading.domain.AccountPosition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A position for programs.
 *
 * @param quantity contracts at entry; a short position is below zero
 * @param open contracts that are not closed at the instant that was asked for
 * @param expired whether its instrument has expired by then, while nobody said at what
 */
@Schema(name = "TradingPosition")
public record PositionJson(
        String reference,
        String instrument,
        String quantity,
        String open,
        String entryPrice,
        @Nullable String entryIndex,
        Instant openedAt,
        boolean expired) {

    static PositionJson of(AccountPosition position, Instant at) {
        return new PositionJson(
                position.reference(),
                position.instrument().symbol(),
                position.quantity().toPlainString(),
                position.open().toPlainString(),
                position.entryPrice().toPlainString(),
                position.entryIndex().map(BigDecimal::toPlainString).orElse(null),
                position.openedAt(),
                position.instrument().isExpiredAt(at));
    }
}
