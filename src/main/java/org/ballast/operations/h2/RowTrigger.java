package org.ballast.operations.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** A trigger that finds the columns of its table by name, so that a later migration may add columns anywhere. */
abstract class RowTrigger implements Trigger {

    /** SQL state of PostgreSQL's {@code restrict_violation}. */
    static final String RESTRICT_VIOLATION = "23001";
    /** SQL state of PostgreSQL's {@code check_violation}. */
    static final String CHECK_VIOLATION = "23514";

    private static final String COLUMNS = "SELECT column_name, ordinal_position FROM information_schema.columns"
            + " WHERE table_schema = ? AND table_name = ?";

    private static final Pattern COPY = Pattern.compile("(?i)_copy_\\d+_\\d+$");

    private final Map<String, Integer> positions = new HashMap<>();
    private String table = "";

    @Override
    public void init(Connection connection, String schema, String trigger, String tableName, boolean before, int type)
            throws SQLException {
        // While a migration changes a table, H2 makes its triggers on a copy that then takes its place
        table = COPY.matcher(tableName).replaceFirst("").toLowerCase(Locale.ROOT);
        positions.clear();
        try (PreparedStatement select = connection.prepareStatement(COLUMNS)) {
            select.setString(1, schema);
            select.setString(2, tableName);
            try (ResultSet columns = select.executeQuery()) {
                while (columns.next()) {
                    positions.put(columns.getString(1).toLowerCase(Locale.ROOT), columns.getInt(2) - 1);
                }
            }
        }
    }

    /** The value of a column in a row of this trigger's table. */
    @Nullable
    Object value(@Nullable Object[] row, String column) {
        Integer position = positions.get(column);
        if (position == null) {
            throw new IllegalStateException(table + " has no column " + column + ", only " + positions.keySet());
        }
        return row[position];
    }

    boolean has(String column) {
        return positions.containsKey(column);
    }

    String table() {
        return table;
    }

    static SQLException refused(String message, String sqlState) {
        return new SQLException(message, sqlState);
    }
}
