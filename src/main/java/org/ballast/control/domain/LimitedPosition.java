package org.ballast.control.domain;

import java.util.Optional;
import org.ballast.amounts.Money;

/**
 * A limit of a position beside what the position is worth.
 *
 * @param most what it may be worth
 * @param worth of the net delta at the close, without a sign; empty where no price is known
 */
public record LimitedPosition(String asset, Money most, Optional<Money> worth) {

    /** What may be added; below zero where the limit is broken. */
    public Optional<Money> headroom() {
        return worth.map(most::minus);
    }

    public boolean isBroken() {
        return headroom().filter(Money::isNegative).isPresent();
    }
}
