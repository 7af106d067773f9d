package org.ballast.trading.domain;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** The balances that are never confused (accounting.md §7.1), by the names that programs know. */
public enum BalanceName {
    ACCOUNT("accountBalance"),
    CASH("cashBalance"),
    COLLATERAL("collateralValue"),
    NET_OPTION_VALUE("netOptionValue"),
    EQUITY("equityBalance"),
    MARGIN("marginBalance"),
    AVAILABLE("availableBalance");

    private final String field;

    BalanceName(String field) {
        this.field = field;
    }

    public String field() {
        return field;
    }

    public static Optional<BalanceName> byField(String field) {
        return Arrays.stream(values()).filter(each -> each.field.equals(field)).findFirst();
    }

    /** That one of the balances of an account. */
    public BigDecimal of(AccountBalances balances) {
        return switch (this) {
            case ACCOUNT -> balances.accountBalance();
            case CASH -> balances.cashBalance();
            case COLLATERAL -> balances.collateralValue();
            case NET_OPTION_VALUE -> balances.netOptionValue();
            case EQUITY -> balances.equityBalance();
            case MARGIN -> balances.marginBalance();
            case AVAILABLE -> balances.availableBalance();
        };
    }
}
