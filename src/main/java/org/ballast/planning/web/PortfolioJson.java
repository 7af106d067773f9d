package org.ballast.planning.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.ballast.planning.application.WeighPortfolio.Weighed;
import org.ballast.planning.domain.Answer;
import org.ballast.planning.domain.FrontierPoint;
import org.ballast.planning.domain.Limit;
import org.ballast.planning.domain.Portfolio;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Weights by mean and variance, for programs; ten decimals, half up.
 *
 * @param weights one for each asset, in the order asked; empty unless OPTIMAL
 * @param utility what the weights come to, less half the risk aversion times their variance
 * @param active bounds that are reached, by the number of the asset from 0: {@code min 3}
 * @param conflict limits that cannot hold together; empty unless INFEASIBLE
 */
@Schema(name = "WeighedPortfolio")
public record PortfolioJson(
        Answer.Status status,
        List<String> weights,
        @Nullable String utility,
        @Nullable String expectedReturn,
        @Nullable String standardDeviation,
        List<String> active,
        List<String> conflict) {

    private static final int DECIMALS = 10;

    static PortfolioJson of(Weighed weighed) {
        return switch (weighed.answer()) {
            case Answer.Optimal best -> of(weighed.asked(), best);
            case Answer.Infeasible none ->
                nothing(none.status(), none.conflict().stream().map(Limit::name).toList());
            case Answer.Unbounded endless -> nothing(endless.status(), List.of());
            case Answer.Unproven unsure -> nothing(unsure.status(), List.of());
        };
    }

    private static PortfolioJson nothing(Answer.Status status, List<String> conflict) {
        return new PortfolioJson(status, List.of(), null, null, null, List.of(), conflict);
    }

    private static PortfolioJson of(Portfolio asked, Answer.Optimal best) {
        FrontierPoint point = FrontierPoint.of(asked, best.solution().values());
        return new PortfolioJson(
                best.status(),
                point.weights().stream().map(PortfolioJson::text).toList(),
                text(best.solution().worth()),
                text(point.expected()),
                text(point.deviation()),
                best.duals().stream()
                        .map(dual -> dual.limit().name())
                        .filter(name -> !name.equals(Portfolio.SUM))
                        .toList(),
                List.of());
    }

    private static String text(BigDecimal number) {
        return number.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }
}
