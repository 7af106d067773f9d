package org.ballast.planning.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.amounts.Money;

/**
 * A plan that was kept, beside what comes of it now from the books of its day.
 *
 * @param plan empty where the books of that day do not allow it any more: entries with a day before came since
 */
public record ComparedPlan(SavedPlan kept, Optional<Plan> plan) {

    /** A class of assets, or a line of funding, of one plan. */
    public record Part(String key, String name, Money today, Optional<Money> suggested) {

        Optional<Money> change() {
            return suggested.map(amount -> amount.minus(today));
        }
    }

    /** Whether what came of it when it was kept comes of it still. */
    public boolean isAsKept() {
        return plan.filter(now -> now.answer().status() == kept.status()
                        && now.earnsToday().equals(kept.earnsToday())
                        && same(PlanFigure.EARNS, now, kept.earns().map(Money::amount))
                        && same(PlanFigure.CAPITAL_RATIO, now, kept.capitalRatio()))
                .isPresent();
    }

    private static boolean same(PlanFigure figure, Plan now, Optional<BigDecimal> kept) {
        return figure.suggested(now)
                .map(BigDecimal::stripTrailingZeros)
                .equals(kept.map(BigDecimal::stripTrailingZeros));
    }

    public boolean isOptimal() {
        return plan.filter(Plan::isOptimal).isPresent();
    }

    /** The figure as suggested; empty without an answer. */
    public Optional<BigDecimal> figure(PlanFigure figure) {
        return plan.flatMap(figure::suggested);
    }

    /** The figure as the books are. */
    public Optional<BigDecimal> today(PlanFigure figure) {
        return plan.flatMap(figure::today);
    }

    /** Classes of assets; as they are alone where there is no answer. */
    public List<Part> classes() {
        return plan.stream()
                .flatMap(now -> now.isOptimal()
                        ? now.classes().stream().map(each -> part(each.held(), Optional.of(each.suggested())))
                        : now.start().classes().stream().map(held -> part(held, Optional.empty())))
                .toList();
    }

    /** Lines of funding; likewise. */
    public List<Part> lines() {
        return plan.stream()
                .flatMap(now -> now.isOptimal()
                        ? now.lines().stream().map(each -> part(each.held(), Optional.of(each.suggested())))
                        : now.start().lines().stream().map(held -> part(held, Optional.empty())))
                .toList();
    }

    private static Part part(HeldClass held, Optional<Money> suggested) {
        return new Part(held.key(), held.name(), held.today(), suggested);
    }

    private static Part part(HeldLine held, Optional<Money> suggested) {
        return new Part(held.key(), held.name(), held.today(), suggested);
    }

    /** What is reached, with what a unit more of it is worth; none without an answer. */
    public List<Dual> duals() {
        return plan.map(Plan::answer).stream()
                .flatMap(answer -> answer instanceof Answer.Optimal best ? best.duals().stream() : Stream.empty())
                .toList();
    }

    /** Limits that cannot hold together; none where there is an answer. */
    public List<Limit> conflict() {
        return plan.map(Plan::answer).stream()
                .flatMap(answer -> answer instanceof Answer.Infeasible none ? none.conflict().stream() : Stream.empty())
                .toList();
    }
}
