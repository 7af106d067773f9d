package org.ballast.container;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The database of a run of container tests, chosen by the system property {@code ballast.it.database}: {@code h2} in
 * memory, or {@code postgresql}, a real server that is started before the portal and ends with the run.
 */
public final class TestDatabase implements LauncherSessionListener {

    private static final String H2 = "jdbc:h2:mem:ballast;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
            + ";DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

    private @Nullable EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        switch (System.getProperty("ballast.it.database", "")) {
            case "h2" -> use(H2, "ballast");
            case "postgresql" -> use(startPostgres(), "postgres");
            default -> {}
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException notClosed) {
            throw new UncheckedIOException(notClosed);
        }
    }

    private String startPostgres() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(Path.of("target/postgresql").toFile())
                    .start();
            return postgres.getJdbcUrl("postgres", "postgres");
        } catch (IOException notStarted) {
            throw new UncheckedIOException("The PostgreSQL of the tests does not start", notStarted);
        }
    }

    private static void use(String url, String user) {
        System.setProperty("ballast.db.url", url);
        System.setProperty("ballast.db.user", user);
        System.setProperty("ballast.checkpoint.folder", folderOfThisRun());
    }

    /** The checkpoints of another run are those of another trail. */
    private static String folderOfThisRun() {
        Path folder = Path.of("target", "checkpoints", UUID.randomUUID().toString());
        return folder.toAbsolutePath().toString();
    }
}
