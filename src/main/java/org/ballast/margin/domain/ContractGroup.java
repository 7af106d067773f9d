package org.ballast.margin.domain;

import org.ballast.trading.domain.FuturesStyle;

/**
 * Contracts that a venue asks the same margin for.
 *
 * @param underlying symbol of the asset that they follow, or {@link #ANY}
 */
public record ContractGroup(String underlying, FuturesStyle style) {

    /** Whatever has no rows of its own. */
    public static final String ANY = "*";

    /** A symbol, or {@link #ANY}. */
    public static final String UNDERLYING = "^(\\*|[A-Z0-9][A-Z0-9.-]{0,15})$";

    /** The same style, of any underlying. */
    public ContractGroup ofAny() {
        return new ContractGroup(ANY, style);
    }
}
