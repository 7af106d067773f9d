package org.ballast.journal.domain;

/**
 * An account of the chart (accounting.md §5.1).
 *
 * @param number four digits; the order of the chart
 * @param normalSide the side on which its balance normally stands
 */
public record ChartAccount(String number, String name, Type type, Side normalSide, Term term, Category category) {

    /** What an account is for. */
    public enum Type {
        ASSET,
        LIABILITY,
        EQUITY,
        INCOME,
        EXPENSE;

        /** Income and expense: what is counted for a year and then belongs to retained earnings. */
        public boolean isOfTheIncomeStatement() {
            return this == INCOME || this == EXPENSE;
        }
    }

    /** Debit or credit. */
    public enum Side {
        DEBIT,
        CREDIT
    }

    /** Whether an asset or a liability is expected to be realised within a year. */
    public enum Term {
        CURRENT,
        NON_CURRENT,
        NONE
    }
    /** Where the income statement shows an account of income or expense (IFRS 18.47); of income tax and of other accounts NONE. */
    public enum Category {
        OPERATING,
        INVESTING,
        FINANCING,
        NONE
    }
}
