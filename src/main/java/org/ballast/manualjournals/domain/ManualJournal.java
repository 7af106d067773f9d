package org.ballast.manualjournals.domain;

import java.util.List;
import java.util.Map;
import org.ballast.amounts.Money;
import org.ballast.journal.domain.JournalLine;

/**
 * A journal as somebody enters it: what an approval binds to.
 *
 * @param lines at least two, in the currency of the book, debits equal to credits
 */
public record ManualJournal(JournalHead head, List<ManualLine> lines) {

    public ManualJournal {
        lines = List.copyOf(lines);
    }

    /** Sum of the debits, equal to the sum of the credits. */
    public Money total() {
        return Money.sum(
                lines.stream().map(ManualLine::debit).toList(),
                lines.getFirst().debit().currency());
    }

    /** The lines of one of its entries. */
    public List<JournalLine> linesOf(PlannedEntry entry) {
        return lines.stream()
                .map(line -> entry.isMirror() ? line.mirrored() : line.posted())
                .toList();
    }

    /**
     * All that it says, to be hashed.
     *
     * @param entity code of the entity
     * @param book code of the book
     */
    public Map<String, Object> evidence(String entity, String book) {
        return Map.of(
                "entity", entity,
                "book", book,
                "externalId", head.externalId(),
                "postedOn", head.postedOn(),
                "description", head.description(),
                "purpose", head.purpose(),
                "reversesOn", head.reversesOn(),
                "repeatsUntil", head.repeatsUntil(),
                "lines", lines.stream().map(ManualLine::evidence));
    }
}
