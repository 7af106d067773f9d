package org.ballast.holdings.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.ballast.amounts.Money;

/**
 * One recorded event of a lot.
 *
 * @param at when it happened
 * @param postedOn the day that the books count it for
 * @param quantityChange units, below zero where units left
 * @param entryId the journal entry that posts it
 */
public record LotStep(
        LotEventKind kind,
        Instant at,
        LocalDate postedOn,
        BigDecimal quantityChange,
        Money costChange,
        Money impairmentChange,
        long entryId) {

    /** What the event did to the carrying amount. */
    public Money carryingChange() {
        return costChange.minus(impairmentChange);
    }
}
