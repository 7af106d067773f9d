package org.ballast.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.amounts.Money;
import org.junit.jupiter.api.Test;

/** Plans side by side are held against the first, class by class and figure by figure. */
class PlanComparisonTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    @Test
    void differencesAreFromTheFirst() {
        PlanComparison comparison = of(plan("A", "40", "60"), plan("B", "10", "90"));
        PlanComparison.Row coins = comparison.classes().get(1);
        assertThat(coins.today()).containsExactly(number("60.00"));
        assertThat(coins.suggested().getFirst()).isEqualTo(figure("60.00", Optional.empty()));
        assertThat(coins.suggested().get(1)).isEqualTo(figure("90.00", number("30.00")));
        assertThat(coins.changes()).containsExactly(number("0.00"), number("30.00"));
        assertThat(comparison.of(PlanFigure.EARNS).get(1)).isEqualTo(figure("9.00", number("3.00")));
        assertThat(comparison.days()).containsExactly(DAY);
    }

    @Test
    void whatHasNoAnswerHasNoFiguresAndIsNoNothing() {
        Plan none = new Plan(start(), asked(), new Answer.Unbounded(), List.of(), List.of());
        PlanComparison comparison = of(plan("A", "40", "60"), new ComparedPlan(kept("N", none), Optional.of(none)));
        assertThat(comparison.classes().get(1).suggested().get(1))
                .isEqualTo(new PlanComparison.Figure(Optional.empty(), Optional.empty()));
        assertThat(comparison.classes().get(1).changes().get(1)).isEmpty();
        assertThat(comparison.of(PlanFigure.CAPITAL_RATIO).get(1).value()).isEmpty();
        PlanComparison gone = of(plan("A", "40", "60"), new ComparedPlan(kept("G", none), Optional.empty()));
        assertThat(gone.plans().get(1).isAsKept()).isFalse();
        assertThat(gone.classes()).hasSize(2);
    }

    /** accounting.md §9.5: 30 by 12.5 × 60 before, (30 − 12) by 12.5 × 48 after a fall of a fifth. */
    @Test
    void theRatioAfterAFallLosesCapitalAndWhatItWeighs() {
        ComparedPlan plan = plan("A", "40", "60");
        assertThat(plan.figure(PlanFigure.CAPITAL_RATIO)).isEqualTo(number("0.040000"));
        assertThat(plan.figure(PlanFigure.LOST)).isEqualTo(number("12.00"));
        assertThat(plan.figure(PlanFigure.EQUITY_AFTER)).isEqualTo(number("18.00"));
        assertThat(plan.figure(PlanFigure.CAPITAL_AFTER)).isEqualTo(number("0.030000"));
        assertThat(plan.figure(PlanFigure.SOLVENCY)).isEqualTo(number("1.428571"));
        assertThat(plan.figure(PlanFigure.EQUITY_RATIO)).isEqualTo(number("0.300000"));
        assertThat(plan("B", "100", "0").figure(PlanFigure.CAPITAL_AFTER))
                .as("nothing weighs")
                .isEmpty();
    }

    @Test
    void whatIsKeptIsComparedWithWhatComesNow() {
        ComparedPlan same = plan("A", "40", "60");
        assertThat(same.isAsKept()).isTrue();
        ComparedPlan moved = new ComparedPlan(same.kept(), plan("A", "10", "90").plan());
        assertThat(moved.isAsKept()).isFalse();
        assertThatThrownBy(() -> of(same)).isInstanceOf(IllegalArgumentException.class);
    }

    private static PlanComparison of(ComparedPlan... plans) {
        return new PlanComparison("ACME", USD, List.of(plans));
    }

    private static ComparedPlan plan(String name, String cash, String coins) {
        Solution best =
                new Solution(List.of(new BigDecimal(cash), new BigDecimal(coins)), BigDecimal.ZERO, List.of(), false);
        Plan plan = Plan.of(start(), asked(), new Answer.Optimal(best, List.of()));
        return new ComparedPlan(kept(name, plan), Optional.of(plan));
    }

    private static SavedPlan kept(String name, Plan plan) {
        return new SavedPlan(
                name,
                DAY,
                "return.BTC=0.10",
                "",
                plan.answer().status(),
                plan.earnsToday(),
                plan.isOptimal() ? Optional.of(plan.earnsThen()) : Optional.empty(),
                plan.isOptimal() ? plan.capitalRatioThen() : Optional.empty(),
                "risk",
                Instant.EPOCH);
    }

    private static PlanStart start() {
        return new PlanStart(
                "ACME",
                USD,
                DAY,
                List.of(
                        new HeldClass("1000", "Cash", HeldClass.Kind.CASH, usd("40.00")),
                        new HeldClass("BTC", "Bitcoin", HeldClass.Kind.DIGITAL, usd("60.00"))),
                usd("30.00"),
                usd("70.00"),
                List.of(),
                new PlanStart.LimitedGroup(Set.of(), Optional.empty()));
    }

    private static Allocation asked() {
        return new Allocation(
                List.of(of("1000", "0", "0", "40"), of("BTC", "0.10", "12.5", "60")),
                new BigDecimal("30"),
                new BigDecimal("70"),
                new BigDecimal("0.04"),
                BigDecimal.ZERO,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static AssetClass of(String name, String earns, String weight, String today) {
        return new AssetClass(
                name,
                new BigDecimal(earns),
                new BigDecimal(weight),
                BigDecimal.ONE,
                BigDecimal.ZERO,
                Optional.empty(),
                new BigDecimal(today));
    }

    private static PlanComparison.Figure figure(String value, Optional<BigDecimal> more) {
        return new PlanComparison.Figure(number(value), more);
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.of(new BigDecimal(text));
    }

    private static Money usd(String amount) {
        return Money.of(amount, USD);
    }
}
