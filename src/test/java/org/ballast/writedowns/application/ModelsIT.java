package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.writedowns.application.Refused.assertRefused;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.Seen;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.DecidePolicy;
import org.ballast.holdings.application.ReadHoldings;
import org.ballast.holdings.domain.DisposalFilter;
import org.ballast.holdings.domain.DisposalStatus;
import org.ballast.holdings.domain.HeldLot;
import org.ballast.holdings.domain.LotCursor;
import org.ballast.holdings.domain.RecordedDisposal;
import org.ballast.journal.domain.RecordedEntry;
import org.ballast.measurement.domain.Amounts;
import org.ballast.measurement.domain.MeasurementKind;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.refusals.RefusalCode;
import org.ballast.statements.application.PrepareImpairmentDisclosure;
import org.ballast.statements.domain.AssetMovement;
import org.ballast.writedowns.domain.Proposal;
import org.junit.jupiter.api.Test;

/** Fair value and IFRS from the policy to the books: the worked examples of accounting.md §1.3 and §1.4. */
@InPortal
class ModelsIT {

    private static final LocalDate YEAR_2025 = LocalDate.of(2025, 1, 1);

    @Inject
    private FoundCompany founding;

    @Inject
    private TestedCompany company;

    @Inject
    private DecidePolicy decidePolicy;

    @Inject
    private DecideWriteDown decideWriteDown;

    @Inject
    private ReadWriteDownEntry readEntry;

    @Inject
    private ReadHoldings readHoldings;

    @Inject
    private PrepareImpairmentDisclosure impairmentDisclosure;

    @Test
    void lotsAtCostPassToFairValueAndChangeWithItFromThenOn() {
        ReportingEntity entity = found(Framework.US_GAAP, "USD", new BigDecimal("0.25"));
        policy(entity, "BTC", "US_COST_LESS_IMPAIRMENT", "2023-01-01", "");
        bitcoinPrices(entity);
        lots(
                entity,
                "L1,BTC,2024-01-15,6,255000.00,USD,0",
                "L2,BTC,2024-03-12,5.5,391877.75,USD,0",
                "L3,BTC,2024-08-20,2.25,133650.90,USD,0");
        post(only(company.test(entity.code(), new TestPeriod(LocalDate.of(2024, 1, 1), YEAR_2025))));
        assertThat(carried(entity, LocalDate.of(2024, 12, 31))).isEqualByComparingTo("619098.66");

        policy(entity, "BTC", "US_FAIR_VALUE_NI", "2025-01-01", "");
        lots(entity, "L4,BTC,2025-02-01,1.2,101400.30,USD,152.10");
        company.sales(entity.code(), "S1,BTC,2025-03-01,3,288300.00,USD,288.30,");
        TestPeriod quarter = new TestPeriod(YEAR_2025, LocalDate.of(2025, 4, 1));

        Proposal adoption = only(company.test(entity.code(), quarter));
        assertThat(adoption.kind()).isEqualTo(MeasurementKind.ADOPTION);
        assertThat(adoption.amount().amount()).isEqualByComparingTo("665496.47");
        assertThat(adoption.inIncome().isZero()).isTrue();
        assertThat(disposal(entity).status()).isEqualTo(DisposalStatus.AWAITING_TEST);
        Map<String, BigDecimal> foreseen = entry(adoption);
        assertThat(foreseen)
                .isEqualTo(Map.of(
                        "1500", new BigDecimal("-780528.65"),
                        "1510", new BigDecimal("1284595.13"),
                        "1590", new BigDecimal("161429.99"),
                        "2600", new BigDecimal("-166374.12"),
                        "3200", new BigDecimal("-499122.35")));
        assertThat(entry(post(adoption))).as("what was foreseen was posted").isEqualTo(foreseen);
        assertThat(carried(entity, YEAR_2025)).isEqualByComparingTo("1284595.13");

        Proposal remeasurement = only(company.test(entity.code(), quarter));
        assertThat(remeasurement.kind()).isEqualTo(MeasurementKind.REMEASUREMENT);
        assertThat(disposal(entity).status())
                .as("the run of its period posts a sale")
                .isEqualTo(DisposalStatus.POSTED);
        Amounts sold = disposal(entity).parts().getFirst().relieved().orElseThrow();
        assertThat(sold.carryingAmount().amount()).isEqualByComparingTo("288300.00");
        assertThat(sold.cost().amount()).isEqualByComparingTo("115565.55");
        BigDecimal atSale = new BigDecimal("8024.70");
        assertThat(remeasurement.inIncome().amount().add(atSale))
                .as("net remeasurement of the quarter")
                .isEqualByComparingTo("-111562.41");
        assertThat(company.test(entity.code(), quarter).repeated()).isTrue();
        post(remeasurement);

        LocalDate end = LocalDate.of(2025, 3, 31);
        assertThat(carried(entity, end)).isEqualByComparingTo("986285.12");
        assertThat(held(entity, end).stream()
                        .map(lot -> lot.lot().originalCost().amount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("605085.51");
        assertThat(company.test(entity.code(), quarter).repeated()).isTrue();

        AssetMovement across = company.as(
                        "auditor",
                        Role.AUDITOR,
                        () -> impairmentDisclosure.between(entity.code(), LocalDate.of(2024, 7, 1), end))
                .assets()
                .getFirst()
                .current();
        assertThat(across.amounts().opening().amount()).isEqualByComparingTo("646877.75");
        assertThat(across.amounts().derecognised().amount()).isEqualByComparingTo("619098.66");
        assertThat(across.amounts().closing().isZero()).isTrue();
        assertThat(across.units().derecognised()).isEqualByComparingTo("13.75");
    }

    @Test
    void underIfrsAnImpairmentIsReversedUpToTheCostOfTheUnitsThatRemain() {
        ReportingEntity entity = found(Framework.IFRS, "USD", BigDecimal.ZERO);
        policy(entity, "ETH", "IFRS_COST_IMPAIRMENT", "2025-01-01", "0.0025");
        prices(
                entity,
                "ETH",
                LocalDate.of(2025, 1, 1),
                365,
                Map.of(),
                Map.of("2025-06-30", "2110.40", "2025-12-31", "2950.75"));
        lots(entity, "E1,ETH,2025-01-10,20,52000.00,USD,52.00");

        TestPeriod first = new TestPeriod(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 7, 1));
        Proposal loss = only(company.test(entity.code(), first));
        assertThat(loss.kind()).isEqualTo(MeasurementKind.LOSS);
        assertThat(loss.amount().amount()).isEqualByComparingTo("9949.52");
        post(loss);

        company.sales(entity.code(), "S1,ETH,2025-09-30,5,14000.00,USD,0,");
        TestPeriod second = new TestPeriod(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 1, 1));
        Proposal reversal = only(company.test(entity.code(), second));
        assertThat(reversal.kind()).isEqualTo(MeasurementKind.REVERSAL);
        assertThat(reversal.amount().amount()).isEqualByComparingTo("7462.14");
        assertThat(reversal.inIncome().amount()).isEqualByComparingTo("7462.14");
        assertThat(disposal(entity).carryingAmountRelieved().orElseThrow().amount())
                .isEqualByComparingTo("10525.62");
        assertThat(entry(post(reversal)))
                .isEqualTo(Map.of("1590", new BigDecimal("7462.14"), "4120", new BigDecimal("-7462.14")));
        assertThat(carried(entity, LocalDate.of(2025, 12, 31))).isEqualByComparingTo("39039.00");
    }

    @Test
    void aModelChangesOnTheFirstDayOfAYearAlone() {
        ReportingEntity entity = found(Framework.US_GAAP, "USD", BigDecimal.ZERO);
        policy(entity, "BTC", "US_COST_LESS_IMPAIRMENT", "2023-01-01", "");
        lots(entity, "L1,BTC,2024-01-15,6,255000.00,USD,0");

        assertRefused(RefusalCode.MODEL_NOT_ALLOWED, () -> policy(entity, "BTC", "US_FAIR_VALUE_NI", "2024-07-01", ""));
        assertRefused(
                RefusalCode.MODEL_NOT_ALLOWED, () -> policy(entity, "BTC", "IFRS_COST_IMPAIRMENT", "2025-01-01", ""));
        policy(entity, "BTC", "US_FAIR_VALUE_NI", "2025-01-01", "");
        assertRefused(
                RefusalCode.MODEL_NOT_ALLOWED,
                () -> policy(entity, "BTC", "US_COST_LESS_IMPAIRMENT", "2026-01-01", ""));
        assertRefused(
                RefusalCode.MODEL_NOT_ALLOWED,
                () -> company.test(entity.code(), new TestPeriod(LocalDate.of(2024, 12, 1), LocalDate.of(2025, 3, 1))));
    }

    private ReportingEntity found(Framework framework, String currency, BigDecimal taxRate) {
        return founding.of("MO", Book.primary(framework, Currency.getInstance(currency), Month.JANUARY), taxRate);
    }

    private Object policy(ReportingEntity entity, String asset, String model, String from, String costs) {
        return company.as(
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

    /** A price of 65,000 but for the lows of 2024 and two closes. */
    private void bitcoinPrices(ReportingEntity entity) {
        prices(
                entity,
                "BTC",
                LocalDate.of(2024, 1, 1),
                456,
                Map.of("2024-01-23", "38521.85", "2024-08-05", "49050.01", "2024-09-06", "52530.00"),
                Map.of("2024-12-31", "93425.10", "2025-03-31", "82534.32"));
    }

    private void prices(
            ReportingEntity entity,
            String asset,
            LocalDate first,
            int days,
            Map<String, String> lows,
            Map<String, String> closes) {
        String usual = asset.equals("BTC") ? "65000" : "2600";
        company.prices(
                entity.code(),
                IntStream.range(0, days)
                        .mapToObj(day -> first.plusDays(day).toString())
                        .map(day -> {
                            BigDecimal close = new BigDecimal(closes.getOrDefault(day, usual));
                            BigDecimal low = new BigDecimal(lows.getOrDefault(
                                    day, close.min(new BigDecimal(usual)).toString()));
                            BigDecimal high = close.max(new BigDecimal(usual));
                            return asset + "," + day + "," + usual + "," + high + "," + low + "," + close + ",5";
                        })
                        .collect(Collectors.joining("\n")),
                Optional.empty());
    }

    private Proposal only(RunResult result) {
        assertThat(result.blocked()).isEmpty();
        assertThat(result.proposals()).hasSize(1);
        return result.proposals().getFirst();
    }

    private Proposal post(Proposal draft) {
        Proposal submitted =
                company.as("preparer", Role.PREPARER, () -> decideWriteDown.submit(draft.id(), Seen.LATEST, ""));
        return company.approveAs("controller", submitted);
    }

    /** Net debit of each account. */
    private Map<String, BigDecimal> entry(Proposal proposal) {
        List<RecordedEntry.Line> lines = company.as("auditor", Role.AUDITOR, () -> readEntry.of(proposal.id()))
                .orElseThrow()
                .lines();
        return lines.stream()
                .collect(Collectors.toMap(
                        RecordedEntry.Line::account,
                        line -> line.debit().minus(line.credit()).amount(),
                        BigDecimal::add));
    }

    private List<HeldLot> held(ReportingEntity entity, LocalDate day) {
        return company.as("auditor", Role.AUDITOR, () -> readHoldings.lots(entity, day, LotCursor.START, 100));
    }

    private BigDecimal carried(ReportingEntity entity, LocalDate day) {
        return held(entity, day).stream()
                .map(lot -> lot.lot().carryingAmount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private RecordedDisposal disposal(ReportingEntity entity) {
        return company.as("auditor", Role.AUDITOR, () -> readHoldings.disposals(entity, DisposalFilter.ALL, 0, 10))
                .getFirst();
    }
}
