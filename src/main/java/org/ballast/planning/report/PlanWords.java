package org.ballast.planning.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ballast.documents.report.PrintedWords;
import org.ballast.planning.domain.Allocation;
import org.ballast.planning.domain.Answer;
import org.ballast.planning.domain.ComparedPlan;
import org.ballast.planning.domain.Dual;
import org.ballast.planning.domain.HeldClass;
import org.ballast.planning.domain.HeldLine;
import org.ballast.planning.domain.Limit;
import org.ballast.planning.domain.Objective;
import org.ballast.planning.domain.Plan;
import org.ballast.planning.domain.PlanFigure;

/** What is said of a plan, from {@code messages/planning.properties}. */
public final class PlanWords extends PrintedWords {

    private static final int DECIMALS = 6;

    public PlanWords() {
        super("messages.planning");
    }

    /** What came of it, in a sentence. */
    public String finding(Plan plan) {
        return text("finding." + plan.answer().status());
    }

    /** The same of one that was kept: that its books do not allow it any more, where they do not. */
    public String finding(ComparedPlan compared) {
        return compared.plan().map(this::finding).orElseGet(() -> text("compare.gone"));
    }

    /** What a figure of a plan is called. */
    public String figure(PlanFigure figure) {
        String key = "figure." + figure;
        return figure.isAfterFall()
                ? text(
                        key,
                        PlanFigure.FALL.movePointRight(2).stripTrailingZeros().toPlainString())
                : text(key);
    }

    /** What each limit that is reached is worth, a sentence each; none without an answer. */
    public List<String> duals(Plan plan) {
        if (!(plan.answer() instanceof Answer.Optimal best)) {
            return List.of();
        }
        boolean onCapital = plan.asked().objective() == Objective.RETURN_ON_CAPITAL;
        List<String> said = new ArrayList<>();
        for (Dual dual : best.duals()) {
            if (dual.both().filter(worth -> worth.signum() == 0).isPresent()) {
                continue;
            }
            String unit = plan.start().currency().getCurrencyCode();
            said.add(dual.both()
                    .map(worth ->
                            text(onCapital ? "dual.onCapital" : "dual", limit(plan, dual.limit()), unit, shown(worth)))
                    .orElseGet(() -> text(
                            onCapital ? "dual.oneSided.onCapital" : "dual.oneSided",
                            limit(plan, dual.limit()),
                            unit,
                            dual.less().map(PlanWords::shown).orElse(text("dual.nothing")),
                            dual.more().map(PlanWords::shown).orElse(text("dual.nothing")))));
        }
        return said;
    }

    /** The limits that cannot hold together; none where there is an answer. */
    public List<String> conflict(Plan plan) {
        return plan.answer() instanceof Answer.Infeasible none
                ? none.conflict().stream().map(limit -> limit(plan, limit)).toList()
                : List.of();
    }

    private String limit(Plan plan, Limit limit) {
        for (String ofOne : List.of(Allocation.LEAST, Allocation.MOST, Allocation.CONCENTRATION)) {
            if (limit.name().startsWith(ofOne)) {
                String key = limit.name().substring(ofOne.length());
                return text("limit." + ofOne.strip(), name(plan, key), rounded(limit.bound()));
            }
        }
        return text("limit." + limit.name(), rounded(limit.bound()));
    }

    private static String name(Plan plan, String key) {
        return Stream.concat(
                        plan.start().classes().stream()
                                .filter(held -> held.key().equals(key))
                                .map(HeldClass::name),
                        plan.start().lines().stream()
                                .filter(line -> line.key().equals(key))
                                .map(HeldLine::name))
                .findFirst()
                .orElse(key);
    }

    /** With the decimals of money: what is worked out of a ratio has more. */
    private static String rounded(BigDecimal number) {
        return figure(number.setScale(2, RoundingMode.HALF_UP));
    }

    private static String shown(BigDecimal worth) {
        return worth.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }
}
