package org.ballast.centralbank.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a release says of liquidity, in units of its statement.
 *
 * @param measures those that can be said
 * @param weekly change of the total since the release of a week before; empty where none is there and none is published
 * @param transactions what of it came of transactions; empty where a quarter ended in that week and no split is published
 * @param revaluation what of it came of revaluation, which is no monetary expansion
 * @param unexplained weekly change less both; empty where the release publishes no split or the week before is not there
 * @param quarterly change since the release of 13 weeks before, as a part of it: 0.0123 is 1.23 %
 */
public record LiquidityPoint(
        Release release,
        StatementTemplate template,
        Map<Measure, BigDecimal> measures,
        Optional<BigDecimal> weekly,
        Optional<BigDecimal> transactions,
        Optional<BigDecimal> revaluation,
        Optional<BigDecimal> unexplained,
        Optional<BigDecimal> quarterly) {

    public LocalDate asOf() {
        return release.asOf();
    }

    /** A measure; empty where it cannot be said. */
    public Optional<BigDecimal> measure(Measure measure) {
        return Optional.ofNullable(measures.get(measure));
    }

    /** The same in currency units, whatever the unit of the statement. */
    public Optional<BigDecimal> inCurrency(Measure measure) {
        return measure(measure).map(amount -> amount.multiply(template.unit()));
    }
}
