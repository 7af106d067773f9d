package org.ballast.planning.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ballast.amounts.Money;

/**
 * What a book's assets could be made of, beside what they are made of today, and what that does to ratios and to the next
 * write-down. Nothing is posted.
 *
 * @param classes none unless the answer is the best one
 */
public record Plan(PlanStart start, Allocation asked, Answer answer, List<PlannedClass> classes) {

    private static final int DECIMALS = 6;

    public Plan {
        classes = List.copyOf(classes);
    }

    /** The plan that an answer is. */
    public static Plan of(PlanStart start, Allocation asked, Answer answer) {
        if (!(answer instanceof Answer.Optimal best)) {
            return new Plan(start, asked, answer, List.of());
        }
        List<Money> amounts =
                shared(best.solution().values().subList(0, start.classes().size()), start.total());
        return new Plan(
                start,
                asked,
                answer,
                IntStream.range(0, amounts.size())
                        .mapToObj(at -> new PlannedClass(
                                start.classes().get(at), asked.classes().get(at), amounts.get(at)))
                        .toList());
    }

    /** Amounts that come to a total: each is cut, and the smallest units that are left go where most was cut. */
    static List<Money> shared(List<BigDecimal> exact, Money total) {
        int decimals = Money.decimals(total.currency());
        List<BigDecimal> cut = new ArrayList<>(exact.stream()
                .map(each -> each.setScale(decimals, RoundingMode.FLOOR))
                .toList());
        List<Integer> byRest = IntStream.range(0, exact.size())
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> exact.get(at).subtract(cut.get(at)))
                        .reversed())
                .toList();
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
        BigDecimal left = total.amount().subtract(cut.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        for (int next = 0; left.signum() > 0 && next < byRest.size(); next++) {
            cut.set(byRest.get(next), cut.get(byRest.get(next)).add(unit));
            left = left.subtract(unit);
        }
        return cut.stream().map(each -> new Money(each, total.currency())).toList();
    }

    public boolean isOptimal() {
        return answer.status() == Answer.Status.OPTIMAL;
    }

    /** What today's assets earn in a year, as was said of them; half up. */
    public Money earnsToday() {
        return money(weighed(asked.classes(), AssetClass::today, AssetClass::expectedReturn));
    }

    /** What the suggested ones earn. */
    public Money earnsThen() {
        return money(sumThen(AssetClass::expectedReturn));
    }

    /** Equity by risk-weighted assets; empty where none are. */
    public Optional<BigDecimal> capitalRatioToday() {
        return ratio(asked.equity(), weighed(asked.classes(), AssetClass::today, AssetClass::riskWeight));
    }

    public Optional<BigDecimal> capitalRatioThen() {
        return ratio(asked.equity(), sumThen(AssetClass::riskWeight));
    }

    /** Liquid assets by liabilities; empty without liabilities. */
    public Optional<BigDecimal> liquidityToday() {
        return ratio(weighed(asked.classes(), AssetClass::today, AssetClass::liquidity), asked.liabilities());
    }

    public Optional<BigDecimal> liquidityThen() {
        return ratio(sumThen(AssetClass::liquidity), asked.liabilities());
    }

    /** What a fall of all digital assets would take of what they carry today; half up. */
    public Money lostToday(BigDecimal fall) {
        return money(fall.multiply(digital(PlannedClass::held, HeldClass::today)));
    }

    /** The same of the suggested ones. */
    public Money lostThen(BigDecimal fall) {
        return money(fall.multiply(digital(Function.identity(), PlannedClass::suggested)));
    }

    /** What is bought. */
    public Money bought() {
        return Money.sum(
                classes.stream()
                        .map(PlannedClass::trade)
                        .filter(Money::isPositive)
                        .toList(),
                start.currency());
    }

    private <T> BigDecimal digital(Function<PlannedClass, T> part, Function<T, Money> amount) {
        return classes.stream()
                .filter(each -> each.held().kind() == HeldClass.Kind.DIGITAL)
                .map(each -> amount.apply(part.apply(each)).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal sumThen(Function<AssetClass, BigDecimal> weight) {
        return classes.stream()
                .map(each ->
                        weight.apply(each.asked()).multiply(each.suggested().amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal weighed(
            List<AssetClass> classes,
            Function<AssetClass, BigDecimal> amount,
            Function<AssetClass, BigDecimal> weight) {
        return classes.stream()
                .map(each -> weight.apply(each).multiply(amount.apply(each)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Money money(BigDecimal exact) {
        return Money.rounded(exact, start.currency(), RoundingMode.HALF_UP);
    }

    private static Optional<BigDecimal> ratio(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? Optional.empty() : Optional.of(part.divide(whole, DECIMALS, RoundingMode.HALF_UP));
    }
}
