package org.ballast.measurement.domain;

import java.util.List;
import java.util.Optional;
import org.ballast.entities.domain.EdgeBarPolicy;
import org.ballast.prices.domain.NoTrade;
import org.ballast.prices.domain.Span;

/**
 * What the evidence says of the hours at the ends of a period and of those without a trade.
 *
 * @param fromPeriodBefore hours before the period's start whose bar counts in this period
 * @param inNextPeriod hours before the period's end whose bar counts in the following period
 * @param withoutTrade hours that two people have said the market had no trade in
 */
public record TestedHours(
        EdgeBarPolicy edgeBar,
        Optional<Span> fromPeriodBefore,
        Optional<Span> inNextPeriod,
        List<NoTrade> withoutTrade) {

    public TestedHours {
        withoutTrade = List.copyOf(withoutTrade);
    }
}
