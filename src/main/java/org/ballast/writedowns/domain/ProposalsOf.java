package org.ballast.writedowns.domain;

/** What the proposals of a list are of. */
public enum ProposalsOf {

    /** Lots of one digital asset, by an impairment test or at fair value. */
    DIGITAL_ASSETS,

    /** Positions of one trading account, by mark-to-market. */
    DERIVATIVES
}
