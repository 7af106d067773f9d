package org.ballast.trading.domain;

import java.math.BigDecimal;

/** Why settled cash of an account came or went. */
public enum CashMovementKind {

    /** From outside into the account. */
    DEPOSIT,

    /** Out of the account. */
    WITHDRAWAL,

    /** Result of positions that were closed. */
    REALISED,

    /** Result of a session or at expiry that the venue settled. */
    SETTLEMENT,

    /** Paid for or received of options. */
    PREMIUM,

    /** Charged by the venue; a rebate is above zero. */
    FEE,

    /** Between those who hold perpetuals. */
    FUNDING,

    /** What none of the others says; its reference tells. */
    OTHER;

    /** Whether an amount of the account can have that sign: what is deposited comes, what is withdrawn goes. */
    public boolean takes(BigDecimal amount) {
        return switch (this) {
            case DEPOSIT -> amount.signum() > 0;
            case WITHDRAWAL -> amount.signum() < 0;
            default -> amount.signum() != 0;
        };
    }
}
