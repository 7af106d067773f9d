package org.ballast.prices.persistence;

import java.util.ArrayList;
import java.util.List;
import org.ballast.sql.SqlRows;

/** Bars that others replace, marked as such all at once. */
final class SupersededBars {

    private static final String MARK = "MERGE INTO price_bar b USING (SELECT n.id, n.by_id"
            + " FROM UNNEST(CAST(? AS BIGINT ARRAY), CAST(? AS BIGINT ARRAY)) AS n(id, by_id)) m ON (b.id = m.id)"
            + " WHEN MATCHED THEN UPDATE SET superseded_by = m.by_id";

    private final SqlRows rows;
    private final List<Long> ids = new ArrayList<>();
    private final List<Long> byIds = new ArrayList<>();

    SupersededBars(SqlRows rows) {
        this.rows = rows;
    }

    void add(long id, long byId) {
        ids.add(id);
        byIds.add(byId);
    }

    /** Marks those that were added so far; the bars that replace them are in the table. */
    void write() {
        if (!ids.isEmpty()) {
            rows.execute(MARK, List.copyOf(ids), List.copyOf(byIds));
            ids.clear();
            byIds.clear();
        }
    }
}
