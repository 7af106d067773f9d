package org.ballast.planning.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ballast.amounts.Money;
import org.ballast.planning.application.AllocationToFind.LineToRaise;
import org.ballast.planning.domain.Allocation;
import org.ballast.planning.domain.AssetClass;
import org.ballast.planning.domain.FundingLine;
import org.ballast.planning.domain.HeldClass;
import org.ballast.planning.domain.HeldLine;
import org.ballast.planning.domain.Objective;
import org.ballast.planning.domain.Plan;
import org.ballast.planning.domain.PlanStart;
import org.junit.jupiter.api.Test;

/** A plan whose liabilities can be more or less. */
class PlanWithFundingTest {

    private static final Currency USD = Currency.getInstance("USD");

    private final PlanStart start = new PlanStart(
            "ACME",
            USD,
            LocalDate.of(2024, 12, 31),
            List.of(
                    new HeldClass("1000", "Cash", HeldClass.Kind.CASH, usd("80.00")),
                    new HeldClass("BTC", "Bitcoin", HeldClass.Kind.DIGITAL, usd("0.00"))),
            usd("50.00"),
            usd("30.00"),
            List.of(new HeldLine("2500", "Long-term debt", usd("20.00"))),
            new PlanStart.LimitedGroup(Set.of("BTC"), Optional.of(usd("7.00"))));

    @Test
    void whatIsRaisedIsInvestedAndItsCostIsTakenOff() {
        Plan plan = Plan.of(start, asked("40"), Optimise.of(asked("40").problem()));
        assertThat(plan.isOptimal()).isTrue();
        assertThat(plan.lines().getFirst().change()).isEqualTo(usd("20.00"));
        assertThat(plan.totalThen()).isEqualTo(usd("100.00"));
        assertThat(plan.liabilitiesThen()).isEqualTo(usd("50.00"));
        assertThat(plan.earnsToday()).as("20 at 4 %").isEqualTo(usd("-0.80"));
        assertThat(plan.earnsThen()).as("100 at 5 % less 40 at 4 %").isEqualTo(usd("3.40"));
        assertThat(plan.group2Then()).isEqualTo(usd("100.00"));
    }

    @Test
    void aLineWithNothingToChooseIsALawAndHoldsNothingBack() {
        Plan plan = Plan.of(start, asked("20"), Optimise.of(asked("20").problem()));
        assertThat(plan.lines().getFirst().change()).isEqualTo(usd("0.00"));
        assertThat(plan.totalThen()).isEqualTo(start.total());
    }

    @Test
    void fundingStaysAsItIsUnlessSomebodySaysOtherwise() {
        Map<String, String> texts = PlanFields.of(start, name -> null);
        LineToRaise line = first(texts);
        assertThat(line.min()).isEqualTo("20.00").isEqualTo(line.max());
        assertThat(texts.get("group2Limit")).isEqualTo("7.00");
        assertThat(PlanFields.inAddress(start, "funding[0].max")).isEqualTo("most.2500");
        assertThat(PlanFields.inAddress(start, "classes[1].expectedReturn")).isEqualTo("return.BTC");
        LineToRaise said = first(PlanFields.of(start, name -> name.equals("most.2500") ? "40" : null));
        assertThat(said.max()).isEqualTo("40");
    }

    private LineToRaise first(Map<String, String> texts) {
        return Objects.requireNonNull(PlanFields.request(start, texts).funding())
                .getFirst();
    }

    private Allocation asked(String most) {
        return new Allocation(
                List.of(of("1000", "0", "80"), of("BTC", "0.05", "0")),
                new BigDecimal("50"),
                new BigDecimal("10"),
                new BigDecimal("0.1"),
                BigDecimal.ZERO,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new FundingLine(
                        "2500",
                        new BigDecimal("0.04"),
                        new BigDecimal("20"),
                        Optional.of(new BigDecimal(most)),
                        new BigDecimal("20"))),
                Optional.empty(),
                Objective.RETURN);
    }

    private static AssetClass of(String name, String earns, String today) {
        return new AssetClass(
                name,
                new BigDecimal(earns),
                BigDecimal.ZERO,
                BigDecimal.ONE,
                BigDecimal.ZERO,
                Optional.empty(),
                new BigDecimal(today),
                name.equals("BTC"));
    }

    private static Money usd(String amount) {
        return Money.of(amount, USD);
    }
}
