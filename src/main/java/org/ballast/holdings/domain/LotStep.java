package org.ballast.holdings.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.measurement.domain.Amounts;

/**
 * One recorded event of a lot.
 *
 * @param at when it happened
 * @param postedOn the day that the books count it for
 * @param quantityChange units, below zero where units left
 * @param change of what the lot carries
 * @param entryId the journal entry that posts it
 * @param isOfPeriod a measurement of a period, not of a disposal
 * @param fromLot of a pool: the lot whose units came in, or were taken out again
 */
public record LotStep(
        LotEventKind kind,
        Instant at,
        LocalDate postedOn,
        BigDecimal quantityChange,
        Amounts change,
        long entryId,
        boolean isOfPeriod,
        Optional<LotName> fromLot) {

    /** By the day that the books count them for; measurements of a day come after what happened on it, units that come in first. */
    public static final Comparator<LotStep> AS_COUNTED = Comparator.comparing(LotStep::postedOn)
            .thenComparingInt(step -> step.isMeasured() ? 1 : 0)
            .thenComparing(LotStep::at)
            .thenComparingInt(step -> step.fromLot().isPresent() ? 0 : 1);

    private boolean isMeasured() {
        return kind == LotEventKind.IMPAIR
                || kind == LotEventKind.REVERSE
                || kind == LotEventKind.ADOPT
                || (kind == LotEventKind.REMEASURE && isOfPeriod);
    }

    /** What the event did to the carrying amount. */
    public Money carryingChange() {
        return change.carryingAmount();
    }
}
