package org.ballast.marktomarket.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
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
 * day. What is settled in a coin is told at the coin's own close of that day on the principal market of the book's policy, and rounded
 * half up once, in the currency of the book.
 *
 * @param zone in which the entity's day ends
 * @param coins closes of coins in the currency of the book by the instant of the close, by the symbol of the coin
 */
public record IntoBook(RatesIntoBook rates, ZoneId zone, Map<String, NavigableMap<Instant, BigDecimal>> coins) {

    /** How long before the end of a day a close may be that tells what a coin was worth on it. */
    public static final Duration CLOSE_COUNTS_FOR = Duration.ofDays(1);

    public IntoBook {
        coins = Map.copyOf(coins);
    }

    /** Where nothing is settled in a coin. */
    public IntoBook(RatesIntoBook rates, ZoneId zone) {
        this(rates, zone, Map.of());
    }

    /** A value of a day, for the rates. */
    public record Value(LocalDate on, Money amount) implements DatedAmount {}

    /** What the book is in. */
    public Currency currency() {
        return rates.book();
    }

    /** The value in the currency of the book. */
    public Money of(Instrument instrument, BigDecimal exact, Instant at) {
        Optional<Currency> known = currencyOf(instrument);
        if (known.isEmpty()) {
            return Money.rounded(exact.multiply(close(instrument, at)), rates.book(), RoundingMode.HALF_UP);
        }
        Currency quoted = known.get();
        Money rounded = Money.rounded(exact, quoted, RoundingMode.HALF_UP);
        return quoted.equals(rates.book()) ? rounded : rates.told(new Value(LocalDate.ofInstant(at, zone), rounded));
    }

    /** Code of what a contract's price and its index are in, also where that is a coin. */
    public static String codeOf(Instrument instrument) {
        return instrument.style() == FuturesStyle.INVERSE ? Instrument.USUAL_CURRENCY : instrument.settlement();
    }

    /**
     * The last close of the day on which something happened.
     *
     * @throws Refusal NO_RATE where there is none
     */
    private BigDecimal close(Instrument instrument, Instant at) {
        String coin = codeOf(instrument);
        LocalDate day = LocalDate.ofInstant(at, zone);
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        return Optional.ofNullable(coins.get(coin))
                .flatMap(closes -> Optional.ofNullable(closes.floorEntry(end)))
                .filter(close -> close.getKey().isAfter(end.minus(CLOSE_COUNTS_FOR)))
                .map(Map.Entry::getValue)
                .orElseThrow(() -> new Refusal(
                        RefusalCode.NO_RATE,
                        MarktomarketSentence.NO_CURRENCY,
                        instrument.symbol(),
                        coin,
                        day,
                        rates.book()));
    }

    /** The currency of a contract's price: of what is linear the one that it is settled in, of what is inverse USD; empty of a coin. */
    public static Optional<Currency> currencyOf(Instrument instrument) {
        try {
            return Optional.of(CurrencyText.of(codeOf(instrument)));
        } catch (UnreadableText coin) {
            return Optional.empty();
        }
    }
}
