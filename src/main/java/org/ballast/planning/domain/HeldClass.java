package org.ballast.planning.domain;

import org.ballast.amounts.Money;

/**
 * What stands among the assets of a book and can be more or less: a digital asset, or an account of other assets.
 *
 * @param key symbol of the asset, or number of the account
 * @param today its carrying amount
 */
public record HeldClass(String key, String name, Kind kind, Money today) {

    /** What can be done with it. */
    public enum Kind {
        DIGITAL,
        CASH,
        /** Receivables, deposits and the like, which nobody buys: they stay as they are unless said otherwise. */
        OTHER
    }
}
