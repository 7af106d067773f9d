package org.ballast.capital.domain;

import java.util.Optional;
import org.ballast.amounts.Money;

/**
 * A limit that RISK set, and what is left of it.
 *
 * @param position what the net position is worth at the last close; empty without one, or where it is a day old
 */
public record OwnLimit(String asset, Money most, Optional<Money> position) {

    /** What may still be bought; below zero what is too much. */
    public Optional<Money> room() {
        return position.map(most::minus);
    }
}
