package org.ballast.bench;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.entities.domain.AcquisitionDayPolicy;
import org.ballast.entities.domain.EdgeBarPolicy;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.measurement.domain.Coverage;
import org.ballast.measurement.domain.LotImpairment;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.measurement.domain.PriceHistory;
import org.ballast.measurement.domain.RecordedPrices;
import org.ballast.measurement.domain.TestRules;
import org.ballast.measurement.domain.TestWindow;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.Span;
import org.junit.jupiter.api.Test;

/** The test of 100,000 lots over five years of daily prices, without any database. */
class ImpairmentComputationBench {

    private static final Currency USD = Currency.getInstance("USD");
    private static final TestRules RULES = new TestRules(
            LowPricePolicy.INTRADAY_LOW, AcquisitionDayPolicy.EXCLUDE_DAY, EdgeBarPolicy.NEXT_PERIOD, ZoneOffset.UTC);

    @Test
    void computesTheImpairmentOfManyLots() {
        List<LotPosition> lots = Market.lots("BTC")
                .lines()
                .skip(1)
                .map(ImpairmentComputationBench::lot)
                .toList();
        List<PriceBar> bars = Market.prices("BTC")
                .lines()
                .skip(1)
                .map(ImpairmentComputationBench::bar)
                .toList();

        Duration took = Figures.warm(5, 9, () -> test(lots, bars));

        Figures.print("Impairment of 100,000 lots over 5 years, pure computation", took, Duration.ofMillis(100));
    }

    private static long test(List<LotPosition> lots, List<PriceBar> bars) {
        Instant start = startOf(Market.FIRST_DAY);
        Instant end = startOf(Market.END);
        RecordedPrices recorded = RecordedPrices.of(bars);
        PriceHistory prices =
                PriceHistory.of(recorded, Coverage.of(recorded, new Span(start, end), RULES.edgeBar()), RULES);
        long tests = 0;
        for (LotPosition lot : lots) {
            tests += LotImpairment.over(lot, TestWindow.of(lot, start, end, RULES), List.of(), prices)
                    .size();
        }
        return tests;
    }

    private static LotPosition lot(String line) {
        String[] field = line.split(",", -1);
        return new LotPosition(
                Long.parseLong(field[0].substring(1)),
                field[0],
                1,
                startOf(LocalDate.parse(field[2])),
                true,
                Quantity.of(field[3]),
                Money.of(field[4], USD),
                Money.zero(USD));
    }

    private static PriceBar bar(String line) {
        String[] field = line.split(",", -1);
        LocalDate day = LocalDate.parse(field[1]);
        return new PriceBar(
                day.toEpochDay(),
                startOf(day),
                Duration.ofDays(1),
                UnitPrice.of(field[2], USD),
                UnitPrice.of(field[3], USD),
                UnitPrice.of(field[4], USD),
                UnitPrice.of(field[5], USD),
                new BigDecimal(field[6]));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
