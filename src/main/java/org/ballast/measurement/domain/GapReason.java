package org.ballast.measurement.domain;

/** Why hours of a window have no usable price; the first that fits is the reason. */
public enum GapReason {
    /** A bar is held back until somebody decides it. */
    HELD,
    /** A bar was rejected and is not corrected yet. */
    REJECTED,
    /** The only bar opens before the end of the period and closes after it, and the policy requires shorter ones. */
    OVER_CUT_OFF,
    /** Nothing is recorded. */
    NONE_RECORDED
}
