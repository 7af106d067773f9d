package org.ballast.trading.domain;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a venue said an instrument is worth at an instant, with what was seen beside it.
 *
 * @param symbol of the instrument
 * @param mark of an inverse option in coin, else in the currency of the price; zero or more
 * @param index price of the underlying, more than zero
 * @param iv implied volatility of a year, 0.62 for 62 %
 * @param underlying price of the future that an option is on
 * @param openInterest contracts
 * @param source who said so
 */
public record Mark(
        String symbol,
        Instant at,
        BigDecimal mark,
        BigDecimal index,
        Optional<BigDecimal> iv,
        Optional<BigDecimal> underlying,
        Optional<BigDecimal> openInterest,
        String source) {

    /** How old it is at an instant. */
    public Duration ageAt(Instant instant) {
        return Duration.between(at, instant);
    }

    /** Whether it is no older than that. */
    public boolean isFreshAt(Instant instant, Duration longest) {
        return ageAt(instant).compareTo(longest) <= 0;
    }
}
