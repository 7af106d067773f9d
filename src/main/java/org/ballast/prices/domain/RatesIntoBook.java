package org.ballast.prices.domain;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.Money;

/**
 * How facts come into a book: those in its currency as they are, those in another one at the rate of their day
 * (IAS 21.21, ASC 830-20-30-1).
 *
 * @param book currency of the book
 * @param byCurrency rates by the other currency
 */
public record RatesIntoBook(Currency book, Map<Currency, RatesOfPair> byCurrency) {

    public RatesIntoBook {
        byCurrency = Map.copyOf(byCurrency);
    }

    /** Whether an amount of a day can be told in the currency of the book. */
    public boolean reaches(Currency currency, LocalDate on) {
        return currency.equals(book) || rate(currency, on).isPresent();
    }

    /**
     * The rate of a day; none where the book is in that currency itself.
     *
     * @throws IllegalStateException if no rate stands: whoever asks has looked whether it {@link #reaches}
     */
    public Optional<ExchangeRate> of(Currency currency, LocalDate on) {
        if (!reaches(currency, on)) {
            throw new IllegalStateException("no rate of " + ExchangeRate.pair(currency, book) + " on " + on);
        }
        return currency.equals(book) ? Optional.empty() : rate(currency, on);
    }

    /** The amount in the currency of the book. */
    public Money told(DatedAmount fact) {
        return of(fact.amount().currency(), fact.on())
                .map(rate -> rate.translate(fact.amount()))
                .orElse(fact.amount());
    }

    private Optional<ExchangeRate> rate(Currency currency, LocalDate on) {
        return Optional.ofNullable(byCurrency.get(currency)).flatMap(rates -> rates.on(on));
    }
}
