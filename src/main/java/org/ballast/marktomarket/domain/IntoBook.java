package org.ballast.marktomarket.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import org.ballast.amounts.CurrencyText;
import org.ballast.amounts.Money;
import org.ballast.amounts.UnreadableText;
import org.ballast.prices.domain.DatedAmount;
import org.ballast.prices.domain.RatesIntoBook;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.trading.domain.FuturesStyle;
import org.ballast.trading.domain.Instrument;

/**
 * How values in the currency of a contract's price come into a book: rounded half up at its minor unit, then at the rate of their
 * day.
 *
 * @param zone in which the entity's day ends
 */
public record IntoBook(RatesIntoBook rates, ZoneId zone) {

    /** A value of a day, for the rates. */
    public record Value(LocalDate on, Money amount) implements DatedAmount {}

    /** What the book is in. */
    public Currency currency() {
        return rates.book();
    }

    /** The value in the currency of the book. */
    public Money of(Instrument instrument, BigDecimal exact, Instant at) {
        Currency quoted = currencyOf(instrument);
        Money rounded = Money.rounded(exact, quoted, RoundingMode.HALF_UP);
        return quoted.equals(rates.book()) ? rounded : rates.told(new Value(LocalDate.ofInstant(at, zone), rounded));
    }

    /** Code of what a contract's price and its index are in, also where that is a coin. */
    public static String codeOf(Instrument instrument) {
        return instrument.style() == FuturesStyle.INVERSE ? Instrument.USUAL_CURRENCY : instrument.settlement();
    }

    /**
     * The currency of a contract's price: of what is linear the one that it is settled in, of what is inverse USD.
     *
     * @throws Refusal NO_RATE where it is settled in a coin, whose price is in no currency
     */
    public static Currency currencyOf(Instrument instrument) {
        String code = codeOf(instrument);
        try {
            return CurrencyText.of(code);
        } catch (UnreadableText coin) {
            throw new Refusal(RefusalCode.NO_RATE, MarktomarketSentence.NO_CURRENCY, instrument.symbol(), code);
        }
    }
}
