package org.ballast.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * The least that the database itself takes for what the portal wrote: the same rows by COPY into the same tables of another
 * database, with every constraint, index and trigger.
 */
final class RawFloor {

    private static final String SCHEMA = "public";
    private static final String HISTORY = "flyway_schema_history";
    private static final List<String> GROWN = List.of(
            "import_bytes",
            "import_file",
            "lot",
            "disposal",
            "ledger_year",
            "accounting_period",
            "journal_line",
            "journal_entry",
            "account_day",
            "lot_position",
            "lot_event",
            "disposal_posting",
            "disposal_lot",
            "audit_event");

    private final Connection books;
    private final String floor;
    private final long since;

    private RawFloor(Connection books, String floor, long since) {
        this.books = books;
        this.floor = floor;
        this.since = since;
    }

    /**
     * Takes the books over as they stand; what is written from now on counts.
     *
     * @param books the portal's database
     * @param floor address of an empty database
     */
    static RawFloor from(Connection books, String floor) throws SQLException, IOException {
        Flyway.configure()
                .dataSource(floor, null, null)
                .locations("classpath:db/migration", "classpath:db/migration-postgresql")
                .load()
                .migrate();
        try (Connection into = DriverManager.getConnection(floor);
                Statement statement = into.createStatement()) {
            List<String> all = texts(
                    books,
                    "SELECT tablename FROM pg_tables WHERE schemaname = '" + SCHEMA + "' AND tablename <> '" + HISTORY
                            + "'");
            statement.execute("SET session_replication_role = replica");
            statement.execute("TRUNCATE " + String.join(", ", all));
            for (String table : all) {
                Path rows = out(books, table, "TRUE");
                in(into, table, columns(books, table), rows);
            }
            statement.execute("VACUUM ANALYZE");
        }
        return new RawFloor(
                books,
                floor,
                Long.parseLong(texts(books, "SELECT txid_current()").getFirst()));
    }

    /** How long what was written since takes in one transaction; the commit, with what waits for it, included. */
    Duration took() throws SQLException, IOException {
        Map<String, Path> written = new LinkedHashMap<>();
        for (String table : GROWN) {
            written.put(table, out(books, table, "xmin::text::bigint > " + since));
        }
        try (Connection into = DriverManager.getConnection(floor)) {
            into.setAutoCommit(false);
            long began = System.nanoTime();
            for (Map.Entry<String, Path> rows : written.entrySet()) {
                in(into, rows.getKey(), columns(books, rows.getKey()), rows.getValue());
            }
            into.commit();
            return Duration.ofNanos(System.nanoTime() - began);
        }
    }

    private static Path out(Connection from, String table, String where) throws SQLException, IOException {
        Path rows = Files.createTempFile("ballast-floor-", ".copy");
        try (OutputStream file = Files.newOutputStream(rows)) {
            copy(from)
                    .copyOut(
                            "COPY (SELECT " + columns(from, table) + " FROM " + table + " WHERE " + where
                                    + ") TO STDOUT",
                            file);
        }
        return rows;
    }

    private static void in(Connection into, String table, String columns, Path rows) throws SQLException, IOException {
        try (InputStream file = Files.newInputStream(rows)) {
            copy(into).copyIn("COPY " + table + " (" + columns + ") FROM STDIN", file);
        }
        Files.delete(rows);
    }

    private static CopyManager copy(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    /** Those that are not computed from others. */
    private static String columns(Connection connection, String table) throws SQLException {
        return String.join(
                ", ",
                texts(
                        connection,
                        "SELECT attname FROM pg_attribute WHERE attrelid = '" + SCHEMA + "." + table
                                + "'::regclass AND attnum > 0 AND attgenerated = '' AND NOT attisdropped ORDER BY attnum"));
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }
}
