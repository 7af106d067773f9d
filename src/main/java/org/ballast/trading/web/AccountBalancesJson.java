package org.ballast.trading.web;

import java.math.BigDecimal;
import java.time.Instant;
import org.ballast.trading.domain.AccountBalances;
import org.ballast.trading.domain.DatedSnapshot;
import org.ballast.trading.domain.MarginStatus;
import org.ballast.trading.domain.TradingAccount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The balances of a trading account at an instant for programs, as {@link AccountBalances}.
 *
 * @param at of the snapshot that they follow from: the last at or before the instant that was asked for
 * @param marginRatio null where there is no margin balance
 * @param status by the usual thresholds of 0.60 and 0.80, whichever the venue's are
 */
@Schema(name = "AccountBalances")
public record AccountBalancesJson(
        String account,
        String venue,
        String currency,
        Instant at,
        String source,
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

    static AccountBalancesJson of(TradingAccount account, DatedSnapshot said) {
        AccountBalances balances = said.balances();
        return new AccountBalancesJson(
                account.code(),
                account.venue(),
                account.unit().code(),
                said.at(),
                said.source(),
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
