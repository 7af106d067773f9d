package org.ballast.hedging.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.UnitPrice;
import org.ballast.trading.domain.ExponentialVolatility;

/**
 * The volatility of daily closes in which older returns fade (accounting.md §7.6), a year of 365 days. It begins with the square
 * of the first return; a return counts between two days that follow each other, so that a missing day takes two of them with it.
 *
 * @param market code of the market
 * @param first day of the closes that were looked for
 * @param last day
 * @param missing days without a close, in order
 * @param returns how many counted
 * @param volatility with its variance of a day
 */
public record VolatilityOfPrices(
        String market,
        LocalDate first,
        LocalDate last,
        List<LocalDate> missing,
        int returns,
        ExponentialVolatility volatility) {

    /** Fewer returns say nothing. */
    public static final int FEWEST_RETURNS = 20;

    public VolatilityOfPrices {
        missing = List.copyOf(missing);
    }

    /** A year, ten decimals, half up. */
    public BigDecimal annualised() {
        return volatility.annualised(ExponentialVolatility.DAYS_OF_YEAR);
    }

    /**
     * Of closes by day; empty where fewer than {@link #FEWEST_RETURNS} returns count.
     *
     * @param fading λ, from 0 to 1
     */
    public static Optional<VolatilityOfPrices> of(
            String market, Map<LocalDate, UnitPrice> closes, LocalDate first, LocalDate last, BigDecimal fading) {
        List<BigDecimal> returns = new ArrayList<>();
        List<LocalDate> missing = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            UnitPrice close = closes.get(day);
            UnitPrice before = closes.get(day.minusDays(1));
            if (close == null) {
                missing.add(day);
            } else if (before != null && day.isAfter(first)) {
                returns.add(close.perUnit()
                        .divide(before.perUnit(), MathContext.DECIMAL128)
                        .subtract(BigDecimal.ONE));
            }
        }
        if (returns.size() < FEWEST_RETURNS) {
            return Optional.empty();
        }
        BigDecimal start = returns.getFirst();
        ExponentialVolatility volatility =
                new ExponentialVolatility(fading, start.multiply(start, MathContext.DECIMAL128));
        for (BigDecimal each : returns.subList(1, returns.size())) {
            volatility = volatility.after(each);
        }
        return Optional.of(new VolatilityOfPrices(market, first, last, missing, returns.size(), volatility));
    }
}
