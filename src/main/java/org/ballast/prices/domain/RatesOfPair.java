package org.ballast.prices.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The rates of two currencies in force, by day. Banks publish none on weekends and holidays: a rate stands until the next
 * one, but no longer than {@link #STANDS_DAYS} days. After that there is none, which is never taken for 1 or 0.
 */
public final class RatesOfPair {

    /** From Maundy Thursday to Easter Monday: the longest that a central bank is silent. */
    public static final int STANDS_DAYS = 4;

    private final NavigableMap<LocalDate, ExchangeRate> byDay = new TreeMap<>();

    public RatesOfPair(Collection<ExchangeRate> rates) {
        rates.forEach(rate -> byDay.put(rate.on(), rate));
    }

    /** The rate of a day: its own, else the last one before it while that stands. */
    public Optional<ExchangeRate> on(LocalDate day) {
        return Optional.ofNullable(byDay.floorEntry(day))
                .map(Map.Entry::getValue)
                .filter(rate -> !rate.on().isBefore(day.minusDays(STANDS_DAYS)));
    }
}
