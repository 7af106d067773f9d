package org.ballast.signals.domain;

/** What external information is about (accounting.md 4.1): prices do not tell it, people write it down. */
public enum ExternalKind {
    DELISTING_OR_HALT,
    LEGAL_REGULATORY,
    PROTOCOL_FAILURE,
    CUSTODY_LOSS,
    /** What the market pays for the entity, in a currency. */
    MARKET_CAPITALIZATION,
    /** The policy rate of a currency, a year, as a part of one. */
    POLICY_RATE;

    /** Whether it is a figure of the entity or a currency, not an event that befalls an asset. */
    public boolean isFigure() {
        return this == MARKET_CAPITALIZATION || this == POLICY_RATE;
    }
}
