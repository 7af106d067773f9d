package org.ballast.health.domain;

import org.ballast.journal.domain.ChartAccount;

/** What an account counts as in ratios, beyond its type and its term. */
public enum CountsAs {
    CASH(ChartAccount.Type.ASSET),
    /** Cash of customers, or that is pledged: no cash that pays debts. */
    RESTRICTED_CASH(ChartAccount.Type.ASSET),
    STABLECOINS(ChartAccount.Type.ASSET),
    DIGITAL_ASSETS(ChartAccount.Type.ASSET),
    DIGITAL_INVENTORY(ChartAccount.Type.ASSET),
    /** Lent or pledged away: exposed to the price, and not to be sold at once. */
    DIGITAL_ASSETS_LENT(ChartAccount.Type.ASSET),
    /** Tokens that the company issued itself: worth nothing in the liquid view. */
    OWN_TOKENS(ChartAccount.Type.ASSET),
    /** Claims on related parties: worth nothing in the liquid view. */
    RELATED_PARTY_CLAIMS(ChartAccount.Type.ASSET),
    INVENTORY(ChartAccount.Type.ASSET),
    PREPAID(ChartAccount.Type.ASSET),
    OTHER_ASSETS(ChartAccount.Type.ASSET),
    /** Borrowed at interest; its term tells whether it is short. */
    DEBT(ChartAccount.Type.LIABILITY),
    OTHER_LIABILITIES(ChartAccount.Type.LIABILITY),
    /** Redeemable stock: between liabilities and equity. */
    TEMPORARY_EQUITY(ChartAccount.Type.LIABILITY, ChartAccount.Type.EQUITY),
    RETAINED_EARNINGS(ChartAccount.Type.EQUITY),
    OTHER_EQUITY(ChartAccount.Type.EQUITY),
    INTEREST(ChartAccount.Type.EXPENSE),
    INCOME_TAX(ChartAccount.Type.INCOME, ChartAccount.Type.EXPENSE),
    OTHER_RESULT(ChartAccount.Type.INCOME, ChartAccount.Type.EXPENSE);

    private final ChartAccount.Type type;
    private final ChartAccount.Type other;

    CountsAs(ChartAccount.Type type) {
        this(type, type);
    }

    CountsAs(ChartAccount.Type type, ChartAccount.Type other) {
        this.type = type;
        this.other = other;
    }

    /** Whether accounts of a type can count so. */
    public boolean isFor(ChartAccount.Type asked) {
        return asked == type || asked == other;
    }

    /** What an account counts as of which nobody said anything. */
    static CountsAs usual(ChartAccount account) {
        return switch (account.type()) {
            case ASSET -> OTHER_ASSETS;
            case LIABILITY -> OTHER_LIABILITIES;
            case EQUITY -> OTHER_EQUITY;
            case INCOME -> OTHER_RESULT;
            case EXPENSE -> account.category() == ChartAccount.Category.FINANCING ? INTEREST : OTHER_RESULT;
        };
    }
}
