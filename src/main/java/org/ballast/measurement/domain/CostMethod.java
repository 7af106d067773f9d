package org.ballast.measurement.domain;

/** Which lots a disposal takes (accounting.md §3.1). Averaging is not offered: it would merge units of account. */
public enum CostMethod {
    /** The lots named before or at the disposal; without names FIFO applies (§3.2). */
    SPECIFIC_ID,
    /** By (acquiredAt, lot id). */
    FIFO
}
