package org.ballast.prices.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/**
 * A rate as a line of a file says it.
 *
 * @param line line in the file, header = 1
 * @param source who published it, as {@code ECB}; empty where the file does not say
 */
public record QuotedRate(long line, LocalDate on, Currency base, Currency quote, BigDecimal rate, String source) {

    /** The name of its pair, the same whichever way round it is quoted. */
    public String pair() {
        return ExchangeRate.pair(base, quote);
    }
}
