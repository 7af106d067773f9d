package org.ballast.entities.domain;

/** Whether the daily bar of the acquisition day is part of a lot's window, as it also holds lows before the purchase. */
public enum AcquisitionDayPolicy {
    EXCLUDE_DAY,
    INCLUDE_DAY
}
