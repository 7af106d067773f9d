package org.ballast.measurement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.measurement.domain.Lot.usd;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.measurement.domain.LotEventInPeriod.Disposal;
import org.ballast.prices.domain.PriceBar;
import org.junit.jupiter.api.Test;

/**
 * MicroStrategy's announced purchases, one lot each, against Coinbase's daily bars: lows after the day of the purchase,
 * 704 BTC of L17 sold on 2022-12-22 after the test.
 */
class MicroStrategyTest {

    private static final LocalDate FIRST_QUARTER = LocalDate.of(2020, 7, 1);
    private static final LocalDate SOLD_ON = LocalDate.of(2022, 12, 22);

    private final Books books = new Books(Lot.complete(bars()));

    @Test
    void everyQuarterToTheCent() {
        Map<String, Money> losses = new LinkedHashMap<>();
        lots().forEach(books::acquire);
        for (TestPeriod quarter = TestPeriod.quarterOf(FIRST_QUARTER);
                quarter.from().getYear() < 2023;
                quarter = TestPeriod.quarterOf(quarter.to())) {
            losses.put(quarter.label(), books.loss(test(quarter)));
        }

        assertThat(losses)
                .containsExactly(
                        Map.entry("Q3 2020", usd("44240742.88")),
                        Map.entry("Q4 2020", usd("4749080.00")),
                        Map.entry("Q1 2021", usd("192267089.00")),
                        Map.entry("Q2 2021", usd("425849711.00")),
                        Map.entry("Q3 2021", usd("65202800.00")),
                        Map.entry("Q4 2021", usd("142007229.12")),
                        Map.entry("Q1 2022", usd("170193648.57")),
                        Map.entry("Q2 2022", usd("944125210.71")),
                        Map.entry("Q3 2022", usd("729845.47")),
                        Map.entry("Q4 2022", usd("197931503.33")));
        assertThat(books.reliefs.get(0).carryingAmount()).isEqualTo(usd("10883840.00"));
        assertThat(books.carryingAmount()).isEqualTo(usd("1840640299.92"));
    }

    private Map<String, List<SegmentTest>> test(TestPeriod quarter) {
        Instant from = Lot.start(quarter.from());
        Instant to = Lot.start(quarter.to());
        boolean sale = TestPeriod.quarterOf(SOLD_ON).equals(quarter);
        Disposal sold = new Disposal(1, Lot.start(SOLD_ON), Quantity.of("704"));
        return books.test(from, to, sale ? Map.of("L17", List.of(sold)) : Map.of());
    }

    private static List<LotPosition> lots() {
        return rows("/sample/mstr-lots.csv")
                .map(row -> Lot.acquiredOn(LocalDate.parse(row[2]), row[0], row[3], usd(row[4])))
                .toList();
    }

    private static List<PriceBar> bars() {
        return rows("coinbase_btc_usd_1d.csv")
                .map(row -> Lot.daily(LocalDate.parse(row[0]), row[3], row[4]))
                .toList();
    }

    private static Stream<String[]> rows(String file) {
        try (InputStream in = Objects.requireNonNull(MicroStrategyTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
