package org.ballast.planning.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ballast.amounts.Money;
import org.ballast.planning.domain.ComparedPlan.Part;

/**
 * Plans of a book side by side. The first is what the others are held against: a difference is what another one has more.
 *
 * @param plans two to five
 */
public record PlanComparison(String entityCode, Currency currency, List<ComparedPlan> plans) {

    /** The fewest that are compared. */
    public static final int LEAST = 2;

    /** The most: what fits beside each other. */
    public static final int MOST = 5;

    public PlanComparison {
        plans = List.copyOf(plans);
        if (plans.size() < LEAST || plans.size() > MOST) {
            throw new IllegalArgumentException(plans.size() + " plans");
        }
    }

    /**
     * A figure of one plan.
     *
     * @param value empty where the plan has none
     * @param more than the first plan has; empty where one of both has none, and of the first itself
     */
    public record Figure(Optional<BigDecimal> value, Optional<BigDecimal> more) {}

    /**
     * A class or a line in all plans.
     *
     * @param today by {@link #days}; zero where the books of the day have none
     * @param suggested by plan
     * @param changes by plan: what is to be bought or raised, below zero to be sold or repaid
     */
    public record Row(
            String key,
            String name,
            List<Optional<BigDecimal>> today,
            List<Figure> suggested,
            List<Optional<BigDecimal>> changes) {

        public Row {
            today = List.copyOf(today);
            suggested = List.copyOf(suggested);
            changes = List.copyOf(changes);
        }
    }

    /** The days whose balance sheets the plans begin with, in the order of the plans. */
    public List<LocalDate> days() {
        return plans.stream().map(each -> each.kept().asOf()).distinct().toList();
    }

    /** Every class of any plan, in the order in which they come. */
    public List<Row> classes() {
        return rows(ComparedPlan::classes);
    }

    /** Every line of funding of any plan. */
    public List<Row> lines() {
        return rows(ComparedPlan::lines);
    }

    /** One figure of all plans. */
    public List<Figure> of(PlanFigure figure) {
        return figures(plans.stream().map(each -> each.figure(figure)).toList());
    }

    private List<Row> rows(Function<ComparedPlan, List<Part>> parts) {
        Map<String, String> names = new LinkedHashMap<>();
        plans.forEach(each -> parts.apply(each).forEach(part -> names.putIfAbsent(part.key(), part.name())));
        return names.entrySet().stream()
                .map(named -> row(named.getKey(), named.getValue(), parts))
                .toList();
    }

    private Row row(String key, String name, Function<ComparedPlan, List<Part>> parts) {
        return new Row(
                key,
                name,
                days().stream().map(day -> today(day, key, parts)).toList(),
                figures(plans.stream()
                        .map(each -> amount(each, key, parts, Part::suggested))
                        .toList()),
                plans.stream()
                        .map(each -> amount(each, key, parts, Part::change))
                        .toList());
    }

    private Optional<BigDecimal> today(LocalDate day, String key, Function<ComparedPlan, List<Part>> parts) {
        List<ComparedPlan> ofDay = plans.stream()
                .filter(each -> each.kept().asOf().equals(day) && each.plan().isPresent())
                .toList();
        Optional<BigDecimal> held = ofDay.stream()
                .flatMap(each -> part(each, key, parts))
                .map(part -> part.today().amount())
                .findFirst();
        return ofDay.isEmpty() ? Optional.empty() : held.or(() -> Optional.of(BigDecimal.ZERO));
    }

    /** What a plan does not have of a class is nothing of it; what has no answer has no amount. */
    private static Optional<BigDecimal> amount(
            ComparedPlan of,
            String key,
            Function<ComparedPlan, List<Part>> parts,
            Function<Part, Optional<Money>> amount) {
        if (!of.isOptimal()) {
            return Optional.empty();
        }
        return part(of, key, parts)
                .flatMap(part -> amount.apply(part).stream())
                .map(Money::amount)
                .findFirst()
                .or(() -> Optional.of(BigDecimal.ZERO));
    }

    private static Stream<Part> part(ComparedPlan of, String key, Function<ComparedPlan, List<Part>> parts) {
        return parts.apply(of).stream().filter(part -> part.key().equals(key));
    }

    private static List<Figure> figures(List<Optional<BigDecimal>> values) {
        Optional<BigDecimal> first = values.getFirst();
        return Stream.concat(
                        Stream.of(new Figure(first, Optional.empty())),
                        values.stream()
                                .skip(1)
                                .map(value -> new Figure(value, value.flatMap(amount -> first.map(amount::subtract)))))
                .toList();
    }
}
