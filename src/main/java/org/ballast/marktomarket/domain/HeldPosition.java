package org.ballast.marktomarket.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.trading.domain.AccountPosition;

/**
 * A position with all that was closed of it before an instant.
 *
 * @param position as it is open at that instant
 * @param closings in the order of their time
 */
public record HeldPosition(AccountPosition position, List<Closing> closings) {

    public HeldPosition {
        closings = List.copyOf(closings);
    }

    /**
     * Contracts that were closed or expired.
     *
     * @param quantity above zero
     * @param price of an inverse option in coin, else in the currency of the price
     * @param index of the underlying, where somebody said
     */
    public record Closing(Instant at, BigDecimal quantity, BigDecimal price, Optional<BigDecimal> index) {}

    public boolean isOpen() {
        return position.open().signum() != 0;
    }

    /** Whether nothing of it was left at an instant: what came of it is of the time before. */
    public boolean endedBefore(Instant begin) {
        return !isOpen() && closings.stream().allMatch(closing -> closing.at().isBefore(begin));
    }

    /** The same with nothing of it: what was said of it was taken back, or does not count yet. */
    HeldPosition asIfNever() {
        return new HeldPosition(
                new AccountPosition(
                        position.id(),
                        position.accountId(),
                        position.instrument(),
                        position.quantity(),
                        BigDecimal.ZERO,
                        position.entryPrice(),
                        position.entryIndex(),
                        position.openedAt(),
                        position.reference()),
                List.of());
    }

    /** Contracts of a closing, with the sign of the position. */
    BigDecimal signed(Closing closing) {
        return position.quantity().signum() < 0 ? closing.quantity().negate() : closing.quantity();
    }
}
