package org.ballast.audit.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.ballast.sql.RowBytes;

/** Sealed rows of one table, each with a key of its own. */
public abstract class SealedTable implements SealedRows {

    private final String kind;
    private final String select;
    private final String name;

    /**
     * @param columns separated by commas, the key first
     * @param from the table, with a condition where not all of its rows are sealed, as {@code "lot WHERE TRUE"}
     * @param name a query of one text, by which people know the row of a key
     */
    protected SealedTable(String kind, String columns, String from, String name) {
        this.kind = kind;
        String key = columns.substring(0, columns.indexOf(','));
        this.select = "SELECT " + columns + " FROM " + from + " AND " + key + " BETWEEN ? AND ? ORDER BY " + key;
        this.name = name;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public void each(Connection connection, long firstKey, long lastKey, Reader reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setLong(1, firstKey);
            statement.setLong(2, lastKey);
            statement.setFetchSize(RowSeals.ROWS_A_FETCH);
            try (ResultSet row = statement.executeQuery()) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next() && reader.read(row.getLong(1), "", RowBytes.of(row, 1, columns))) {
                    // The reader says when it has seen enough
                }
            }
        }
    }

    @Override
    public String named(Connection connection, long key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(name)) {
            statement.setLong(1, key);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : Long.toString(key);
            }
        }
    }
}
