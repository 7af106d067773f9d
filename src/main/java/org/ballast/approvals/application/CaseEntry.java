package org.ballast.approvals.application;

import java.time.LocalDate;
import java.util.List;
import org.ballast.amounts.Money;

/**
 * The journal entry that an approval of a case would post.
 *
 * @param postedOn the day that it counts for
 * @param total sum of the debits, equal to the sum of the credits
 */
public record CaseEntry(LocalDate postedOn, String description, Money total, List<Line> lines) {

    public CaseEntry {
        lines = List.copyOf(lines);
    }

    /**
     * One side of it.
     *
     * @param account number in the chart of its book
     * @param unit what it stands for, on accounts that are kept by units; empty on others
     */
    public record Line(String account, String accountName, String unit, Money debit, Money credit) {}
}
