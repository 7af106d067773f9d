package org.ballast.trading.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ballast.sql.SqlRows;

/** What of a file of facts says otherwise what was said before, or was said otherwise since. Call it inside a transaction. */
@ApplicationScoped
public class ChangedFacts {

    private static final String CORRECTING =
            "SELECT p.reference FROM account_position p WHERE p.import_id = ? AND p.revision > 1"
                    + " UNION ALL SELECT c.reference FROM position_close c WHERE c.import_id = ? AND c.revision > 1"
                    + " UNION ALL SELECT m.reference FROM cash_movement m WHERE m.import_id = ? AND m.revision > 1"
                    + " UNION ALL SELECT CAST(s.taken_at AS VARCHAR(64)) FROM account_snapshot s WHERE s.import_id = ?"
                    + " AND s.revision > 1 ORDER BY 1";
    private static final String CORRECTED = "SELECT p.reference FROM account_position p WHERE p.import_id = ?"
            + " AND EXISTS (SELECT 1 FROM account_position n WHERE n.first_id = p.first_id"
            + " AND n.revision > p.revision AND NOT n.withdrawn)"
            + " UNION ALL SELECT c.reference FROM position_close c WHERE c.import_id = ?"
            + " AND EXISTS (SELECT 1 FROM position_close n WHERE n.position_id = c.position_id"
            + " AND n.reference = c.reference AND n.revision > c.revision AND NOT n.withdrawn)"
            + " UNION ALL SELECT m.reference FROM cash_movement m WHERE m.import_id = ?"
            + " AND EXISTS (SELECT 1 FROM cash_movement n WHERE n.account_id = m.account_id"
            + " AND n.reference = m.reference AND n.revision > m.revision AND NOT n.withdrawn)"
            + " UNION ALL SELECT CAST(s.taken_at AS VARCHAR(64)) FROM account_snapshot s WHERE s.import_id = ?"
            + " AND EXISTS (SELECT 1 FROM account_snapshot n WHERE n.account_id = s.account_id"
            + " AND n.taken_at = s.taken_at AND n.revision > s.revision AND NOT n.withdrawn) ORDER BY 1";

    @Inject
    private SqlRows rows;

    /** Names of facts with which a file corrected earlier ones. */
    public List<String> correcting(long importId) {
        return rows.list(CORRECTING, row -> row.getString(1), importId, importId, importId, importId);
    }

    /** Names of facts of a file that were corrected since. */
    public List<String> corrected(long importId) {
        return rows.list(CORRECTED, row -> row.getString(1), importId, importId, importId, importId);
    }
}
