package org.ballast.audit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;
import org.ballast.sql.RowBytes;

/** Who may act, as it is sealed: of each user whether he or she may sign in, and each role, by whom it was given and when. */
@ApplicationScoped
public class RoleGrants implements SealedRows {

    /** The kind of these rows; their key is the user's. */
    public static final String KIND = "ROLE_GRANT";

    private static final String ROWS =
            "SELECT u.id, '' AS part, u.name, CASE WHEN u.active THEN 'active' ELSE 'inactive' END, u.created_at"
                    + " FROM portal_user u WHERE u.id BETWEEN ? AND ?"
                    + " UNION ALL SELECT g.user_id, g.role, g.role, g.granted_by, g.granted_at"
                    + " FROM portal_user_role g WHERE g.user_id BETWEEN ? AND ? ORDER BY 1, 2";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean changes() {
        return true;
    }

    @Override
    public void each(Connection connection, long firstKey, long lastKey, Reader reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ROWS)) {
            statement.setLong(1, firstKey);
            statement.setLong(2, lastKey);
            statement.setLong(3, firstKey);
            statement.setLong(4, lastKey);
            statement.setFetchSize(RowSeals.ROWS_A_FETCH);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next() && reader.read(row.getLong(1), row.getString(2), RowBytes.of(row, 3, 5))) {
                    // The reader says when it has seen enough
                }
            }
        }
    }

    @Override
    public String named(Connection connection, long key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT name FROM portal_user WHERE id = ?")) {
            statement.setLong(1, key);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : Long.toString(key);
            }
        }
    }

    /** The key of a user. */
    public OptionalLong keyOf(Connection connection, String userName) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT id FROM portal_user WHERE name = ?")) {
            statement.setString(1, userName);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
            }
        }
    }
}
