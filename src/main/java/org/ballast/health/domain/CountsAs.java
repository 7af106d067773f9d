package org.ballast.health.domain;

import java.util.EnumSet;
import java.util.Set;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.ChartAccount.Type;

/** What an account counts as in ratios, beyond its type and its term. */
public enum CountsAs {
    CASH(Type.ASSET),
    /** Cash of customers, or that is pledged: no cash that pays debts. */
    RESTRICTED_CASH(Type.ASSET),
    STABLECOINS(Type.ASSET),
    DIGITAL_ASSETS(Type.ASSET),
    DIGITAL_INVENTORY(Type.ASSET),
    /** Lent or pledged away: exposed to the price, and not to be sold at once. */
    DIGITAL_ASSETS_LENT(Type.ASSET),
    /** Tokens that the company issued itself: worth nothing in the liquid view. */
    OWN_TOKENS(Type.ASSET),
    /** Claims on related parties: worth nothing in the liquid view. */
    RELATED_PARTY_CLAIMS(Type.ASSET),
    INVENTORY(Type.ASSET),
    PREPAID(Type.ASSET),
    OTHER_ASSETS(Type.ASSET),
    /** Borrowed at interest; its term tells whether it is short. */
    DEBT(Type.LIABILITY),
    OTHER_LIABILITIES(Type.LIABILITY),
    /** Redeemable stock: between liabilities and equity. */
    TEMPORARY_EQUITY(Type.LIABILITY, Type.EQUITY),
    RETAINED_EARNINGS(Type.EQUITY),
    OTHER_EQUITY(Type.EQUITY),
    INTEREST(Type.EXPENSE),
    INCOME_TAX(Type.INCOME, Type.EXPENSE),
    OTHER_RESULT(Type.INCOME, Type.EXPENSE);

    private final Set<Type> types;

    CountsAs(Type first, Type... others) {
        types = EnumSet.of(first, others);
    }

    /** Whether accounts of a type can count so. */
    public boolean isFor(Type type) {
        return types.contains(type);
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
