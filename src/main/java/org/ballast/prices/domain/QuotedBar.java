package org.ballast.prices.domain;

import java.util.Currency;

/**
 * A bar as somebody states it, before it is recorded.
 *
 * @param line line in the file, header = 1; 0 for a bar keyed in by hand
 * @param asset symbol
 * @param rounded whether one of its numbers had more than 18 decimals and was rounded half up
 * @param oneDigit whether one of its prices is written with one significant digit only
 */
public record QuotedBar(long line, String asset, PriceBar bar, boolean rounded, boolean oneDigit) {

    public Currency currency() {
        return bar.low().currency();
    }
}
