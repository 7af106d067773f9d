package org.ballast.venuecash.domain;

import org.ballast.journal.domain.AccountRole;

/** The account beside those of derivatives and cash that money at venues is posted to. */
public enum VenueCashRole implements AccountRole {

    /** What venues charge for trading: 6310 of the basic chart. A rebate lessens it. */
    TRADING_FEES
}
