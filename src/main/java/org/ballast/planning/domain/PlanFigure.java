package org.ballast.planning.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.ballast.amounts.Money;

/** What a plan does: figures of the books as they are beside those of what was suggested. */
public enum PlanFigure {
    /** Earned in a year, after the cost of funding. */
    EARNS(true, plan -> some(plan.earnsToday()), plan -> some(plan.earnsThen())),
    /** The same by the capital that risk weights require. */
    ON_CAPITAL(false, Plan::returnOnCapitalToday, Plan::returnOnCapitalThen),
    TOTAL(true, plan -> some(plan.start().total()), plan -> some(plan.totalThen())),
    /** Equity by risk-weighted assets. */
    CAPITAL_RATIO(false, Plan::capitalRatioToday, Plan::capitalRatioThen),
    GROUP_2(true, plan -> some(plan.group2Today()), plan -> some(plan.group2Then())),
    /** Liquid assets by liabilities. */
    LIQUIDITY(false, Plan::liquidityToday, Plan::liquidityThen),
    /** All assets by liabilities. */
    SOLVENCY(
            false,
            plan -> PlanSide.today(plan).solvency(),
            plan -> PlanSide.suggested(plan).solvency()),
    /** Equity by all assets. */
    EQUITY_RATIO(
            false,
            plan -> PlanSide.today(plan).equityRatio(),
            plan -> PlanSide.suggested(plan).equityRatio()),
    /** What a fall of {@link #FALL} would write down. */
    LOST(
            true,
            plan -> some(PlanSide.today(plan).lost()),
            plan -> some(PlanSide.suggested(plan).lost())),
    /** Equity after it. */
    EQUITY_AFTER(
            true,
            plan -> some(PlanSide.today(plan).equityAfter()),
            plan -> some(PlanSide.suggested(plan).equityAfter())),
    /** The capital ratio after it. */
    CAPITAL_AFTER(
            false,
            plan -> PlanSide.today(plan).capitalRatioAfter(),
            plan -> PlanSide.suggested(plan).capitalRatioAfter());

    /** The fall of digital assets that plans are looked at with, as a part of one. */
    public static final BigDecimal FALL = PlanSide.FALL;

    private final boolean amount;

    // Pure functions
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<Plan, Optional<BigDecimal>> today;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<Plan, Optional<BigDecimal>> suggested;

    PlanFigure(
            boolean amount,
            Function<Plan, Optional<BigDecimal>> today,
            Function<Plan, Optional<BigDecimal>> suggested) {
        this.amount = amount;
        this.today = today;
        this.suggested = suggested;
    }

    /** Whether it is an amount of the currency; otherwise it is a ratio as a part of one. */
    public boolean isAmount() {
        return amount;
    }

    /** Whether its words name the fall. */
    public boolean isAfterFall() {
        return compareTo(LOST) >= 0;
    }

    /** As the books are; empty where there is no such ratio. */
    public Optional<BigDecimal> today(Plan plan) {
        return today.apply(plan);
    }

    /** As suggested; empty also without an answer. */
    public Optional<BigDecimal> suggested(Plan plan) {
        return plan.isOptimal() ? suggested.apply(plan) : Optional.empty();
    }

    private static Optional<BigDecimal> some(Money money) {
        return Optional.of(money.amount());
    }
}
