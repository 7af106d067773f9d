package org.ballast.centralbank.domain;

/**
 * What a central bank does, by the account that it debits and the one that it credits when it begins. Where it can end, the end
 * takes both back, and what it earned or cost goes over the account of the other party.
 */
public enum OperationKind {
    /** Securities bought for good: the bank of the seller is credited. It ends with their sale or redemption. */
    OUTRIGHT_PURCHASE(CentralBankRole.SECURITIES_OUTRIGHT, CentralBankRole.RESERVES_OF_BANKS, true, true),
    /** Securities bought with the duty to sell them back: a loan to banks against them. */
    REPO(CentralBankRole.REPO_CLAIMS, CentralBankRole.RESERVES_OF_BANKS, true, true),
    /** Securities sold with the duty to buy them back: it takes reserves in for a time. */
    REVERSE_REPO(CentralBankRole.RESERVES_OF_BANKS, CentralBankRole.REVERSE_REPOS, true, true),
    /** A loan to a bank at the window. */
    LENDING(CentralBankRole.LENDING_TO_BANKS, CentralBankRole.RESERVES_OF_BANKS, true, true),
    /** Own currency for that of another central bank, which holds it here; banks have it only once it is drawn. */
    SWAP(CentralBankRole.SWAP_CLAIMS, CentralBankRole.DEPOSITS_OF_CENTRAL_BANKS, true, true),
    /** The other central bank passes what it holds here to banks; it ends as they pay it back. */
    SWAP_DRAWING(CentralBankRole.DEPOSITS_OF_CENTRAL_BANKS, CentralBankRole.RESERVES_OF_BANKS, true, false),
    /** Banknotes issued to banks against their reserves; it ends as they are brought back. */
    BANKNOTES(CentralBankRole.RESERVES_OF_BANKS, CentralBankRole.BANKNOTES, true, false),
    /** Earnings paid to the government, into its account. */
    REMITTANCE(CentralBankRole.RETAINED_EARNINGS, CentralBankRole.GOVERNMENT_DEPOSITS, false, false),
    /** The government pays out of its account; it ends as taxes and loans come in. */
    GOVERNMENT_PAYMENT(CentralBankRole.GOVERNMENT_DEPOSITS, CentralBankRole.RESERVES_OF_BANKS, true, false);

    private final CentralBankRole debited;
    private final CentralBankRole credited;
    private final boolean canEnd;
    private final boolean hasResult;

    OperationKind(CentralBankRole debited, CentralBankRole credited, boolean canEnd, boolean hasResult) {
        this.debited = debited;
        this.credited = credited;
        this.canEnd = canEnd;
        this.hasResult = hasResult;
    }

    /** Debited when it begins, credited when it ends. */
    public CentralBankRole debited() {
        return debited;
    }

    /** Credited when it begins, debited when it ends. */
    public CentralBankRole credited() {
        return credited;
    }

    /** Whether there is an end of it to record. */
    public boolean canEnd() {
        return canEnd;
    }

    /** Whether its end earns or costs something, as interest. */
    public boolean hasResult() {
        return hasResult;
    }
}
