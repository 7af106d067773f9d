package org.ballast.stress.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.holdings.domain.Falling.USD;
import static org.ballast.holdings.domain.Falling.lot;
import static org.ballast.holdings.domain.Falling.market;
import static org.ballast.holdings.domain.Falling.usd;
import static org.ballast.measurement.domain.MeasurementModel.US_FAIR_VALUE_NI;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.health.domain.CashFlowTest;
import org.ballast.health.domain.Figure;
import org.ballast.health.domain.Health;
import org.ballast.health.domain.HealthFigures;
import org.ballast.health.domain.HealthInputs;
import org.ballast.health.domain.HeldAtMarket;
import org.ballast.health.domain.Insolvency;
import org.ballast.health.domain.Measure;
import org.ballast.health.domain.Rule;
import org.ballast.health.domain.RuleKind;
import org.ballast.health.domain.RulesInForce;
import org.ballast.hedging.domain.Hedge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The balance sheet of vector 16 falls to bounds of covenants: where each is reached can be worked out by hand. */
class StressedHealthTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final List<HeldAtMarket> HELD =
            List.of(new HeldAtMarket(1, "BTC", Quantity.of("1000"), usd("1000.00"), Optional.empty()));

    @ParameterizedTest
    @CsvSource(textBlock = """
                EQUITY_RATIO,   0.20, 0.087500
                DEBT_TO_EQUITY, 2,    0.125000
                SOLVENCY,       1.2,  0.140000
                EQUITY_AMOUNT,  200,  0.150000
                LEVERAGE,       5,    0.087500
                LIQUID_AMOUNT,  447,  0.800000
                EQUITY_RATIO,   0.30, 0.000000
                EQUITY_RATIO,   0.25, 0.000001
                CASH_AMOUNT,    100,
                """)
    void theFallToACovenant(Measure measure, String bound, BigDecimal fall) {
        assertThat(stressed().fallTo(rule(measure, bound))).isEqualTo(Optional.ofNullable(fall));
    }

    private static StressedHealth stressed() {
        StressedBook book = new StressedBook(
                usd("1400.00"),
                usd("1050.00"),
                List.of(Stressed.asset(
                        "BTC",
                        market(US_FAIR_VALUE_NI, "1", "0"),
                        Hedge.NONE,
                        List.of(lot(1, US_FAIR_VALUE_NI, "1000", usd("1000.00"), usd("0.00"))))),
                BigDecimal.ZERO);
        HealthFigures figures = figures();
        RulesInForce rules = new RulesInForce(List.of());
        return new StressedHealth(
                new Health(
                        "HELIX",
                        "US",
                        new HealthInputs(
                                figures, rules.shares().liquid(figures, HELD), usd("300.00"), List.of(usd("1000.00"))),
                        List.of(),
                        HELD,
                        Insolvency.of(figures, HELD, CashFlowTest.of(DAY, usd("200.00"), List.of())),
                        rules,
                        Optional.empty()),
                book,
                true);
    }

    private static HealthFigures figures() {
        Map<Figure, HealthFigures.Sum> sums = new EnumMap<>(Figure.class);
        Map.of(
                        Figure.CASH, "200.00",
                        Figure.STABLECOINS, "150.00",
                        Figure.DIGITAL_ASSETS, "1000.00",
                        Figure.CURRENT_ASSETS, "350.00",
                        Figure.TOTAL_ASSETS, "1400.00",
                        Figure.CURRENT_LIABILITIES, "850.00",
                        Figure.SHORT_TERM_DEBT, "250.00",
                        Figure.DEBT, "450.00",
                        Figure.TOTAL_LIABILITIES, "1050.00",
                        Figure.EQUITY, "350.00")
                .forEach((figure, amount) -> sums.put(figure, new HealthFigures.Sum(Money.of(amount, USD), List.of())));
        return new HealthFigures(DAY, USD, sums);
    }

    private static Rule rule(Measure measure, String bound) {
        return new Rule(
                1,
                1,
                RuleKind.COVENANT,
                Optional.of(measure),
                Optional.empty(),
                "Loan of the bank",
                new BigDecimal(bound),
                Optional.empty(),
                DAY,
                Optional.empty(),
                "Agreed with the bank",
                "risk",
                Instant.EPOCH,
                1,
                CaseStatus.POSTED);
    }
}
