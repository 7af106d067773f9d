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
 * @param lines as classes
 */
public record Plan(
        PlanStart start, Allocation asked, Answer answer, List<PlannedClass> classes, List<PlannedLine> lines) {

    private static final int DECIMALS = 6;

    public Plan {
        classes = List.copyOf(classes);
        lines = List.copyOf(lines);
    }

    /** The plan that an answer is. */
    public static Plan of(PlanStart start, Allocation asked, Answer answer) {
        if (!(answer instanceof Answer.Optimal best)) {
            return new Plan(start, asked, answer, List.of(), List.of());
        }
        List<BigDecimal> values = best.solution().values();
        int first = start.classes().size();
        List<BigDecimal> raised = values.subList(first, first + start.lines().size());
        Money owed = Money.rounded(
                raised.stream().reduce(BigDecimal.ZERO, BigDecimal::add), start.currency(), RoundingMode.HALF_UP);
        List<Money> lines = shared(raised, owed);
        List<Money> amounts = shared(
                values.subList(0, first),
                start.equity().plus(start.fixedLiabilities()).plus(owed));
        return new Plan(
                start,
                asked,
                answer,
                IntStream.range(0, amounts.size())
                        .mapToObj(at -> new PlannedClass(
                                start.classes().get(at), asked.classes().get(at), amounts.get(at)))
                        .toList(),
                IntStream.range(0, lines.size())
                        .mapToObj(at -> new PlannedLine(
                                start.lines().get(at), asked.funding().get(at), lines.get(at)))
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

    /** What today's assets earn in a year less what today's funding costs, as was said of them; half up. */
    public Money earnsToday() {
        return money(weighed(asked.classes(), AssetClass::today, AssetClass::expectedReturn)
                .subtract(asked.cost(
                        asked.funding().stream().map(FundingLine::today).toList())));
    }

    /** What the suggested ones earn. */
    public Money earnsThen() {
        return money(sumThen(AssetClass::expectedReturn)
                .subtract(asked.cost(
                        lines.stream().map(line -> line.suggested().amount()).toList())));
    }

    /** All assets as suggested: more than today where more is raised. */
    public Money totalThen() {
        return Money.sum(classes.stream().map(PlannedClass::suggested).toList(), start.currency());
    }

    /** All liabilities as suggested. */
    public Money liabilitiesThen() {
        return start.fixedLiabilities()
                .plus(Money.sum(lines.stream().map(PlannedLine::suggested).toList(), start.currency()));
    }

    /** What Group 2 comes to as suggested, for the limit that stands beside it. */
    public Money group2Then() {
        return Money.sum(
                classes.stream()
                        .filter(each -> each.asked().group2())
                        .map(PlannedClass::suggested)
                        .toList(),
                start.currency());
    }

    /** The same today. */
    public Money group2Today() {
        return Money.sum(
                start.classes().stream()
                        .filter(held -> start.limitedGroup().keys().contains(held.key()))
                        .map(HeldClass::today)
                        .toList(),
                start.currency());
    }

    /** What is earned for each unit of the capital that risk weights require; empty where none do. */
    public Optional<BigDecimal> returnOnCapitalToday() {
        return onCapital(earnsToday(), weighed(asked.classes(), AssetClass::today, AssetClass::riskWeight));
    }

    public Optional<BigDecimal> returnOnCapitalThen() {
        return onCapital(earnsThen(), sumThen(AssetClass::riskWeight));
    }

    private Optional<BigDecimal> onCapital(Money earned, BigDecimal weighed) {
        return ratio(earned.amount(), weighed.multiply(asked.capitalRatio()));
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
        return ratio(
                weighed(asked.classes(), AssetClass::today, AssetClass::liquidity),
                start.liabilities().amount());
    }

    public Optional<BigDecimal> liquidityThen() {
        return ratio(sumThen(AssetClass::liquidity), liabilitiesThen().amount());
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
