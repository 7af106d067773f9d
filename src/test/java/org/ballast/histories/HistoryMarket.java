package org.ballast.histories;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

/** The days of one asset at a market, by chance: no day differs so much from the one before that it is held back. */
final class HistoryMarket {

    private final TreeMap<LocalDate, Bar> bars = new TreeMap<>();
    private final String asset;
    private final String currency;

    private record Bar(BigDecimal open, BigDecimal high, BigDecimal low, BigDecimal close) {}

    HistoryMarket(Random random, String asset, String currency, LocalDate from, LocalDate to) {
        this.asset = asset;
        this.currency = currency;
        BigDecimal open = BigDecimal.valueOf(1 + random.nextInt(5_000_000), random.nextInt(4));
        for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
            BigDecimal close = times(open, 860 + random.nextInt(290));
            BigDecimal low = times(open.min(close), 900 + random.nextInt(101));
            bars.put(day, new Bar(open, times(open.max(close), 1000 + random.nextInt(50)), low, close));
            open = close;
        }
    }

    /** The file of some days. */
    String file(LocalDate from, LocalDate to) {
        StringBuilder file = new StringBuilder("asset,date,open,high,low,close,volume,currency\n");
        bars.subMap(from, to).forEach((day, bar) -> file.append(row(day, bar)));
        return file.toString();
    }

    /** The file that corrects one day to a lower low. */
    String correction(LocalDate day, int thousandths) {
        Bar bar = Objects.requireNonNull(bars.get(day));
        bars.put(day, new Bar(bar.open, bar.high, times(bar.low, thousandths), bar.close));
        return file(day, day.plusDays(1));
    }

    BigDecimal close(LocalDate day) {
        return Objects.requireNonNull(bars.get(day)).close;
    }

    private String row(LocalDate day, Bar bar) {
        return String.join(
                        ",",
                        asset,
                        day.toString(),
                        bar.open.toPlainString(),
                        bar.high.toPlainString(),
                        bar.low.toPlainString(),
                        bar.close.toPlainString(),
                        "5",
                        currency)
                + "\n";
    }

    private static BigDecimal times(BigDecimal price, int thousandths) {
        BigDecimal product = price.multiply(BigDecimal.valueOf(thousandths, 3)).setScale(8, RoundingMode.HALF_UP);
        return product.max(BigDecimal.valueOf(1, 8)).stripTrailingZeros();
    }
}
