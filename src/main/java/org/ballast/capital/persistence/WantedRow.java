package org.ballast.capital.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.capital.domain.Wanted;
import org.ballast.sql.SqlRows;

/** Who asked for a row, and the status of its case. */
final class WantedRow {

    private WantedRow() {}

    static Wanted of(ResultSet row) throws SQLException {
        return new Wanted(
                row.getString("wanted_by"),
                SqlRows.instant(row, "wanted_at"),
                row.getLong("case_id"),
                CaseStatus.valueOf(row.getString("status")));
    }
}
