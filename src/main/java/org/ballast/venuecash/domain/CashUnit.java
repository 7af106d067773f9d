package org.ballast.venuecash.domain;

import java.util.Currency;
import java.util.Optional;
import org.ballast.amounts.CurrencyText;
import org.ballast.amounts.UnreadableText;
import org.ballast.trading.domain.TradingAccount;

/** What an account is kept in, as money where it is a currency. */
public final class CashUnit {

    private CashUnit() {}

    /** Empty of a coin. */
    public static Optional<Currency> currency(TradingAccount account) {
        try {
            return Optional.of(CurrencyText.of(account.unit().code()));
        } catch (UnreadableText coin) {
            return Optional.empty();
        }
    }
}
