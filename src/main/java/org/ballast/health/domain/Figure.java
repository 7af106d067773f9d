package org.ballast.health.domain;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiPredicate;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.ChartAccount.Side;
import org.ballast.journal.domain.ChartAccount.Term;

/** A figure of the balance sheet or of the last twelve months that ratios are made of, and the accounts that make it. */
public enum Figure {
    CASH(Side.DEBIT, CountsAs.CASH),
    STABLECOINS(Side.DEBIT, CountsAs.STABLECOINS),
    /** Held and to be sold, inventory of them included; at what they are carried at. */
    DIGITAL_ASSETS(Side.DEBIT, CountsAs.DIGITAL_ASSETS, CountsAs.DIGITAL_INVENTORY),
    DIGITAL_ASSETS_LENT(Side.DEBIT, CountsAs.DIGITAL_ASSETS_LENT),
    /** Own tokens and claims on related parties. */
    NEVER_LIQUID(Side.DEBIT, CountsAs.OWN_TOKENS, CountsAs.RELATED_PARTY_CLAIMS),
    /** Current, of digital assets too. */
    INVENTORY(
            Side.DEBIT,
            (account, as) ->
                    account.term() == Term.CURRENT && (as == CountsAs.INVENTORY || as == CountsAs.DIGITAL_INVENTORY)),
    PREPAID(Side.DEBIT, (account, as) -> account.term() == Term.CURRENT && as == CountsAs.PREPAID),
    CURRENT_ASSETS(
            Side.DEBIT, (account, as) -> account.type() == ChartAccount.Type.ASSET && account.term() == Term.CURRENT),
    TOTAL_ASSETS(Side.DEBIT, (account, as) -> account.type() == ChartAccount.Type.ASSET),
    CURRENT_LIABILITIES(
            Side.CREDIT,
            (account, as) -> account.type() == ChartAccount.Type.LIABILITY
                    && account.term() == Term.CURRENT
                    && as != CountsAs.TEMPORARY_EQUITY),
    SHORT_TERM_DEBT(Side.CREDIT, (account, as) -> account.term() == Term.CURRENT && as == CountsAs.DEBT),
    DEBT(Side.CREDIT, CountsAs.DEBT),
    TOTAL_LIABILITIES(
            Side.CREDIT,
            (account, as) -> account.type() == ChartAccount.Type.LIABILITY && as != CountsAs.TEMPORARY_EQUITY),
    TEMPORARY_EQUITY(Side.CREDIT, CountsAs.TEMPORARY_EQUITY),
    /** Result of the running year included, temporary equity not. */
    EQUITY(Side.CREDIT, (account, as) -> isOfEquity(account) && as != CountsAs.TEMPORARY_EQUITY),
    /** Result of the running year included. */
    RETAINED_EARNINGS(
            Side.CREDIT, (account, as) -> account.type().isOfTheIncomeStatement() || as == CountsAs.RETAINED_EARNINGS),
    /** Result of the last twelve months before interest and income tax. */
    EBIT(
            Side.CREDIT,
            (account, as) ->
                    account.type().isOfTheIncomeStatement() && as != CountsAs.INTEREST && as != CountsAs.INCOME_TAX),
    /** Of the last twelve months. */
    INTEREST(Side.DEBIT, CountsAs.INTEREST);

    private static final Set<Figure> OF_TWELVE_MONTHS = EnumSet.of(EBIT, INTEREST);

    private final Side side;
    // A pure function of the two
    @SuppressWarnings("ImmutableEnumChecker")
    private final BiPredicate<ChartAccount, CountsAs> accounts;

    Figure(Side side, CountsAs first, CountsAs... others) {
        Set<CountsAs> counted = EnumSet.of(first, others);
        this.side = side;
        this.accounts = (account, as) -> counted.contains(as);
    }

    Figure(Side side, BiPredicate<ChartAccount, CountsAs> accounts) {
        this.side = side;
        this.accounts = accounts;
    }

    private static boolean isOfEquity(ChartAccount account) {
        return account.type() == ChartAccount.Type.EQUITY || account.type().isOfTheIncomeStatement();
    }

    /** Whether it is what moved in the twelve months up to the day; any other is what stands at its end. */
    public boolean isOfTwelveMonths() {
        return OF_TWELVE_MONTHS.contains(this);
    }

    boolean takes(ChartAccount account, CountsAs as) {
        return accounts.test(account, as);
    }

    boolean isDebit() {
        return side == Side.DEBIT;
    }
}
