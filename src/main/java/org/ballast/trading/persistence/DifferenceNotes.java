package org.ballast.trading.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.ballast.audit.application.Seals;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;
import org.ballast.trading.domain.DifferenceNote;

/** What people said of differences between a venue's figures and ours; it only grows. Call it inside a transaction. */
@ApplicationScoped
public class DifferenceNotes {

    static final String COLUMNS = "id, snapshot_id, name, note, printed, compared, noted_by, noted_at";

    private static final int IDS_A_BLOCK = 50;

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    /** Keeps one and gives its key. */
    public long add(long snapshotId, String name, DifferenceNote note) {
        long id = ids.take("difference_note_seq", IDS_A_BLOCK);
        rows.execute(
                "INSERT INTO difference_note (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                snapshotId,
                name,
                note.note(),
                note.printed(),
                note.compared(),
                note.by(),
                note.at());
        seals.changed(SealedDifferenceNotes.KIND, id);
        return id;
    }

    /** The last of each figure of a snapshot, by the figure's name. */
    public Map<String, DifferenceNote> of(long snapshotId) {
        Map<String, DifferenceNote> last = new HashMap<>();
        rows.forEach(
                "SELECT n.name, n.note, n.printed, n.compared, n.noted_by, n.noted_at FROM difference_note n"
                        + " WHERE n.snapshot_id = ? ORDER BY n.id",
                row -> last.put(
                        row.getString("name"),
                        new DifferenceNote(
                                row.getString("note"),
                                StoredNumber.of(row, "printed"),
                                StoredNumber.of(row, "compared"),
                                row.getString("noted_by"),
                                SqlRows.instant(row, "noted_at"))),
                snapshotId);
        return last;
    }
}
