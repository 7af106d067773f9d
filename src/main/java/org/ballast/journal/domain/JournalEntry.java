package org.ballast.journal.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.ballast.amounts.Money;

/**
 * A balanced double entry that is ready to be posted. Once posted it never changes; a mistake is mended by a mirror
 * entry (accounting.md §5.2).
 *
 * @param bookId the book that it belongs to
 * @param postedOn the day that it counts for, in the entity's cut-off zone
 * @param sourceType what it comes from, as {@code PROPOSAL}
 * @param sourceId the key of that thing
 * @param postingKey SHA-256, hex, of what is posted; the same key never posts twice
 * @param purpose what for it is posted
 * @param reason why a month is adjusted; empty unless the purpose is
 * @param lines at least two, in one currency, debits equal to credits
 * @param reverses the entry whose mirror it is; empty unless it undoes one
 */
public record JournalEntry(
        long bookId,
        LocalDate postedOn,
        Kind kind,
        String description,
        String sourceType,
        String sourceId,
        String postingKey,
        Purpose purpose,
        String reason,
        List<JournalLine> lines,
        OptionalLong reverses) {

    /** Why an entry was made. */
    public enum Kind {
        ACQUISITION,
        IMPAIRMENT,
        DISPOSAL,
        CAPITAL,
        OPENING,
        CORRECTION,
        REVERSAL,
        REMEASUREMENT,
        ADOPTION,
        /** Income and expense of a fiscal year to retained earnings. */
        CLOSING,
        /** What somebody entered by hand and others approved. */
        MANUAL;

        /** What for entries of this kind are posted if nothing else is said: a correction undoes what was recorded. */
        public Purpose usualPurpose() {
            return switch (this) {
                case OPENING -> Purpose.OPENING;
                case CORRECTION -> Purpose.REVERSAL;
                case CLOSING -> Purpose.CLOSING;
                default -> Purpose.ORDINARY;
            };
        }
    }

    /** An entry for the usual purpose of its kind. */
    public JournalEntry(
            long bookId,
            LocalDate postedOn,
            Kind kind,
            String description,
            String sourceType,
            String sourceId,
            String postingKey,
            List<JournalLine> lines) {
        this(
                bookId,
                postedOn,
                kind,
                description,
                sourceType,
                sourceId,
                postingKey,
                kind.usualPurpose(),
                "",
                lines,
                OptionalLong.empty());
    }

    /** The same entry, posted to adjust a month for a reason. */
    public JournalEntry adjusting(String why) {
        return new JournalEntry(
                bookId,
                postedOn,
                kind,
                description,
                sourceType,
                sourceId,
                postingKey,
                Purpose.ADJUSTING,
                why,
                lines,
                reverses);
    }

    /**
     * @throws IllegalArgumentException if there are fewer than two lines, two currencies, the sides differ, or it adjusts without a reason
     */
    public JournalEntry {
        lines = List.copyOf(lines);
        if ((purpose == Purpose.ADJUSTING) == reason.isBlank()) {
            throw new IllegalArgumentException(description + " is " + purpose + " for \"" + reason + "\"");
        }
        if (reverses.isPresent() && purpose != Purpose.REVERSAL) {
            throw new IllegalArgumentException(description + " is a mirror, and not " + purpose);
        }
        if (lines.size() < 2) {
            throw new IllegalArgumentException(description + " has " + lines.size() + " lines");
        }
        Money debits = total(lines, true);
        Money credits = total(lines, false);
        if (!debits.equals(credits)) {
            throw new IllegalArgumentException(
                    "UNBALANCED_ENTRY " + description + ": debits " + debits + ", credits " + credits);
        }
    }

    /** Sum of the debits, equal to the sum of the credits. */
    public Money total() {
        return total(lines, true);
    }

    private static Money total(List<JournalLine> lines, boolean debits) {
        return Money.sum(
                lines.stream()
                        .map(line -> debits ? line.debit() : line.credit())
                        .toList(),
                lines.get(0).debit().currency());
    }
}
