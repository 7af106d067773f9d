package org.ballast.marktomarket.domain;

import java.time.Instant;
import java.util.Currency;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.measurement.domain.TestPeriod;

/**
 * The period of a book at whose end positions are measured.
 *
 * @param at its end: the first instant of the day after it in the entity's cut-off zone; what happens then is of the next period
 */
public record MarkedPeriod(ReportingEntity entity, TestPeriod period, Instant at, MarkRules rules) {

    public static MarkedPeriod of(ReportingEntity entity, TestPeriod period) {
        return new MarkedPeriod(entity, period, entity.startOf(period.to()), MarkRules.STANDARD);
    }

    public Currency currency() {
        return entity.functionalCurrency();
    }
}
