package org.ballast.manualjournals.domain;

import java.time.Instant;
import java.util.List;

/**
 * A manual journal that was entered; whether it is approved and posted is said by its case.
 *
 * @param revision 1, and one more each time that it was entered anew after it was turned down or taken back
 */
public record RecordedJournal(
        long id,
        long entityId,
        long bookId,
        int revision,
        ManualJournal content,
        long caseId,
        String enteredBy,
        Instant enteredAt) {

    /** The same with these lines. */
    public RecordedJournal withLines(List<ManualLine> lines) {
        return new RecordedJournal(
                id, entityId, bookId, revision, new ManualJournal(content.head(), lines), caseId, enteredBy, enteredAt);
    }
}
