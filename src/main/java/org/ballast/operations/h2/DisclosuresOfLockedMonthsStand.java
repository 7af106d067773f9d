package org.ballast.operations.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a restriction on sale, its end and a pledged loan that hold from a day on which, or after which, a month is locked in any
 * book of the entity: its disclosures would tell something else.
 */
public final class DisclosuresOfLockedMonthsStand extends RowTrigger {

    private static final String LOCKED_OF =
            "SELECT p.starts_on, p.state FROM accounting_period p JOIN book b ON b.id = p.book_id"
                    + " WHERE b.entity_id = ";
    private static final String FROM_THE_MONTH =
            " AND p.starts_on >= CAST(DATE_TRUNC('MONTH', CAST(? AS DATE)) AS DATE)"
                    + " AND p.state <> 'OPEN' ORDER BY p.starts_on FETCH FIRST 1 ROWS ONLY";
    private static final String OF_LOT = "(SELECT l.entity_id FROM lot l WHERE l.id = ?)";
    private static final String OF_RESTRICTION =
            "(SELECT l.entity_id FROM sale_restriction r JOIN lot l ON l.id = r.lot_id WHERE r.id = ?)";

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        if (after == null) {
            return;
        }
        switch (table()) {
            case "pledged_loan" -> refuseTold(connection, "?", value(after, "entity_id"), value(after, "valid_from"));
            case "sale_restriction" -> refuseTold(connection, OF_LOT, value(after, "lot_id"), value(after, "from_day"));
            case "sale_restriction_end" ->
                refuseTold(connection, OF_RESTRICTION, value(after, "restriction_id"), value(after, "ended_on"));
            default -> throw new IllegalStateException("nothing is known of " + table());
        }
    }

    private static void refuseTold(Connection connection, String entity, @Nullable Object key, @Nullable Object day)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LOCKED_OF + entity + FROM_THE_MONTH)) {
            select.setObject(1, key);
            select.setObject(2, day);
            try (ResultSet locked = select.executeQuery()) {
                if (locked.next()) {
                    throw refused(
                            "PERIOD_LOCKED: what holds from " + day + " on is told in the month from "
                                    + locked.getString(1) + ", which is " + locked.getString(2),
                            CHECK_VIOLATION);
                }
            }
        }
    }
}
