package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ballast.holdings.domain.DisposalStatus;
import org.ballast.holdings.domain.LotEventKind;
import org.ballast.sql.SqlRows;

/** What is in force of that which a file brought. */
@ApplicationScoped
public class ImportedRows {

    @Inject
    private SqlRows rows;

    /** Keys of the lots. */
    public List<Long> lots(long entityId, long importId) {
        return rows.list(
                "SELECT id FROM lot WHERE entity_id = ? AND import_id = ? AND withdrawn = FALSE ORDER BY id",
                row -> row.getLong(1),
                entityId,
                importId);
    }

    /**
     * Codes of those lots on which something builds: impaired, disposed of, or reserved by a disposal.
     *
     * @param inPools those on which something builds in a pool
     */
    public List<String> usedLots(long entityId, long importId, Set<Long> inPools) {
        List<String> codes = new ArrayList<>();
        rows.forEach(
                "SELECT l.id, l.code, CASE WHEN EXISTS (SELECT 1 FROM lot_event e WHERE e.lot_id = l.id AND e.kind <> ?)"
                        + " OR EXISTS (SELECT 1 FROM disposal_lot p JOIN disposal_posting d ON d.book_id = p.book_id AND d.disposal_id = p.disposal_id"
                        + " WHERE p.lot_id = l.id AND d.status = ?) THEN 1 ELSE 0 END AS used"
                        + " FROM lot l WHERE l.entity_id = ? AND l.import_id = ? AND l.withdrawn = FALSE ORDER BY l.code",
                row -> {
                    if (row.getInt("used") == 1 || inPools.contains(row.getLong("id"))) {
                        codes.add(row.getString("code"));
                    }
                },
                LotEventKind.ACQUIRE,
                DisposalStatus.AWAITING_TEST,
                entityId,
                importId);
        return codes;
    }

    /** Keys of the disposals. */
    public List<Long> disposals(long entityId, long importId) {
        return rows.list(
                "SELECT id FROM disposal WHERE entity_id = ? AND import_id = ? AND withdrawn = FALSE ORDER BY id",
                row -> row.getLong(1),
                entityId,
                importId);
    }

    /** References of those disposals that are posted in any book. */
    public List<String> postedDisposals(long entityId, long importId) {
        return rows.list(
                "SELECT d.reference FROM disposal d WHERE d.entity_id = ? AND d.import_id = ? AND EXISTS (SELECT 1"
                        + " FROM disposal_posting s WHERE s.disposal_id = d.id AND s.status = ?) ORDER BY d.reference",
                row -> row.getString(1),
                entityId,
                importId,
                DisposalStatus.POSTED);
    }
}
