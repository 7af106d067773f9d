package org.ballast.operations.h2;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Refuses a snapshot of customers' balances whose rows do not come to what it says. */
public final class LiabilitySnapshotIsWhole extends RowTrigger {

    private static final String TOLD = "SELECT count(*) FILTER (WHERE balance >= 0),"
            + " coalesce(sum(balance) FILTER (WHERE balance >= 0), 0), count(*) FILTER (WHERE balance < 0),"
            + " coalesce(sum(balance) FILTER (WHERE balance < 0), 0) FROM customer_balance WHERE snapshot_id = ?";

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        if (after == null) {
            return;
        }
        try (PreparedStatement select = connection.prepareStatement(TOLD)) {
            select.setObject(1, value(after, "id"));
            try (ResultSet told = select.executeQuery()) {
                told.next();
                boolean whole = tells(after, "accounts", told, 1)
                        && tells(after, "total", told, 2)
                        && tells(after, "negative_accounts", told, 3)
                        && tells(after, "negative_total", told, 4);
                if (!whole) {
                    throw refused(
                            "snapshot of " + value(after, "taken_at") + ": its rows come to " + told.getString(1)
                                    + " accounts with " + told.getString(2) + " and " + told.getString(3) + " with "
                                    + told.getString(4),
                            CHECK_VIOLATION);
                }
            }
        }
    }

    private boolean tells(@Nullable Object[] snapshot, String column, ResultSet told, int at) throws SQLException {
        BigDecimal said = new BigDecimal(String.valueOf(value(snapshot, column)));
        return said.compareTo(told.getBigDecimal(at)) == 0;
    }
}
