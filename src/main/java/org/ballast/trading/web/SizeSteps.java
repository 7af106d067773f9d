package org.ballast.trading.web;

import java.util.ArrayList;
import java.util.List;
import org.ballast.pages.web.Words;
import org.ballast.trading.application.SizePosition.Inputs;
import org.ballast.trading.application.SizePosition.Sized;
import org.ballast.trading.domain.PositionWeight;
import org.ballast.trading.domain.SizingMethod;

/** How a position comes to the size that is advised. */
final class SizeSteps {

    private SizeSteps() {}

    static List<WorkedStep> of(Sized sized) {
        Inputs inputs = sized.inputs();
        PositionWeight weight = sized.weight();
        List<WorkedStep> steps = new ArrayList<>();
        steps.add(WorkedStep.of(
                "full." + sized.method(), PositionWeight.shown(weight.full()), inputs.first(), inputs.second()));
        if (sized.method() != SizingMethod.VOLATILITY_TARGET) {
            steps.add(WorkedStep.of(
                    "fractional",
                    PositionWeight.shown(weight.fractional()),
                    inputs.fraction(),
                    PositionWeight.shown(weight.full())));
        }
        steps.add(WorkedStep.of(
                        "applied",
                        PositionWeight.shown(weight.applied()),
                        PositionWeight.shown(weight.fractional()),
                        inputs.most())
                .leading());
        sized.position()
                .ifPresent(position -> steps.add(WorkedStep.of(
                                sized.status().forbidsMore() ? "position.held" : "position",
                                position,
                                sized.equity().orElseThrow(),
                                PositionWeight.shown(weight.applied()),
                                sized.present(),
                                Words.in("trading", "status." + sized.status()))
                        .leading()));
        return steps;
    }
}
