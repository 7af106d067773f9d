package org.ballast.marktomarket.domain;

import org.ballast.amounts.Money;

/**
 * How the carrying amount of a position moves for one reason.
 *
 * @param moved on each line of the balance sheet
 */
public record Movement(MovementKind kind, DerivativeBalances moved) {

    /** Of the carrying amount: below zero it shrinks, or the liability grows; zero of what is reclassified. */
    public Money amount() {
        return moved.total();
    }
}
