package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A trigger of a test's own that lets a row wait in PostgreSQL, so that what happens meanwhile happens at that point. */
final class HeldRow implements AutoCloseable {

    private final BooksDatabase database;
    private final String table;

    HeldRow(BooksDatabase database, String table, String event, String row, int seconds) throws SQLException {
        this.database = database;
        this.table = table;
        change("CREATE OR REPLACE FUNCTION hold_up() RETURNS trigger LANGUAGE plpgsql AS"
                + " $$ BEGIN PERFORM pg_sleep(" + seconds + "); RETURN NEW; END $$");
        change("CREATE TRIGGER hold_up BEFORE " + event + " ON " + table + " FOR EACH ROW WHEN (" + row
                + ") EXECUTE FUNCTION hold_up()");
    }

    void awaitBegin() throws SQLException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (waiting() == 0) {
            assertThat(System.nanoTime()).as("nothing came").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private long waiting() throws SQLException {
        try (Connection books = database.open();
                Statement statement = books.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT COUNT(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void change(String schema) throws SQLException {
        try (Connection books = database.open();
                Statement statement = books.createStatement()) {
            statement.execute(schema);
        }
    }

    @Override
    public void close() throws SQLException {
        change("DROP TRIGGER hold_up ON " + table);
    }
}
