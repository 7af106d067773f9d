package org.ballast.journal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.ballast.audit.persistence.SealedRows;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.sql.RowBytes;

/** The books as they are sealed: each entry, and behind it its lines. */
@ApplicationScoped
public class SealedEntries implements SealedRows {

    /** The kind of these rows; their key is the entry's. */
    public static final String KIND = "JOURNAL_ENTRY";

    private static final int ROWS_A_FETCH = 1_000;
    private static final String ENTRIES = "SELECT " + Entries.ENTRY_COLUMNS + ", " + Entries.REVERSES
            + " FROM journal_entry WHERE id BETWEEN ? AND ? ORDER BY id";
    private static final String LINES = "SELECT " + Entries.LINE_COLUMNS
            + " FROM journal_line WHERE entry_id BETWEEN ? AND ? ORDER BY entry_id, line_no";
    private static final String NAME = "SELECT b.code, e.fiscal_year, e.seq, r.code AS entity FROM journal_entry e"
            + " JOIN book b ON b.id = e.book_id JOIN reporting_entity r ON r.id = b.entity_id WHERE e.id = ?";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void each(Connection connection, long firstKey, long lastKey, Reader reader) throws SQLException {
        try (PreparedStatement entries = prepared(connection, ENTRIES, firstKey, lastKey);
                PreparedStatement lines = prepared(connection, LINES, firstKey, lastKey);
                ResultSet entry = entries.executeQuery();
                ResultSet line = lines.executeQuery()) {
            merge(new Rows(entry, true), new Rows(line, false), reader);
        }
    }

    private static void merge(Rows entries, Rows lines, Reader reader) throws SQLException {
        boolean isWanted = true;
        while (isWanted && (entries.isThere || lines.isThere)) {
            boolean isLine = !entries.isThere || (lines.isThere && lines.key < entries.key);
            Rows next = isLine ? lines : entries;
            String part = isLine ? next.row.getString(2) : "";
            isWanted = reader.read(next.key, part, next.bytes());
            next.move();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, long firstKey, long lastKey)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setLong(1, firstKey);
        statement.setLong(2, lastKey);
        statement.setFetchSize(ROWS_A_FETCH);
        return statement;
    }

    @Override
    public String named(Connection connection, long key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NAME)) {
            statement.setLong(1, key);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? row.getString("entity") + " " + row.getString("code") + " " + number(row)
                        : Long.toString(key);
            }
        }
    }

    private static String number(ResultSet row) throws SQLException {
        return new PostedEntry(0, row.getInt("fiscal_year"), row.getLong("seq"), LocalDate.EPOCH).number();
    }

    /** Rows with a key in their first column. */
    private static final class Rows {

        private final ResultSet row;
        private final int columns;
        private final boolean lastOnlyWhereSet;
        private boolean isThere;
        private long key;

        /**
         * @param lastOnlyWhereSet whether the last column is part of a row only where it has a value
         */
        Rows(ResultSet row, boolean lastOnlyWhereSet) throws SQLException {
            this.row = row;
            this.columns = row.getMetaData().getColumnCount();
            this.lastOnlyWhereSet = lastOnlyWhereSet;
            move();
        }

        byte[] bytes() throws SQLException {
            boolean isShorter = lastOnlyWhereSet && row.getObject(columns) == null;
            return RowBytes.of(row, 1, isShorter ? columns - 1 : columns);
        }

        void move() throws SQLException {
            isThere = row.next();
            key = isThere ? row.getLong(1) : 0;
        }
    }
}
