package org.ballast.histories;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * What a history draws: days of its months, units, amounts in its currency.
 *
 * @param markets by asset, with a price for each day
 */
record HistoryChance(Random random, Currency ofBooks, Map<String, HistoryMarket> markets) {

    static final LocalDate FIRST = LocalDate.of(2023, 11, 1);
    static final int MONTHS = 4;
    static final LocalDate END = FIRST.plusMonths(MONTHS);

    String asset() {
        List<String> assets = new ArrayList<>(markets.keySet());
        Collections.sort(assets);
        return assets.get(random.nextInt(assets.size()));
    }

    LocalDate day() {
        return FIRST.plusDays(random.nextInt((int) (END.toEpochDay() - FIRST.toEpochDay())));
    }

    /** A day alone, or an instant of it. */
    String at(LocalDate day) {
        return one(2) ? day.toString() : day + "T" + (10 + random.nextInt(14)) + ":30:00Z";
    }

    /** About what the market asks, seldom nothing. */
    String worth(String asset, LocalDate day, BigDecimal units) {
        BigDecimal close = Objects.requireNonNull(markets.get(asset)).close(day);
        BigDecimal factor = one(30) ? BigDecimal.ZERO : BigDecimal.valueOf(700 + random.nextInt(600), 3);
        return units.multiply(close)
                .multiply(factor)
                .setScale(decimals(), RoundingMode.HALF_UP)
                .toPlainString();
    }

    String fee() {
        return one(2)
                ? "0"
                : BigDecimal.valueOf(random.nextInt(2_000), decimals()).toPlainString();
    }

    /** All, the half, which most often leaves half a cent to round, or any part. */
    BigDecimal part(BigDecimal units) {
        if (one(4)) {
            return units.divide(BigDecimal.TWO);
        }
        return one(3)
                ? units
                : units.multiply(BigDecimal.valueOf(1 + random.nextInt(999), 3))
                        .setScale(9, RoundingMode.UP)
                        .min(units);
    }

    String currency() {
        return ofBooks.getCurrencyCode();
    }

    int decimals() {
        return ofBooks.getDefaultFractionDigits();
    }

    boolean one(int of) {
        return random.nextInt(of) == 0;
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    int number(int below) {
        return random.nextInt(below);
    }

    <T> T of(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}
