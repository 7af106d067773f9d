package org.ballast.journal.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.ReportingEntity;

/**
 * The entry that undoes another one (accounting.md §5.2): the same lines with their sides changed, so that both together are
 * zero on every account and for every unit. It keeps the kind of the original, so that statements that tell movements by
 * kind tell nothing of the two. A reversal of impairment is another thing: an event of its own (§14, trap 19).
 */
public final class Mirror {

    /** Characters of a description at most. */
    private static final int LONGEST = 500;

    private Mirror() {}

    /**
     * @param owner seen through the book of the original
     * @param on the day that the mirror counts for
     * @param sourceType what it comes from, as {@code CASE}
     * @param sourceId the key of that thing
     */
    public static JournalEntry of(
            ReportingEntity owner, RecordedEntry original, LocalDate on, String sourceType, String sourceId) {
        return new JournalEntry(
                owner.book().id(),
                on,
                original.kind(),
                description(original),
                sourceType,
                sourceId,
                postingKey(owner, original),
                Purpose.REVERSAL,
                "",
                lines(original),
                OptionalLong.of(original.posted().id()));
    }

    /** What it is called in the journal. */
    public static String description(RecordedEntry original) {
        String text = JournalSentence.ENTRY_OF_MIRROR
                .with(original.posted().number(), original.description())
                .text();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static List<JournalLine> lines(RecordedEntry original) {
        return original.lines().stream()
                .map(RecordedEntry.Line::mirrored)
                .map(line ->
                        new JournalLine(new NumberedAccount(line.account()), line.unit(), line.debit(), line.credit()))
                .toList();
    }

    /** An entry is undone once. */
    private static String postingKey(ReportingEntity owner, RecordedEntry original) {
        return Sha256.hex(String.join(
                "|",
                owner.code(),
                owner.book().code(),
                "MIRROR",
                Long.toString(original.posted().id())));
    }
}
