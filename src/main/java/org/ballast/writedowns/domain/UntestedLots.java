package org.ballast.writedowns.domain;

import org.ballast.measurement.domain.TestPeriod;

/**
 * Lots of an asset that were held on days which no test in force looked at.
 *
 * @param asset symbol
 * @param days first day, and the day after the last
 * @param lots how many; above zero
 * @param cause why these days do not count as tested
 */
public record UntestedLots(String asset, TestPeriod days, long lots, Cause cause) {

    /** Why days do not count as tested. */
    public enum Cause {
        /** Nobody ran the test. */
        NO_TEST,
        /** The lots were recorded after the test of these days. */
        RECORDED_LATER,
        /** The test could not look at the asset: a price is missing, or something must be decided first. */
        BLOCKED,
        /** The test found a loss, and its proposal was rejected or withdrawn. */
        TURNED_DOWN
    }

    public UntestedLots {
        if (lots < 1) {
            throw new IllegalArgumentException("no lots: " + asset + " " + days);
        }
    }
}
