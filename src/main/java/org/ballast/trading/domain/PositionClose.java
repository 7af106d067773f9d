package org.ballast.trading.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * Contracts of a position that were closed or ended by themselves.
 *
 * @param id surrogate key
 * @param positionId as {@link AccountPosition#id}
 * @param reference its name within the position
 * @param quantity contracts, above zero whichever side the position is on
 * @param price as of entry; of what expired the settlement price, of an option its value
 * @param index price of the underlying, where somebody said
 * @param result realised, in what the instrument is settled in, before fees
 */
public record PositionClose(
        long id,
        long positionId,
        String reference,
        CloseKind kind,
        Instant at,
        BigDecimal quantity,
        BigDecimal price,
        Optional<BigDecimal> index,
        BigDecimal result) {}
