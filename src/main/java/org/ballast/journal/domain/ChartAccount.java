package org.ballast.journal.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An account of a chart (accounting.md §5.1).
 *
 * @param number the order of the chart
 * @param normalSide the side on which its balance normally stands
 * @param keptBy what each of its lines names; empty where they name nothing
 * @param validFrom first posting day that it takes
 * @param validTo last posting day that it takes; empty while it is in use
 */
public record ChartAccount(
        String number,
        String name,
        Type type,
        Side normalSide,
        Term term,
        Category category,
        Optional<UnitOfAccount.Kind> keptBy,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {

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

    /** Whether it takes postings for a day. */
    public boolean takes(LocalDate day) {
        return !day.isBefore(validFrom)
                && validTo.filter(last -> last.isBefore(day)).isEmpty();
    }
}
