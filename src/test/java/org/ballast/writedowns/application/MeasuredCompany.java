package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.Seen;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.DecidePolicy;
import org.ballast.imports.application.Upload;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.prices.application.ImportPrices;
import org.ballast.writedowns.domain.Proposal;

/** The companies of the worked examples of accounting.md §1.3 and §1.4, measured and posted by the people of the portal. */
@ApplicationScoped
class MeasuredCompany {

    static final LocalDate YEAR_2025 = LocalDate.of(2025, 1, 1);
    static final TestPeriod QUARTER = new TestPeriod(YEAR_2025, LocalDate.of(2025, 4, 1));

    @Inject
    private FoundCompany founding;

    @Inject
    private TestedCompany company;

    @Inject
    private DecidePolicy decidePolicy;

    @Inject
    private ImportPrices importPrices;

    @Inject
    private DecideWriteDown decideWriteDown;

    /** Bitcoin at cost less impairment through 2024, tested and posted: 619,098.66 at its end. */
    ReportingEntity atCostUntil2025() {
        ReportingEntity entity = found(Framework.US_GAAP, "USD", new BigDecimal("0.25"));
        policy(entity, "BTC", "US_COST_LESS_IMPAIRMENT", "2023-01-01", "");
        prices(
                entity,
                "BTC",
                "65000",
                LocalDate.of(2024, 1, 1),
                456,
                Map.of("2024-01-23", "38521.85", "2024-08-05", "49050.01", "2024-09-06", "52530.00"),
                Map.of("2024-12-31", "93425.10", "2025-03-31", "82534.32"));
        lots(
                entity,
                "L1,BTC,2024-01-15,6,255000.00,USD,0",
                "L2,BTC,2024-03-12,5.5,391877.75,USD,0",
                "L3,BTC,2024-08-20,2.25,133650.90,USD,0");
        post(only(run(entity, new TestPeriod(LocalDate.of(2024, 1, 1), YEAR_2025))));
        return entity;
    }

    /** From 2025 on it is at fair value; a purchase and a sale of the first quarter are recorded, nothing is measured yet. */
    void tradesAtFairValue(ReportingEntity entity) {
        policy(entity, "BTC", "US_FAIR_VALUE_NI", "2025-01-01", "");
        lots(entity, "L4,BTC,2025-02-01,1.2,101400.30,USD,152.10");
        company.sales(entity.code(), "S1,BTC,2025-03-01,3,288300.00,USD,288.30,");
    }

    /** An asset that stays at cost: one unit for 1,000.00 whose price is 2,600. */
    void keepsEtherAtCost(ReportingEntity entity) {
        policy(entity, "ETH", "US_COST_LESS_IMPAIRMENT", "2025-01-01", "");
        prices(entity, "ETH", "2600", YEAR_2025, 90, Map.of(), Map.of());
        lots(entity, "E1,ETH,2025-01-10,1,1000.00,USD,0");
    }

    /** Twenty ether under IFRS, bought with a fee for 52,052.00 in January 2025. */
    ReportingEntity underIfrs() {
        return underIfrs("2950.75");
    }

    /** The same, at another close of the year. */
    ReportingEntity underIfrs(String yearEnd) {
        ReportingEntity entity = found(Framework.IFRS, "EUR", BigDecimal.ZERO);
        policy(entity, "ETH", "IFRS_COST_IMPAIRMENT", "2025-01-01", "0.0025");
        prices(entity, "ETH", "2600", YEAR_2025, 365, Map.of(), Map.of("2025-06-30", "2110.40", "2025-12-31", yearEnd));
        lots(entity, "E1,ETH,2025-01-10,20,52000.00,EUR,52.00");
        return entity;
    }

    RunResult run(ReportingEntity entity, TestPeriod period) {
        return company.test(entity.code(), period);
    }

    Proposal only(RunResult result) {
        assertThat(result.blocked()).isEmpty();
        assertThat(result.proposals()).hasSize(1);
        return result.proposals().getFirst();
    }

    Proposal post(Proposal draft) {
        return company.approveAs("controller", submit(draft));
    }

    Proposal submit(Proposal draft) {
        return company.as("preparer", Role.PREPARER, () -> decideWriteDown.submit(draft.id(), Seen.LATEST, ""));
    }

    private ReportingEntity found(Framework framework, String currency, BigDecimal taxRate) {
        return founding.of("MC", Book.primary(framework, Currency.getInstance(currency), Month.JANUARY), taxRate);
    }

    private void policy(ReportingEntity entity, String asset, String model, String from, String costs) {
        company.as(
                "cfo",
                Role.CFO,
                () -> decidePolicy.decide(
                        entity.code(),
                        new DecidePolicy.Decision(
                                asset, model, entity.code(), "FIFO", "", costs, "", "", LocalDate.parse(from))));
    }

    private void lots(ReportingEntity entity, String... rows) {
        company.lotsWithFees(entity.code(), String.join("\n", rows));
    }

    private void prices(
            ReportingEntity entity,
            String asset,
            String usual,
            LocalDate first,
            int days,
            Map<String, String> lows,
            Map<String, String> closes) {
        String currency = entity.functionalCurrency().getCurrencyCode();
        String csv = IntStream.range(0, days)
                .mapToObj(day -> first.plusDays(day).toString())
                .map(day -> {
                    BigDecimal close = new BigDecimal(closes.getOrDefault(day, usual));
                    BigDecimal low = new BigDecimal(lows.getOrDefault(
                            day, close.min(new BigDecimal(usual)).toString()));
                    BigDecimal high = close.max(new BigDecimal(usual));
                    return asset + "," + day + "," + usual + "," + high + "," + low + "," + close + ",5," + currency;
                })
                .collect(Collectors.joining("\n", "asset,date,open,high,low,close,volume,currency\n", "\n"));
        Upload file = Upload.of(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "prices.csv");
        company.as("preparer", Role.PREPARER, () -> importPrices.from(entity.code(), file, Optional.empty()));
    }
}
