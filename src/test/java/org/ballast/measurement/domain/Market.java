package org.ballast.measurement.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.ballast.entities.domain.AcquisitionDayPolicy;
import org.ballast.entities.domain.EdgeBarPolicy;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.Span;

/** What a market recorded, and how a company in some zone tests with it. */
record Market(RecordedPrices recorded, TestRules rules) {

    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    static Market of(ZoneId zone, List<PriceBar> bars) {
        return new Market(RecordedPrices.of(bars), rules(zone));
    }

    static TestRules rules(ZoneId zone) {
        return new TestRules(
                LowPricePolicy.INTRADAY_LOW, AcquisitionDayPolicy.EXCLUDE_DAY, EdgeBarPolicy.NEXT_PERIOD, zone);
    }

    Market requiringFiner() {
        return new Market(
                recorded,
                new TestRules(
                        rules.lowPrice(), rules.acquisitionDay(), EdgeBarPolicy.REQUIRE_FINER, rules.cutOffZone()));
    }

    Market byClose() {
        return new Market(
                recorded,
                new TestRules(LowPricePolicy.DAILY_CLOSE, rules.acquisitionDay(), rules.edgeBar(), rules.cutOffZone()));
    }

    /** Bars of one length without a gap, each with that low, and a close of 100. */
    static List<PriceBar> bars(String from, String to, Duration length, String low) {
        List<PriceBar> bars = new ArrayList<>();
        for (Instant at = Instant.parse(from); at.isBefore(Instant.parse(to)); at = at.plus(length)) {
            bars.add(Lot.bar(at, length, low, "100"));
        }
        return bars;
    }

    /** The test of a lot in the days from one to before another. */
    ImpairmentOutcome test(LotPosition lot, LocalDate from, LocalDate to) {
        Span period = period(from, to);
        return ImpairmentTest.of(
                lot,
                TestWindow.of(lot, period.from(), period.to(), rules),
                PriceHistory.of(recorded, coverage(from, to), rules));
    }

    Coverage coverage(LocalDate from, LocalDate to) {
        return Coverage.of(recorded, period(from, to), rules.edgeBar());
    }

    Span period(LocalDate from, LocalDate to) {
        return new Span(
                from.atStartOfDay(rules.cutOffZone()).toInstant(),
                to.atStartOfDay(rules.cutOffZone()).toInstant());
    }
}
