package org.ballast.holdings.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
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
 */
public record LotStep(
        LotEventKind kind, Instant at, LocalDate postedOn, BigDecimal quantityChange, Amounts change, long entryId) {

    /** What the event did to the carrying amount. */
    public Money carryingChange() {
        return change.carryingAmount();
    }
}
