package org.ballast.margin.domain;

import org.ballast.journal.domain.AccountRole;

/** The accounts that collateral is posted to. */
public enum MarginRole implements AccountRole {

    /** What lies at venues as collateral and margin: 1150 of the basic chart. */
    MARGIN_DEPOSITS
}
