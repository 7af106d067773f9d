package org.ballast.capital.domain;

/** What an entry of capital is about. */
public enum RegulatoryKind {
    /** Added to book equity on the way to CET1, below zero taken off. */
    CET1_ADJUSTMENT(true),
    /** Profit of the fiscal year so far that the auditor verified, in total. */
    VERIFIED_PROFIT(false),
    /** Instruments of Additional Tier 1. */
    ADDITIONAL_TIER1(false),
    /** Instruments of Tier 2 and what else counts there. */
    TIER2(false),
    /** Risk-weighted assets of anything but crypto-assets. */
    OTHER_RISK_WEIGHTED(false),
    /** Added to total assets for the leverage ratio, below zero taken off. */
    LEVERAGE_EXPOSURE(true);

    private final boolean signed;

    RegulatoryKind(boolean signed) {
        this.signed = signed;
    }

    /** Whether it may be below zero. */
    public boolean isSigned() {
        return signed;
    }
}
