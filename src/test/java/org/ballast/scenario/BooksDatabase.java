package org.ballast.scenario;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * The database under a portal that is started and killed: reached by the portal through its settings, and by the test
 * directly.
 */
public final class BooksDatabase {

    static final String ADMINISTRATOR = "administrator";
    static final String PASSWORD = "correct horse battery staple";

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final String name;
    private final String url;
    private final String user;
    private final String password;

    private BooksDatabase(String name, String url, String user, String password) {
        this.name = name;
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** The embedded database of a portal with that name. */
    static BooksDatabase embedded(String name) {
        Path file = Path.of("target", "portal-" + name, "data", "ballast").toAbsolutePath();
        return new BooksDatabase(
                name,
                "jdbc:h2:file:" + file + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                        + ";DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
                "ballast",
                "");
    }

    /** That of {@link PortalServer#withoutSamples()}, which a test can open while the portal runs, too. */
    static BooksDatabase withoutSamples() {
        BooksDatabase alone = embedded("without-samples");
        // The driver takes the one only without the other
        String url = alone.url.replace(";DB_CLOSE_ON_EXIT=FALSE", ";AUTO_SERVER=TRUE");
        return new BooksDatabase(alone.name, url, alone.user, alone.password);
    }

    /** An empty database of a running PostgreSQL. */
    public static BooksDatabase postgreSql(String name, String url, String user, String password) {
        return new BooksDatabase(name, url, user, password);
    }

    /** A new portal outside demo mode, ready, with one administrator. */
    public PortalServer startPortal() {
        return PortalServer.start(name, settings());
    }

    /** The same with options of the Java machine. */
    public PortalServer startPortal(List<String> jvm) {
        return PortalServer.start(name, settings(), jvm);
    }

    /** A new portal in demo mode, ready, with the sample companies. */
    PortalServer startDemo() {
        PortalServer portal = startDemoUnawaited();
        portal.awaitReady();
        return portal;
    }

    /** The same, which may not be ready yet. */
    PortalServer startDemoUnawaited() {
        PortalServer portal = PortalServer.on(
                ServerProgram.SHIPPED,
                name,
                Map.of(
                        "BALLAST_DEMO", "true",
                        "BALLAST_DB_URL", url,
                        "BALLAST_DB_USER", user,
                        "BALLAST_DB_PASSWORD", password));
        portal.startUnawaited();
        return portal;
    }

    private Map<String, String> settings() {
        return Map.of(
                "BALLAST_DEMO", "false",
                "BALLAST_AUDIT_KEY", "a key for tests that is long enough",
                "BALLAST_ADMIN_USER", ADMINISTRATOR,
                "BALLAST_ADMIN_PASSWORD", PASSWORD,
                "BALLAST_DB_URL", url,
                "BALLAST_DB_USER", user,
                "BALLAST_DB_PASSWORD", password);
    }

    /**
     * A database server goes on for a moment with what a killed portal asked it for last: waits until none of the
     * portal's connections is left.
     */
    void awaitTheEndOfThePortalsWork() throws SQLException {
        if (!url.startsWith("jdbc:postgresql:")) {
            return;
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (Connection own = open();
                PreparedStatement others = own.prepareStatement("SELECT COUNT(*) FROM pg_stat_activity"
                        + " WHERE datname = current_database() AND pid <> pg_backend_pid()")) {
            while (rows(others) > 0) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("The killed portal's connections are still open.");
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private static long rows(PreparedStatement count) throws SQLException {
        try (ResultSet result = count.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }

    /** A connection past the portal; an embedded database that is not for both gives one only while no portal runs. */
    public Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
