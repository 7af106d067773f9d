package org.ballast.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The database under a portal that is started and killed: reached by the portal through its settings, and by the test
 * directly.
 */
public final class BooksDatabase {

    static final String ADMINISTRATOR = "administrator";
    static final String PASSWORD = "correct horse battery staple";

    private final Path folder;
    private final String url;
    private final String user;
    private final String password;

    private BooksDatabase(Path folder, String url, String user, String password) {
        this.folder = folder;
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** An empty embedded database in a folder of its own below {@code target}. */
    public static BooksDatabase embedded(String name) {
        Path folder = emptyFolder(name);
        return new BooksDatabase(
                folder,
                "jdbc:h2:file:" + folder.resolve("data").resolve("ballast") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                        + ";DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
                "ballast",
                "");
    }

    /** An empty database of a running PostgreSQL. */
    public static BooksDatabase postgreSql(String name, String url, String user, String password) {
        return new BooksDatabase(emptyFolder(name), url, user, password);
    }

    /** A portal outside demo mode with one administrator. */
    public PortalProcess startPortal() {
        Map<String, String> settings = new HashMap<>();
        settings.put("BALLAST_DEMO", "false");
        settings.put("BALLAST_AUDIT_KEY", "a key for tests that is long enough");
        settings.put("BALLAST_ADMIN_USER", ADMINISTRATOR);
        settings.put("BALLAST_ADMIN_PASSWORD", PASSWORD);
        settings.put("BALLAST_DB_URL", url);
        settings.put("BALLAST_DB_USER", user);
        settings.put("BALLAST_DB_PASSWORD", password);
        return PortalProcess.start(folder, settings);
    }

    /** A connection past the portal; the embedded database gives one only while no portal runs. */
    public Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    private static Path emptyFolder(String name) {
        Path folder = Path.of("target", "portals", name).toAbsolutePath();
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> old = Files.walk(folder)) {
                    old.sorted(Comparator.reverseOrder())
                            .forEach(path -> path.toFile().delete());
                }
            }
            return Files.createDirectories(folder);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }
}
