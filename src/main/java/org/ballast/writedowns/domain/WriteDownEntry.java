package org.ballast.writedowns.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.amounts.Money;
import org.ballast.journal.domain.PostedEntry;

/**
 * The journal entry of a write-down, line by line: the one that an approval would post, or the one that stands in the
 * books.
 *
 * @param postedOn the day that it counts for
 * @param total sum of the debits, equal to the sum of the credits
 * @param posted where it stands in the books; empty before the approval
 */
public record WriteDownEntry(
        LocalDate postedOn, String description, Money total, Optional<PostedEntry> posted, List<Line> lines) {

    public WriteDownEntry {
        lines = List.copyOf(lines);
    }

    /**
     * One side of it.
     *
     * @param lot code of the lot, empty on accounts that are not kept by lot
     */
    public record Line(
            int lineNo,
            String account,
            String accountName,
            OptionalLong lotId,
            String lot,
            Money debit,
            Money credit) {}
}
