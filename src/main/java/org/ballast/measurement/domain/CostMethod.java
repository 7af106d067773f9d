package org.ballast.measurement.domain;

/** What a disposal relieves (accounting.md §3.1). */
public enum CostMethod {
    /** The lots named before or at the disposal; without names FIFO applies (§3.2). */
    SPECIFIC_ID,
    /** By (acquiredAt, lot id). */
    FIFO,
    /** The moving average of all units of the asset, which make one unit of account (§3.3). */
    WEIGHTED_AVERAGE;

    /** Whether the units of an asset are one pool, whatever lot they came in with. */
    public boolean pools() {
        return this == WEIGHTED_AVERAGE;
    }
}
