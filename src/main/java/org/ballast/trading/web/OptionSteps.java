package org.ballast.trading.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.ballast.trading.application.ValueOption.Valued;
import org.ballast.trading.domain.options.OptionFigures;
import org.ballast.trading.domain.options.OptionModel;

/** How a call and a put come to their values. */
final class OptionSteps {

    private static final int DECIMALS_SHOWN = 10;

    private OptionSteps() {}

    static List<WorkedStep> of(Valued valued) {
        return valued.figures().d1().isPresent() ? uncertain(valued) : certain(valued);
    }

    private static List<WorkedStep> uncertain(Valued of) {
        OptionFigures figures = of.figures();
        BigDecimal d1 = figures.d1().orElseThrow();
        BigDecimal d2 = figures.d2().orElseThrow();
        String model = of.model().name();
        boolean spot = of.model() == OptionModel.BLACK_SCHOLES;
        Object[] terms = {of.underlying(), of.strike(), years(of), of.volatility(), of.rate(), of.yield(), d1, d2};
        List<WorkedStep> steps = new ArrayList<>();
        steps.add(WorkedStep.of("call." + model, figures.call().price(), terms).leading());
        steps.add(WorkedStep.of("put." + model, figures.put().price(), terms).leading());
        steps.add(WorkedStep.of(spot ? "d1.spot" : "d1.future", d1, terms));
        steps.add(WorkedStep.of("d2", d2, terms));
        String delta = spot ? "spot" : of.model() == OptionModel.INVERSE ? "inverse" : "future";
        steps.add(WorkedStep.of("delta.call." + delta, figures.call().delta(), terms));
        steps.add(WorkedStep.of("delta.put." + delta, figures.put().delta(), terms));
        addSensitivities(steps, of, terms);
        return steps;
    }

    private static void addSensitivities(List<WorkedStep> steps, Valued of, Object[] terms) {
        OptionFigures figures = of.figures();
        String unit = of.model() == OptionModel.INVERSE ? "coin" : "currency";
        steps.add(WorkedStep.of(
                "netDelta.call." + unit,
                figures.call().netDelta(),
                figures.call().delta(),
                figures.call().price(),
                of.underlying()));
        steps.add(WorkedStep.of(
                "netDelta.put." + unit,
                figures.put().netDelta(),
                figures.put().delta(),
                figures.put().price(),
                of.underlying()));
        boolean spot = of.model() == OptionModel.BLACK_SCHOLES;
        String carried = spot ? ".spot" : ".future";
        steps.add(WorkedStep.of("gamma" + carried, figures.gamma(), terms));
        steps.add(WorkedStep.of("vega" + carried, figures.vega(), terms));
        steps.add(WorkedStep.of("theta.call" + carried, figures.call().theta(), terms));
        steps.add(WorkedStep.of("theta.put" + carried, figures.put().theta(), terms));
    }

    /** Expired or without volatility: what it is worth depends on nothing any more. */
    private static List<WorkedStep> certain(Valued of) {
        OptionFigures figures = of.figures();
        String model = of.model().name();
        Object[] terms = {of.underlying(), of.strike(), years(of), of.volatility(), of.rate(), of.yield()};
        return List.of(
                WorkedStep.of("certain.call." + model, figures.call().price(), terms)
                        .leading(),
                WorkedStep.of("certain.put." + model, figures.put().price(), terms)
                        .leading());
    }

    /** As it is shown in a formula; what has expired has no time left. */
    private static BigDecimal years(Valued of) {
        BigDecimal years = of.years().max(BigDecimal.ZERO);
        return years.setScale(Math.min(years.scale(), DECIMALS_SHOWN), RoundingMode.HALF_UP);
    }
}
