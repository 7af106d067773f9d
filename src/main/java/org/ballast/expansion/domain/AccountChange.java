package org.ballast.expansion.domain;

import org.ballast.amounts.Money;

/** What stood on an account of assets that holds no lots before and after a period; it has an amount, and no price. */
public record AccountChange(String number, String name, Money opening, Money closing) {

    public Money change() {
        return closing.minus(opening);
    }
}
