package org.ballast.centralbank.domain;

import org.ballast.journal.domain.AccountRole;

/** The accounts of a central bank's chart that its operations move. */
public enum CentralBankRole implements AccountRole {
    SECURITIES_OUTRIGHT,
    REPO_CLAIMS,
    LENDING_TO_BANKS,
    SWAP_CLAIMS,
    BANKNOTES,
    RESERVES_OF_BANKS,
    REVERSE_REPOS,
    GOVERNMENT_DEPOSITS,
    DEPOSITS_OF_CENTRAL_BANKS,
    POLICY_INCOME,
    POLICY_EXPENSE,
    /** Retained earnings, which a remittance is paid from. */
    RETAINED_EARNINGS;

    /** Whether it stands on the side of assets. */
    public boolean isAsset() {
        return this == SECURITIES_OUTRIGHT || this == REPO_CLAIMS || this == LENDING_TO_BANKS || this == SWAP_CLAIMS;
    }

    /** Whether it is part of base money: banknotes and what banks hold. */
    public boolean isBaseMoney() {
        return this == BANKNOTES || this == RESERVES_OF_BANKS;
    }
}
