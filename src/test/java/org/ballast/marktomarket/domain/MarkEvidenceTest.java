package org.ballast.marktomarket.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.marktomarket.domain.Contracts.NOTHING_POSTED;
import static org.ballast.marktomarket.domain.Contracts.USD;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.AcquisitionDayPolicy;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.measurement.domain.TestPeriod;
import org.junit.jupiter.api.Test;

/** What was proposed is approved by its hash, perhaps under a later release: the text of the same facts never changes. */
class MarkEvidenceTest {

    private static final MarkedPeriod JANUARY = MarkedPeriod.of(
            new ReportingEntity(
                    1,
                    "HELIX",
                    "Helix Treasury Inc.",
                    Book.primary(Framework.US_GAAP, USD, Month.JANUARY),
                    ZoneOffset.UTC,
                    LowPricePolicy.INTRADAY_LOW,
                    AcquisitionDayPolicy.EXCLUDE_DAY,
                    "Figures of an example."),
            new TestPeriod(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-02-01")));
    private static final String TEXT = """
            {"account":"K\\"1","at":"2026-02-01T00:00:00Z","book":"PRIMARY","currency":"USD","entity":"HELIX",\
            "periodEnd":"2026-02-01","periodStart":"2026-01-01","positions":[\
            {"closings":[{"at":"2026-01-20T09:30:00Z","index":"61240","price":"61250.5","quantity":"2"}],"contractSize":"1",\
            "entryIndex":"60000","entryPrice":"60000","fairValue":"10001.00","instrument":"BTC-PERPETUAL-LINEAR",\
            "movements":[{"CURRENT_ASSET":"12502.00","kind":"GAIN"},{"CURRENT_ASSET":"-2501.00","kind":"SETTLED"}],\
            "open":"10","openedAt":"2026-01-02T10:00:00Z","position":"P7",\
            "posted":{"premium":"0.00","result":"0.00","settled":"0.00"},\
            "price":{"basis":"VENUE_MARK","index":"61010","level":1,"mark":"61000.1","model":"61010","price":"61000.1",\
            "seenAt":"2026-01-31T23:59:00Z","tolerated":"3050.5"},"quantity":"12","settlement":"USD","style":"LINEAR",\
            "wanted":{"premium":"0.00","result":"12502.00","settled":"2501.00"}},\
            {"closings":[],"contractSize":"1","entryIndex":"60000","entryPrice":"60000","fairValue":"-3000.30",\
            "instrument":"BTC-PERPETUAL-LINEAR","movements":[{"CURRENT_LIABILITY":"-3000.30","kind":"LOSS"}],"open":"-3",\
            "openedAt":"2026-01-02T10:00:00Z","position":"P7","posted":{"premium":"0.00","result":"0.00","settled":"0.00"},\
            "price":{"basis":"VENUE_MARK","index":"61010","level":1,"mark":"61000.1","model":"61010","price":"61000.1",\
            "seenAt":"2026-01-31T23:59:00Z","tolerated":"3050.5"},"quantity":"-3","settlement":"USD","style":"LINEAR",\
            "wanted":{"premium":"0.00","result":"-3000.30","settled":"0.00"}},\
            {"closings":[],"contractSize":"1","entryIndex":"60000","entryPrice":"0.0171","fairValue":"0.00",\
            "instrument":"BTC-30JAN26-65000-C","movements":[{"CURRENT_LIABILITY":"-10260.00","kind":"PREMIUM"},\
            {"CURRENT_LIABILITY":"10260.00","kind":"GAIN"}],"open":"-10","openedAt":"2026-01-02T10:00:00Z","position":"P7",\
            "posted":{"premium":"0.00","result":"0.00","settled":"0.00"},\
            "price":{"basis":"EXPIRED_UNSETTLED","index":"60990","level":3,"mark":null,"model":null,"price":"0",\
            "seenAt":"2026-01-30T08:00:00Z","tolerated":null},"quantity":"-10","settlement":"BTC","style":"INVERSE",\
            "wanted":{"premium":"-10260.00","result":"10260.00","settled":"0.00"}}],\
            "rules":{"freshForSeconds":86400,"ofIndex":"0.05","ofPrice":"0.02","ofUnderlying":"0.0005",\
            "volatilityForSeconds":2592000},"venue":"KRAKEN"}""";

    @Test
    void theSameFactsAreTheSameText() {
        MarkEvidence evidence = evidence("60000", "12");

        assertThat(text(evidence)).isEqualTo(TEXT);
        assertThat(evidence.hash()).isEqualTo(Sha256.hex(TEXT));
    }

    @Test
    void zerosThatAColumnAddsAreNoOtherFacts() {
        assertThat(evidence("60000.000000000000000000", "12.000000000000000000").hash())
                .isEqualTo(evidence("60000", "12").hash());
    }

    /** A perpetual of which a part was closed, another that was sold at the same price, and a sold option that has expired. */
    private static MarkEvidence evidence(String entry, String quantity) {
        HeldPosition.Closing part = new HeldPosition.Closing(
                Instant.parse("2026-01-20T09:30:00Z"),
                new BigDecimal("2"),
                new BigDecimal("61250.50"),
                Optional.of(new BigDecimal("61240")));
        InstrumentPrice price = new InstrumentPrice(
                PriceBasis.VENUE_MARK,
                InstrumentPrice.QUOTED,
                new BigDecimal("61000.10"),
                new BigDecimal("61010"),
                Optional.of(new BigDecimal("61000.10")),
                Instant.parse("2026-01-31T23:59:00Z"),
                Optional.of(InstrumentPrice.ModelCheck.of(
                        new BigDecimal("61010"), new BigDecimal("61000.10"), new BigDecimal("3050.50"))),
                Optional.empty());
        InstrumentPrice settled = new InstrumentPrice(
                PriceBasis.EXPIRED_UNSETTLED,
                InstrumentPrice.OWN_ESTIMATE,
                BigDecimal.ZERO,
                new BigDecimal("60990"),
                Optional.empty(),
                Contracts.EXPIRY,
                Optional.empty(),
                Optional.empty());
        return new AccountMarks(
                        JANUARY,
                        new MarkedAccount(1, "K\"1", "KRAKEN"),
                        List.of(
                                measured(Contracts.held(Contracts.PERPETUAL, quantity, entry, part), price),
                                measured(Contracts.held(Contracts.PERPETUAL, "-3", entry), price),
                                measured(Contracts.held(Contracts.CALL, "-10", "0.0171"), settled)))
                .evidence();
    }

    private static MeasuredPosition measured(HeldPosition held, InstrumentPrice price) {
        return MeasuredPosition.of(held, Optional.of(price), NOTHING_POSTED, Contracts.INTO, JANUARY.at());
    }

    private static String text(MarkEvidence evidence) {
        StringBuilder text = new StringBuilder();
        evidence.write(text);
        return text.toString();
    }
}
