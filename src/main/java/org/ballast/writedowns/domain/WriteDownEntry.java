package org.ballast.writedowns.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.journal.domain.RecordedEntry;

/**
 * The journal entry of a write-down, line by line: the one that an approval would post, or the one that stands in the
 * books.
 *
 * @param postedOn the day that it counts for
 * @param total sum of the debits, equal to the sum of the credits
 * @param posted where it stands in the books; empty before the approval
 */
public record WriteDownEntry(
        LocalDate postedOn,
        String description,
        Money total,
        Optional<PostedEntry> posted,
        List<RecordedEntry.Line> lines) {

    public WriteDownEntry {
        lines = List.copyOf(lines);
    }
}
