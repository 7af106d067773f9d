package org.ballast.trading.web;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.ballast.pages.web.Words;
import org.ballast.trading.domain.AccountPosition;
import org.ballast.trading.domain.Mark;
import org.jspecify.annotations.Nullable;

/**
 * A position as a page shows it.
 *
 * @param mark the newest at or before the instant, null where there is none
 * @param age of the mark in words, empty where there is none
 * @param expired whether its instrument has expired by then, while nobody said at what
 */
public record PositionRow(
        String reference,
        String instrument,
        BigDecimal open,
        BigDecimal entryPrice,
        Instant openedAt,
        @Nullable BigDecimal mark,
        @Nullable BigDecimal index,
        String age,
        boolean expired) {

    private static final long HOURS_A_DAY = 24;

    static PositionRow of(AccountPosition position, @Nullable Mark mark, Instant at) {
        return new PositionRow(
                position.reference(),
                position.instrument().symbol(),
                position.open(),
                position.entryPrice(),
                position.openedAt(),
                mark == null ? null : mark.mark(),
                mark == null ? null : mark.index(),
                mark == null ? "" : age(mark.ageAt(at)),
                position.instrument().isExpiredAt(at));
    }

    private static String age(Duration age) {
        if (age.toHours() >= 2 * HOURS_A_DAY) {
            return Words.in("trading", "age.days", age.toDays());
        }
        return age.toHours() >= 2
                ? Words.in("trading", "age.hours", age.toHours())
                : Words.in("trading", "age.minutes", age.toMinutes());
    }
}
