package org.ballast.bench;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Random;

/** Five years of daily prices and 100,000 lots bought over them, the same in every run. */
final class Market {

    static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
    static final LocalDate END = LocalDate.of(2024, 1, 1);
    static final int LOTS = 100_000;
    static final int MINUTES = 500_000;
    private static final int DAYS = (int) (END.toEpochDay() - FIRST_DAY.toEpochDay());

    private Market() {}

    static String prices(String asset) {
        Random random = new Random(1);
        StringBuilder csv = new StringBuilder("asset,date,open,high,low,close,volume\n");
        long open = 2_000_000;
        for (int day = 0; day < DAYS; day++) {
            long close = open * (9_700 + random.nextInt(607)) / 10_000;
            csv.append(asset).append(',').append(FIRST_DAY.plusDays(day)).append(bar(open, close));
            open = close;
        }
        return csv.toString();
    }

    /** A year of prices a minute. */
    static String minutes(String asset) {
        Random random = new Random(3);
        StringBuilder csv = new StringBuilder("asset,at,interval,open,high,low,close,volume\n");
        Instant first = FIRST_DAY.atStartOfDay(ZoneOffset.UTC).toInstant();
        long open = 2_000_000;
        for (int minute = 0; minute < MINUTES; minute++) {
            long close = open + random.nextInt(201) - 100;
            csv.append(asset)
                    .append(',')
                    .append(first.plusSeconds(60L * minute))
                    .append(",PT1M")
                    .append(bar(open, close));
            open = close;
        }
        return csv.toString();
    }

    static String lots(String asset) {
        return lots(asset, LOTS);
    }

    /** The first of them. */
    static String lots(String asset, int count) {
        Random random = new Random(2);
        StringBuilder csv = new StringBuilder("lot,asset,acquired_at,quantity,cost,currency\n");
        for (int lot = 0; lot < count; lot++) {
            csv.append(String.format(Locale.ROOT, "B%06d", lot))
                    .append(',')
                    .append(asset)
                    .append(',');
            csv.append(FIRST_DAY.plusDays(random.nextInt(DAYS - 1))).append(',');
            csv.append(new BigDecimal(1 + random.nextInt(900_000_000))
                            .movePointLeft(8)
                            .toPlainString())
                    .append(',');
            csv.append(1_000 + random.nextInt(200_000)).append(".00,USD\n");
        }
        return csv.toString();
    }

    private static String bar(long open, long close) {
        return ',' + cents(open) + ',' + cents(Math.max(open, close) + 100) + ',' + cents(Math.min(open, close) - 100)
                + ',' + cents(close) + ",1000\n";
    }

    private static String cents(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}
