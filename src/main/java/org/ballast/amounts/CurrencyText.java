package org.ballast.amounts;

import java.util.Currency;
import java.util.List;

/**
 * How currencies are written wherever they come in: by the code of ISO 4217 of one that amounts are paid in, as USD. No metal
 * (XAU), no unit of account (XDR) and no placeholder (XXX): nobody says how many decimals an amount of them has.
 */
public final class CurrencyText {

    private CurrencyText() {}

    /**
     * @throws UnreadableText if it is no code, or that of no currency that amounts are paid in
     */
    public static Currency of(String text) {
        Currency currency;
        try {
            currency = Currency.getInstance(text);
        } catch (IllegalArgumentException unknown) {
            throw new UnreadableText(AmountsSentence.NOT_A_CURRENCY);
        }
        if (!isPaid(currency)) {
            throw new UnreadableText(AmountsSentence.NO_CURRENCY_OF_PAYMENTS);
        }
        return currency;
    }

    /** The codes that are taken. */
    public static List<String> codes() {
        return Currency.getAvailableCurrencies().stream()
                .filter(CurrencyText::isPaid)
                .map(Currency::getCurrencyCode)
                .sorted()
                .toList();
    }

    private static boolean isPaid(Currency currency) {
        return currency.getDefaultFractionDigits() >= 0;
    }
}
