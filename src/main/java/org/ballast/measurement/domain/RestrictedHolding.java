package org.ballast.measurement.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.ballast.amounts.Money;

/**
 * Crypto assets that may not be sold for a time (ASC 350-60-50-6).
 *
 * @param until the first day without the restriction
 * @param lapse circumstances that could end it earlier, in words
 */
public record RestrictedHolding(String asset, Money fairValue, Kind kind, LocalDate until, String lapse) {

    /** Whom a restriction binds; only one of the token itself may reduce its fair value (accounting.md §2.7). */
    public enum Kind {
        CONTRACTUAL_HOLDER,
        PROTOCOL_OR_LEGAL_OF_TOKEN
    }

    /** Days that remain; none once it has lapsed. */
    public long remainingDays(LocalDate reportingDate) {
        return Math.max(0, ChronoUnit.DAYS.between(reportingDate, until));
    }
}
