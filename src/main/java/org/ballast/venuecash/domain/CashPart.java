package org.ballast.venuecash.domain;

import org.ballast.journal.domain.AccountRole;
import org.ballast.journal.domain.LedgerRole;
import org.ballast.marktomarket.domain.DerivativeRole;

/**
 * What cash of an account is posted against, as a row of the posting matrix: what came is a debit of the deposits at venues
 * (1150), what went a credit.
 */
public enum CashPart {

    /** Deposits and withdrawals: an asset for an asset, never income. */
    BANK,

    /** What the venue charges, less its rebates. */
    FEES,

    /** Between those who hold perpetuals: part of what the contracts earn (IFRS 9, ASC 815: through profit or loss). */
    FUNDING,

    /** Results that the venue settled and no recorded position gave. */
    UNCOVERED;

    /** The account that stands against the deposits at venues. */
    public AccountRole against(boolean came) {
        return switch (this) {
            case BANK -> LedgerRole.CASH;
            case FEES -> VenueCashRole.TRADING_FEES;
            case FUNDING, UNCOVERED -> came ? DerivativeRole.DERIVATIVE_GAIN : DerivativeRole.DERIVATIVE_LOSS;
        };
    }
}
