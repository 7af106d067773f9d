package org.ballast.signals.domain;

/** What an indicator asks people for. None makes a proposal: that is what the test does. */
public enum LeadsTo {
    /** The asset is tested for impairment. */
    TEST,
    /** Somebody looks at it. */
    LOOK,
    /** Nothing: it did not fire, or the asset is measured at fair value anyway. */
    NOTHING
}
