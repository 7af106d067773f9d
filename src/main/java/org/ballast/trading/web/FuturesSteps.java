package org.ballast.trading.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ballast.pages.web.Grouped;
import org.ballast.pages.web.Words;
import org.ballast.trading.application.ValueFutures.Cover;
import org.ballast.trading.application.ValueFutures.Valued;
import org.ballast.trading.domain.FuturesPosition;
import org.ballast.trading.domain.FuturesStyle;
import org.ballast.trading.domain.LiquidationPrice;

/** How a position in a future or perpetual comes to its figures. */
final class FuturesSteps {

    private FuturesSteps() {}

    static List<WorkedStep> of(Valued valued) {
        FuturesPosition position = valued.position();
        boolean inverse = position.style() == FuturesStyle.INVERSE;
        String kind = position.style() + "." + position.side();
        Object[] terms = {position.quantity(), position.entry(), valued.mark()};
        List<WorkedStep> steps = new ArrayList<>();
        steps.add(WorkedStep.of("result." + kind, valued.result(), terms).leading());
        if (inverse) {
            steps.add(WorkedStep.of("resultInCurrency." + position.side(), valued.resultInCurrency(), terms));
        }
        steps.add(WorkedStep.of("notional." + position.style(), valued.notional(), terms));
        valued.cover().ifPresent(by -> steps.add(liquidation(valued, by, kind)));
        valued.fundingRate().ifPresent(rate -> addFunding(steps, valued, rate));
        return steps;
    }

    private static WorkedStep liquidation(Valued valued, Cover by, String kind) {
        String result = valued.liquidation()
                .flatMap(LiquidationPrice::found)
                .map(price -> Grouped.plain(price, price.scale()))
                .orElseGet(() -> Words.in("trading", "calculator.noLiquidation"));
        return WorkedStep.of(
                        "liquidation." + kind,
                        result,
                        valued.position().quantity(),
                        valued.position().entry(),
                        by.collateral(),
                        by.maintenanceRate())
                .leading();
    }

    private static void addFunding(List<WorkedStep> steps, Valued valued, BigDecimal rate) {
        String side = valued.position().side().name();
        valued.funding()
                .ifPresent(paid -> steps.add(WorkedStep.of("funding." + side, paid, valued.notional(), rate)
                        .leading()));
        valued.fundingInCoin()
                .ifPresent(paid -> steps.add(
                        WorkedStep.of("fundingInCoin." + side, paid, valued.notional(), rate, valued.mark())));
    }
}
