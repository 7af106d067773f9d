package org.ballast.journal.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;

/**
 * An entry as it stands in the books, for reading.
 *
 * @param purpose what for it was posted
 * @param reason why a month was adjusted; empty unless the purpose is
 * @param total sum of the debits, equal to the sum of the credits
 * @param sourceType what it comes from, as {@code PROPOSAL}
 * @param sourceId the key of that thing
 */
public record RecordedEntry(
        PostedEntry posted,
        JournalEntry.Kind kind,
        Purpose purpose,
        String reason,
        String description,
        Money total,
        String sourceType,
        String sourceId,
        String recordedBy,
        Instant recordedAt,
        List<Line> lines) {

    public RecordedEntry {
        lines = List.copyOf(lines);
    }

    /**
     * One side of it.
     *
     * @param unit what it stands for, on accounts that are kept by units
     */
    public record Line(
            int lineNo, String account, String accountName, Optional<UnitOfAccount> unit, Money debit, Money credit) {

        /** The same line with its sides changed, as a mirror has it. */
        public Line mirrored() {
            return new Line(lineNo, account, accountName, unit, /* debit= */ credit, /* credit= */ debit);
        }
    }
}
