package org.ballast.signals.domain;

/** What became of a detector at a day. */
public enum IndicatorState {
    FIRED,
    /** Everything that it needs was there, and it did not fire. */
    NOT_FIRED,
    /** It cannot say: something that it needs is not there. Never the same as not fired. */
    NOT_KNOWN,
    /** It is not meant for this asset, model or book. */
    NOT_APPLICABLE
}
