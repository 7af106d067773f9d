package org.ballast.health.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.entities.domain.AcquisitionDayPolicy;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.health.report.HealthReport;

/** The balance sheet of vector 16 with two assets of no known price, a loan that is due and a covenant that is broken. */
public final class ExampleHealth {

    private static final Currency USD = Currency.getInstance("USD");

    private ExampleHealth() {}

    public static HealthReport report() {
        HealthInputs inputs = HealthVectorTest.inputs();
        LocalDate day = inputs.figures().day();
        List<Measured> measured = Stream.of(Measure.values())
                .map(measure -> Measured.of(measure, inputs, measure.usual()))
                .toList();
        List<HeldAtMarket> held = List.of(held(1, "BTC", "700.00"), held(2, "ETH", "300.00"));
        CashFlowTest cashFlow = CashFlowTest.of(
                day,
                inputs.figures().of(Figure.CASH),
                List.of(
                        due("in", DueKind.RECEIVABLE, day.plusDays(3), "120.00"),
                        due("loan", DueKind.LOAN, day.plusDays(20), "500.00")));
        Health health = new Health(
                "HELIX",
                "PRIMARY",
                inputs,
                measured,
                held,
                Insolvency.of(inputs.figures(), held, cashFlow),
                new RulesInForce(List.of(covenant(day))),
                Optional.empty());
        Trend trend = new Trend(
                List.of(new Trend.Point(day.minusDays(92), measured, false), new Trend.Point(day, measured, false)));
        return new HealthReport(helix(), health, trend);
    }

    private static ReportingEntity helix() {
        return new ReportingEntity(
                1,
                "HELIX",
                "Helix Treasury Inc.",
                Book.primary(Framework.US_GAAP, USD, Month.JANUARY),
                ZoneOffset.UTC,
                LowPricePolicy.INTRADAY_LOW,
                AcquisitionDayPolicy.EXCLUDE_DAY,
                "Figures of an example.");
    }

    private static HeldAtMarket held(long id, String asset, String carrying) {
        return new HeldAtMarket(id, asset, new Quantity(BigDecimal.TEN), Money.of(carrying, USD), Optional.empty());
    }

    private static DueItem due(String reference, DueKind kind, LocalDate day, String amount) {
        return new DueItem(reference, kind, day, Money.of(amount, USD), "");
    }

    private static Rule covenant(LocalDate day) {
        return new Rule(
                1,
                1,
                RuleKind.COVENANT,
                Optional.of(Measure.EQUITY_RATIO),
                Optional.empty(),
                "Loan of the bank, 5.2",
                new BigDecimal("0.30"),
                Optional.empty(),
                day,
                Optional.empty(),
                "Loan agreement, 5.2",
                "risk",
                Instant.EPOCH,
                1,
                CaseStatus.POSTED);
    }
}
