package org.ballast.signals.domain;

import org.ballast.entities.domain.Framework;

/**
 * What is looked at for an asset, with the paragraph of each framework that it goes back to (accounting.md 4.1). HGB has no list
 * of indicators; there it is the write-down itself that is named.
 */
public enum Detector {
    /** A low of the principal market below what a lot carries a unit; under IAS 36 the close less costs of disposal. */
    PRICE_BELOW_CARRYING("ASC 350-30-35-18B", "IAS 36.12(a)", "HGB 253(3)-(4)", LeadsTo.TEST),
    /** The close is at most 80 % of the highest close of the last 30 days. */
    PRICE_DROP_20_30D("ASC 350-30-35-18B", "IAS 36.12(a)", "HGB 253(3)-(4)", LeadsTo.TEST),
    /** The principal market delists the asset or halts its trading. */
    DELISTING_OR_HALT("ASC 350-30-35-18B", "IAS 36.12(b)", "HGB 253(3)-(4)", LeadsTo.TEST),
    /** A ban, a sanction, a lawsuit. */
    LEGAL_REGULATORY("ASC 350-30-35-18B", "IAS 36.12(b)", "HGB 253(3)-(4)", LeadsTo.TEST),
    /** A hack, a chain that stood still for more than six hours, a fault in the supply. */
    PROTOCOL_FAILURE("ASC 350-30-35-18B", "IAS 36.12(b), (e)", "HGB 253(3)-(4)", LeadsTo.TEST),
    /** Keys that are lost, a custodian that is insolvent. */
    CUSTODY_LOSS("ASC 350-30-35-18B", "IAS 36.12(e), (f)", "HGB 253(3)-(4)", LeadsTo.TEST),
    /** A stablecoin below 0.99 of its currency for more than 24 hours. */
    STABLECOIN_DEPEG("ASC 326-20-30", "IFRS 9 B5.5.17", "HGB 253(4)", LeadsTo.LOOK),
    /** A day of the last 30 has less than a quarter of the volume of a day of the last 180. */
    VOLUME_COLLAPSE("ASC 350-30-35-18B", "IAS 36.12(b)", "HGB 253(3)-(4)", LeadsTo.TEST),
    /** On-balance volume falls while the price is low: supporting evidence only. */
    OBV_DISTRIBUTION("ASC 350-30-35-18B", "IAS 36.12(b)", "HGB 253(3)-(4)", LeadsTo.LOOK),
    /** What the market pays for the entity is less than its equity. */
    MARKET_CAP_BELOW_NAV("ASC 350-30-35-18B", "IAS 36.12(d)", "HGB 253(3)-(4)", LeadsTo.TEST),
    /** The policy rate rose by 200 basis points in twelve months, where a value in use is estimated. */
    RATE_RISE("ASC 350-30-35-18B", "IAS 36.12(c)", "HGB 253(3)-(4)", LeadsTo.TEST),
    /** The fiscal year has no test yet. */
    ANNUAL_TEST("ASC 350-30-35-18", "IAS 36.10(a)", "HGB 253(3)-(4)", LeadsTo.TEST);

    private final String usGaap;
    private final String ifrs;
    private final String hgb;
    private final LeadsTo leadsTo;

    Detector(String usGaap, String ifrs, String hgb, LeadsTo leadsTo) {
        this.usGaap = usGaap;
        this.ifrs = ifrs;
        this.hgb = hgb;
        this.leadsTo = leadsTo;
    }

    /** Where the framework says so. */
    public String paragraph(Framework framework) {
        return switch (framework) {
            case US_GAAP -> usGaap;
            case IFRS -> ifrs;
            case HGB -> hgb;
        };
    }

    /** What it asks for where the asset is impaired at all. */
    public LeadsTo leadsTo() {
        return leadsTo;
    }
}
