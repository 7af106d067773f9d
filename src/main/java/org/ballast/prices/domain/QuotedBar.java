package org.ballast.prices.domain;

import java.util.Currency;

/**
 * A bar as somebody states it, before it is recorded.
 *
 * @param line line in the file, header = 1; 0 for a bar keyed in by hand
 * @param asset symbol
 */
public record QuotedBar(long line, String asset, PriceBar bar) {

    public Currency currency() {
        return bar.low().currency();
    }
}
