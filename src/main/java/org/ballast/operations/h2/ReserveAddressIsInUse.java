package org.ballast.operations.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Refuses what would be recorded of an address of reserves that is withdrawn. */
public final class ReserveAddressIsInUse extends RowTrigger {

    private static final String WITHDRAWN = "SELECT 1 FROM reserve_address_withdrawal WHERE address_id = ?";

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        if (after == null) {
            return;
        }
        Object addressId = value(after, "address_id");
        try (PreparedStatement select = connection.prepareStatement(WITHDRAWN)) {
            select.setObject(1, addressId);
            try (ResultSet withdrawal = select.executeQuery()) {
                if (withdrawal.next()) {
                    throw refused("nothing is recorded of an address that is withdrawn", RESTRICT_VIOLATION);
                }
            }
        }
    }
}
