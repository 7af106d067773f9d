package org.ballast.measurement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.entities.domain.AcquisitionDayPolicy;
import org.ballast.entities.domain.EdgeBarPolicy;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.prices.domain.PriceBar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first bar that counts after an acquisition, by what is known of its hour (accounting.md §1.2 rule 1). */
class AcquisitionDayTest {

    private static final LocalDate FIFTH = LocalDate.of(2024, 1, 5);

    /** Daily bars run from midnight to midnight UTC, whatever the zone. */
    @ParameterizedTest
    @CsvSource({
        "UTC, EXCLUDE_DAY, 2024-01-06T00:00:00Z",
        "America/New_York, EXCLUDE_DAY, 2024-01-06T00:00:00Z",
        "Asia/Tokyo, EXCLUDE_DAY, 2024-01-06T00:00:00Z",
        "America/New_York, INCLUDE_DAY, 2024-01-05T00:00:00Z",
        "Asia/Tokyo, INCLUDE_DAY, 2024-01-05T00:00:00Z"
    })
    void ofALotWhoseDayIsKnown(ZoneId zone, AcquisitionDayPolicy policy, Instant firstDaily) {
        LotPosition lot = lot(FIFTH.atStartOfDay(zone).toInstant(), true);

        assertThat(firstCounted(lot, Duration.ofDays(1), zone, policy)).isEqualTo(firstDaily);
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York, EXCLUDE_DAY, 2024-01-06T05:00:00Z",
        "America/New_York, INCLUDE_DAY, 2024-01-05T05:00:00Z",
        "Asia/Tokyo, EXCLUDE_DAY, 2024-01-05T15:00:00Z",
        "Asia/Tokyo, INCLUDE_DAY, 2024-01-04T15:00:00Z"
    })
    void ofALotWhoseDayIsKnownAmongHourlyBars(ZoneId zone, AcquisitionDayPolicy policy, Instant firstHourly) {
        LotPosition lot = lot(FIFTH.atStartOfDay(zone).toInstant(), true);

        assertThat(firstCounted(lot, Duration.ofHours(1), zone, policy)).isEqualTo(firstHourly);
    }

    /** The evening of 5 January in New York is the 6th in UTC, whose daily bar holds hours before the acquisition. */
    @ParameterizedTest
    @CsvSource({
        "PT24H, EXCLUDE_DAY, 2024-01-07T00:00:00Z",
        "PT24H, INCLUDE_DAY, 2024-01-06T00:00:00Z",
        "PT1H, EXCLUDE_DAY, 2024-01-06T04:00:00Z",
        "PT1H, INCLUDE_DAY, 2024-01-06T04:00:00Z"
    })
    void ofALotWhoseHourIsKnown(Duration length, AcquisitionDayPolicy policy, Instant first) {
        LotPosition lot = lot(Instant.parse("2024-01-06T03:30:00Z"), false);

        assertThat(firstCounted(lot, length, Market.NEW_YORK, policy)).isEqualTo(first);
    }

    /** When the earliest bar opens that counts, where each has a higher low than the one before. */
    private static Instant firstCounted(LotPosition lot, Duration length, ZoneId zone, AcquisitionDayPolicy policy) {
        List<PriceBar> rising = Stream.iterate(Lot.start(FIFTH.minusDays(2)), at -> at.plus(length))
                .takeWhile(at -> at.isBefore(Lot.start(FIFTH.plusDays(4))))
                .map(at -> Lot.bar(at, length, Long.toString(at.getEpochSecond()), "9999999999"))
                .toList();
        TestRules rules = new TestRules(LowPricePolicy.INTRADAY_LOW, policy, EdgeBarPolicy.NEXT_PERIOD, zone);
        TestWindow window = TestWindow.of(
                lot,
                LocalDate.of(2023, 12, 1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                Lot.start(FIFTH.plusDays(4)),
                rules);
        return PriceHistory.whole(rising, rules).lowest(window).orElseThrow().pricedAt();
    }

    private static LotPosition lot(Instant acquiredAt, boolean dayPrecision) {
        return new LotPosition(
                1, "L", 1, acquiredAt, dayPrecision, Quantity.of("1"), Lot.usd("100"), Money.zero(Lot.USD));
    }
}
