package org.ballast.expansion.domain;

import java.util.List;
import org.ballast.amounts.Money;

/**
 * One side of what was swapped inside the assets.
 *
 * @param amount below zero what went
 * @param accounts their numbers: the way to the entries
 */
public record Leg(Swap swap, Side side, Money amount, List<String> accounts) {

    /** Of which assets it is. */
    public enum Side {
        DIGITAL,
        /** Securities, gold and claims that an institution buys or lends on, kept by no lot. */
        CLAIMS,
        CASH,
        OTHER
    }

    public Leg {
        accounts = List.copyOf(accounts);
    }
}
