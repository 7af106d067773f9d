package org.ballast.prices.domain;

/** Whether a recorded bar may be used. */
public enum BarStatus {
    /** Nothing unusual. */
    USABLE,
    /** An outlier that nobody has decided; not used. */
    HELD,
    /** An outlier that a controller found to be real, or a price that a second person approved; used. */
    CONFIRMED,
    /** An outlier that a controller found to be wrong; its day has no price until it is corrected. */
    REJECTED,
    /** Waits for a second person and is no recorded price yet; not used. */
    WAITING;

    public boolean isUsable() {
        return switch (this) {
            case USABLE, CONFIRMED -> true;
            case HELD, REJECTED, WAITING -> false;
        };
    }
}
