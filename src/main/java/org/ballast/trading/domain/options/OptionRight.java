package org.ballast.trading.domain.options;

/** What the holder of an option may do at its strike. */
public enum OptionRight {

    /** Buy. */
    CALL,

    /** Sell. */
    PUT;

    /** The side of a valued pair that the right is to. */
    public OptionSide of(OptionValue value) {
        return this == CALL ? value.call() : value.put();
    }
}
