package org.ballast.trading.web;

import org.ballast.trading.domain.MarginMode;
import org.ballast.trading.domain.TradingAccount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A trading account for programs.
 *
 * @param currency or coin that its amounts are in, with that many decimals
 */
@Schema(name = "TradingAccount")
public record TradingAccountJson(
        String entity, String code, String venue, String currency, int decimals, MarginMode marginMode) {

    static TradingAccountJson of(TradingAccount account) {
        return new TradingAccountJson(
                account.entity(),
                account.code(),
                account.venue(),
                account.unit().code(),
                account.unit().decimals(),
                account.marginMode());
    }
}
