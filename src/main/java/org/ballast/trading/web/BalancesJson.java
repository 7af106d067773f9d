package org.ballast.trading.web;

import java.math.BigDecimal;
import org.ballast.trading.domain.AccountBalances;
import org.ballast.trading.domain.MarginStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The balances of a trading account for programs, as {@link AccountBalances}.
 *
 * @param currency or coin of the account, null where none was named
 * @param marginRatio null where there is no margin balance
 */
@Schema(name = "TradingBalances")
public record BalancesJson(
        @Nullable String currency,
        String accountBalance,
        String cashBalance,
        String collateralValue,
        String netOptionValue,
        String equityBalance,
        String marginBalance,
        String availableBalance,
        @Nullable String marginRatio,
        MarginStatus status,
        String topUpToInitialMargin,
        String topUpToMaintenance) {

    static BalancesJson of(AccountBalances balances, @Nullable String currency) {
        return new BalancesJson(
                currency,
                balances.accountBalance().toPlainString(),
                balances.cashBalance().toPlainString(),
                balances.collateralValue().toPlainString(),
                balances.netOptionValue().toPlainString(),
                balances.equityBalance().toPlainString(),
                balances.marginBalance().toPlainString(),
                balances.availableBalance().toPlainString(),
                balances.margin().ratio().map(BigDecimal::toPlainString).orElse(null),
                balances.margin().status(),
                balances.margin().topUpToInitialMargin().toPlainString(),
                balances.margin().topUpToMaintenance().toPlainString());
    }
}
