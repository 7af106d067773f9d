package org.ballast.signals.domain;

/** What a detector needs and does not find. */
public enum MissingInput {
    /** No policy names a principal market for the asset. */
    ACCOUNTING_POLICY,
    /** No usable close of the day itself. */
    CLOSE_OF_DAY,
    /** Days of its window without a close. */
    CLOSES_OF_WINDOW,
    /** Hours since the acquisition, or since the last test, without a usable price. */
    HOURS_OF_PRICES,
    /** The market's prices come without volumes, or of too few days. */
    VOLUMES,
    /** Which currency the coin is pegged to: its prices in the currency of the book do not show it. */
    PEG_IN_CURRENCY,
    /** Nobody has written down what is known, or that nothing is. */
    EXTERNAL_INFORMATION,
    /** What the market pays for the entity. */
    MARKET_CAPITALIZATION,
    /** The policy rate now and twelve months before. */
    POLICY_RATES
}
