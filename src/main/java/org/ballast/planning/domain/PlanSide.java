package org.ballast.planning.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ballast.amounts.Money;

/** One side of a plan: what the books hold today, or what was suggested. */
record PlanSide(Plan plan, List<BigDecimal> amounts, Money liabilities) {

    /** The fall of digital assets that plans are looked at with. */
    static final BigDecimal FALL = new BigDecimal("0.20");

    private static final int DECIMALS = 6;

    static PlanSide today(Plan plan) {
        return new PlanSide(
                plan,
                plan.asked().classes().stream().map(AssetClass::today).toList(),
                plan.start().liabilities());
    }

    /** Of a plan with an answer only. */
    static PlanSide suggested(Plan plan) {
        return new PlanSide(
                plan,
                plan.classes().stream().map(each -> each.suggested().amount()).toList(),
                plan.liabilitiesThen());
    }

    /** All assets by all liabilities; empty without liabilities. */
    Optional<BigDecimal> solvency() {
        return ratio(total(), liabilities.amount());
    }

    /** Equity as a part of all assets; empty without assets. */
    Optional<BigDecimal> equityRatio() {
        return ratio(equity(), total());
    }

    /** What a fall of all digital assets takes of what they carry; half up. */
    Money lost() {
        return money(digital(each -> BigDecimal.ONE).multiply(FALL));
    }

    /** What is left of equity after it; half up. */
    Money equityAfter() {
        return money(equity().subtract(digital(each -> BigDecimal.ONE).multiply(FALL)));
    }

    /**
     * Equity by risk-weighted assets after it (accounting.md §9.5); empty where nothing weighs any more.
     *
     * <p>Example: 900 by 7,100, of which a loss of 3.00 weighs 12.5: 0.127009.
     */
    Optional<BigDecimal> capitalRatioAfter() {
        BigDecimal left = equity().subtract(digital(each -> BigDecimal.ONE).multiply(FALL));
        BigDecimal weighed = sum(at -> ofClass(at).riskWeight())
                .subtract(digital(AssetClass::riskWeight).multiply(FALL));
        return weighed.signum() <= 0 ? Optional.empty() : ratio(left, weighed);
    }

    private BigDecimal equity() {
        return plan.asked().equity();
    }

    private BigDecimal total() {
        return sum(at -> BigDecimal.ONE);
    }

    private BigDecimal digital(Function<AssetClass, BigDecimal> weight) {
        return sum(at -> plan.start().classes().get(at).kind() == HeldClass.Kind.DIGITAL
                ? weight.apply(ofClass(at))
                : BigDecimal.ZERO);
    }

    private AssetClass ofClass(int at) {
        return plan.asked().classes().get(at);
    }

    private BigDecimal sum(Function<Integer, BigDecimal> weight) {
        return IntStream.range(0, amounts.size())
                .mapToObj(at -> weight.apply(at).multiply(amounts.get(at)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Money money(BigDecimal exact) {
        return Money.rounded(exact, plan.start().currency(), RoundingMode.HALF_UP);
    }

    private static Optional<BigDecimal> ratio(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? Optional.empty() : Optional.of(part.divide(whole, DECIMALS, RoundingMode.HALF_UP));
    }
}
