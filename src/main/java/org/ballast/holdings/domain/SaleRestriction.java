package org.ballast.holdings.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ballast.amounts.Quantity;

/**
 * Units of a lot that may not be sold for a time (ASC 350-60-50-6). It is recorded once and stays; when it ends before its
 * day, that is recorded beside it.
 *
 * <p>Example: 200 of 500 SOL may not be sold before March 1, 2026; at December 31, 2025, 60 days remain.
 *
 * @param lot code of the lot
 * @param asset symbol
 * @param end when it ended by something else than its day
 */
public record SaleRestriction(
        long id, Terms terms, String lot, String asset, String recordedBy, Instant recordedAt, Optional<End> end) {

    /** Whom it binds; only one of the token itself may reduce its fair value (accounting.md §2.7). */
    public enum Kind {
        CONTRACTUAL_HOLDER,
        PROTOCOL_OR_LEGAL_OF_TOKEN
    }

    /**
     * What is restricted, and how.
     *
     * @param from first day
     * @param until the first day without it; empty where only a circumstance ends it
     * @param nature in words, as the disclosure says it
     * @param lapse circumstances that could end it, or end it earlier, in words; empty where there are none
     */
    public record Terms(
            Quantity quantity, Kind kind, LocalDate from, Optional<LocalDate> until, String nature, String lapse) {

        /**
         * @throws IllegalArgumentException if no units are restricted, it ends before it begins, or nothing ends it
         */
        public Terms {
            if (quantity.isZero()) {
                throw new IllegalArgumentException("no units are restricted");
            }
            if (until.filter(day -> !day.isAfter(from)).isPresent()) {
                throw new IllegalArgumentException("from " + from + " until " + until);
            }
            if (until.isEmpty() && lapse.isEmpty()) {
                throw new IllegalArgumentException("nothing ends it");
            }
        }

        /** Days that remain after a reporting date; none once it has lapsed, empty where no day ends it. */
        public Optional<Long> remainingDays(LocalDate reportingDate) {
            return until.map(day -> Math.max(0, ChronoUnit.DAYS.between(reportingDate, day)));
        }
    }

    /**
     * That it ended before its day.
     *
     * @param on the first day without it; the day from which it was said to be, if it never was
     */
    public record End(LocalDate on, String reason, String recordedBy, Instant recordedAt) {}

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(terms.from()) && isBeforeItsEnd(day);
    }

    /** Whether both are in force on any one day. */
    public boolean isBeside(Terms other) {
        return isBeforeItsEnd(other.from())
                && other.until().map(terms.from()::isBefore).orElse(true);
    }

    private boolean isBeforeItsEnd(LocalDate day) {
        return terms.until().map(day::isBefore).orElse(true)
                && end.map(End::on).map(day::isBefore).orElse(true);
    }
}
