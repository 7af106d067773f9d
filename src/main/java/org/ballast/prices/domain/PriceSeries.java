package org.ballast.prices.domain;

import java.time.Instant;
import java.util.Currency;

/**
 * What is known of one asset in one currency on one market: bars in force, whatever their length.
 *
 * @param market code
 * @param asset symbol
 * @param bars how many, those held back included
 * @param held how many of them wait for a controller
 * @param first opening of the earliest bar
 * @param last opening of the latest bar
 */
public record PriceSeries(
        String market, String asset, Currency currency, long bars, long held, Instant first, Instant last) {}
