package org.ballast.operations.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Refuses to lock a month more than an earlier one of its fiscal year, and to open one again while a later one of its book is
 * locked more.
 */
public final class AccountingPeriodMovesInOrder extends RowTrigger {

    private static final String RANK =
            ".state WHEN 'OPEN' THEN 0 WHEN 'SOFT_LOCKED' THEN 1 WHEN 'HARD_LOCKED' THEN 2 END";
    private static final String STATE = "CASE p" + RANK;
    private static final String NOW = "CASE n" + RANK;
    private static final String YEAR = "EXTRACT(YEAR FROM DATEADD(MONTH, 1 - b.fiscal_year_starts_in, ";
    private static final String PAIRS =
            " FROM accounting_period n JOIN accounting_period p ON p.book_id = n.book_id JOIN book b ON b.id = n.book_id"
                    + " WHERE n.id = ? AND ";
    private static final String LATER =
            "SELECT MAX(p.starts_on)" + PAIRS + "p.starts_on > n.starts_on AND " + STATE + " > " + NOW;
    private static final String EARLIER = "SELECT MIN(p.starts_on)" + PAIRS + "p.starts_on < n.starts_on AND " + STATE
            + " < " + NOW + " AND " + YEAR + "p.starts_on)) = " + YEAR + "n.starts_on))";

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        if (after == null) {
            return;
        }
        int was = before == null ? 0 : rank(value(before, "state"));
        int is = rank(value(after, "state"));
        if (is < was) {
            refuseWhere(LATER, connection, after, "opened again");
        } else if (is > was) {
            refuseWhere(EARLIER, connection, after, "locked");
        }
    }

    private void refuseWhere(String sql, Connection connection, @Nullable Object[] after, String moved)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, value(after, "id"));
            try (ResultSet other = select.executeQuery()) {
                if (other.next() && other.getString(1) != null) {
                    throw refused(
                            "the month from " + value(after, "starts_on") + " is " + moved + " after that from "
                                    + other.getString(1),
                            CHECK_VIOLATION);
                }
            }
        }
    }

    private static int rank(@Nullable Object state) {
        return switch (String.valueOf(state)) {
            case "OPEN" -> 0;
            case "SOFT_LOCKED" -> 1;
            default -> 2;
        };
    }
}
