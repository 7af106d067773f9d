package org.ballast.marktomarket.domain;

import org.ballast.journal.domain.AccountRole;

/** The accounts that derivatives are kept on, what they earn, and the money at venues (accounting.md §5.1). */
public enum DerivativeRole implements AccountRole {
    DERIVATIVE_ASSETS,
    DERIVATIVE_ASSETS_NON_CURRENT,
    DERIVATIVE_LIABILITIES,
    DERIVATIVE_LIABILITIES_NON_CURRENT,
    DERIVATIVE_GAIN,
    DERIVATIVE_LOSS,
    /** Collateral and margin deposits: the cash of trading accounts. */
    MARGIN_DEPOSITS
}
