package org.ballast.health.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days from the reporting date until something falls due. What is overdue is due at once. */
public enum DueBucket {
    DAYS_0_7(7),
    DAYS_8_30(30),
    DAYS_31_90(90),
    DAYS_91_365(365),
    /** Shown beside the test, and no part of it. */
    LATER(Long.MAX_VALUE);

    private final long lastDay;

    DueBucket(long lastDay) {
        this.lastDay = lastDay;
    }

    /** Whether the cash-flow test looks at it. */
    public boolean isTested() {
        return this != LATER;
    }

    static DueBucket of(LocalDate asOf, LocalDate dueOn) {
        long days = ChronoUnit.DAYS.between(asOf, dueOn);
        for (DueBucket bucket : values()) {
            if (days <= bucket.lastDay) {
                return bucket;
            }
        }
        throw new IllegalStateException("no bucket for " + days);
    }

    /** The last day that the cash-flow test looks at. */
    static LocalDate lastTested(LocalDate asOf) {
        return asOf.plusDays(DAYS_91_365.lastDay);
    }
}
