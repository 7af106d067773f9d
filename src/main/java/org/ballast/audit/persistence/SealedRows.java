package org.ballast.audit.persistence;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Rows of a kind that are sealed: whoever owns their table brings a bean of it. The same rows, read again, make the same
 * seals; so what is read here are the columns that never change, or that are sealed again with each change.
 */
public interface SealedRows {

    /** A constant that no other has, as {@code JOURNAL_ENTRY}. */
    String kind();

    /** Whether the rows of a key may be sealed again: each key has a seal of its own then. */
    default boolean changes() {
        return false;
    }

    /** Whether there may be rows from before they came under the seal: those are sealed once, as they stand. */
    default boolean joinedLater() {
        return false;
    }

    /** Every row of the keys from one to another, the keys ascending, the rows of a key together and in one order. */
    void each(Connection connection, long firstKey, long lastKey, Reader reader) throws SQLException;

    /** The key as people know it; in its own digits where nothing of it is left. */
    String named(Connection connection, long key) throws SQLException;

    /** Takes one row. */
    @FunctionalInterface
    interface Reader {

        /**
         * @param part names the row among those of its key, empty where there is one
         * @param row as {@link org.ballast.sql.RowBytes} makes it
         * @return whether another row is wanted
         */
        boolean read(long key, String part, byte[] row) throws SQLException;
    }
}
