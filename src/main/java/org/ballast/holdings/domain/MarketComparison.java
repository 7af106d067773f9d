package org.ballast.holdings.domain;

import java.util.List;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.Refusal.FieldError;
import org.ballast.refusals.RefusalCode;

/**
 * What was paid or received a unit against what the market paid on that day.
 *
 * @param doubtful amounts more than 20 % outside the day's low to high, by line, the first {@link ImportErrors#KEPT} of them;
 *     they need to be confirmed
 * @param doubts how many there are
 * @param notCompared how many lie on days without a price
 */
public record MarketComparison(List<FieldError> doubtful, int doubts, int notCompared) {

    public MarketComparison {
        doubtful = List.copyOf(doubtful);
    }

    /**
     * Ends the use case unless nothing is doubtful or all of it is confirmed.
     *
     * @throws Refusal IMPLAUSIBLE_COST or IMPLAUSIBLE_PROCEEDS with the amounts
     */
    public void refuseUnless(boolean confirmed) {
        if (confirmed || doubtful.isEmpty()) {
            return;
        }
        boolean cost = doubtful.get(0).field().equals("cost");
        throw new Refusal(
                cost ? RefusalCode.IMPLAUSIBLE_COST : RefusalCode.IMPLAUSIBLE_PROCEEDS,
                doubts == 1
                        ? HoldingsSentence.ONE_IMPLAUSIBLE.with(
                                doubtful.get(0).field(), doubtful.get(0).said())
                        : HoldingsSentence.IMPLAUSIBLE.with(
                                doubts, doubtful.get(0).field()),
                doubtful,
                doubts);
    }
}
