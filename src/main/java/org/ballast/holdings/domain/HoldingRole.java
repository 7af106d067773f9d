package org.ballast.holdings.domain;

import org.ballast.journal.domain.AccountRole;

/** The accounts that digital assets are kept on at cost, and what their disposal earns. */
public enum HoldingRole implements AccountRole {
    DIGITAL_ASSETS_AT_COST,
    ACCUMULATED_IMPAIRMENT,
    GAIN_ON_DISPOSAL,
    LOSS_ON_DISPOSAL
}
