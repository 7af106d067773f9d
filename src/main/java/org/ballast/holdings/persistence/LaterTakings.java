package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ballast.holdings.domain.DisposalStatus;
import org.ballast.measurement.domain.CostMethod;
import org.ballast.sql.SqlRows;

/**
 * Disposals that took lots first in, first out and would have taken older ones, had other disposals not held them: they keep
 * those others from being taken back.
 */
@ApplicationScoped
public class LaterTakings {

    private static final String OF_ONE = "id = ?";
    private static final String OF_AN_IMPORT = "import_id = ?";

    @Inject
    private SqlRows rows;

    /** Their references in the order in which they happened, of those that stand on what one disposal took. */
    public List<String> onDisposal(long disposalId) {
        return on(OF_ONE, disposalId);
    }

    /** The same of all disposals of an import; these themselves are none. */
    public List<String> onImport(long importId) {
        return on(OF_AN_IMPORT, importId);
    }

    private List<String> on(String which, long key) {
        return rows.list(
                "SELECT DISTINCT d.reference, d.disposed_at, d.id FROM disposal w"
                        + " JOIN disposal_lot h ON h.disposal_id = w.id JOIN lot f ON f.id = h.lot_id"
                        + " JOIN disposal_posting s ON s.book_id = h.book_id AND s.cost_method = ? AND s.status IN (?, ?)"
                        + " JOIN disposal d ON d.id = s.disposal_id AND d.asset_id = f.asset_id"
                        + " AND d.disposed_at >= f.acquired_at AND (d.wallet_id IS NULL OR d.wallet_id = f.wallet_id"
                        + " OR EXISTS (SELECT 1 FROM wallet_transfer_lot m WHERE m.lot_id = f.id AND m.to_wallet_id = d.wallet_id))"
                        + " WHERE w." + which + " AND NOT w.withdrawn"
                        + " AND NOT EXISTS (SELECT 1 FROM disposal o WHERE o.id = d.id AND o." + which + ")"
                        + " AND EXISTS (SELECT 1 FROM disposal_lot t JOIN lot l ON l.id = t.lot_id"
                        + " WHERE t.book_id = s.book_id AND t.disposal_id = d.id AND (l.acquired_at > f.acquired_at"
                        + " OR l.acquired_at = f.acquired_at AND l.id > f.id)) ORDER BY d.disposed_at, d.id",
                row -> row.getString("reference"),
                CostMethod.FIFO,
                DisposalStatus.AWAITING_TEST,
                DisposalStatus.POSTED,
                key,
                key);
    }
}
