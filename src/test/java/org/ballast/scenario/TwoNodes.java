package org.ballast.scenario;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Two nodes on one PostgreSQL, each of the three of which can be killed at any moment and started again on what it left. */
final class TwoNodes implements AutoCloseable {

    private static final int TRIES = 40;
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Path data;
    private final int port;
    private final BooksDatabase database;
    private final PortalServer one;
    private final PortalServer two;
    private EmbeddedPostgres postgres;

    /** What is killed. */
    enum Part {
        DATABASE,
        NODE_ONE,
        NODE_TWO
    }

    private TwoNodes(String name) throws IOException {
        data = Path.of("target", name + "-data").toAbsolutePath();
        Folders.empty(data);
        port = freePort();
        postgres = startDatabase(true);
        String url = postgres.getJdbcUrl("postgres", "postgres");
        database = BooksDatabase.postgreSql(name + "-one", url, "postgres", "postgres");
        one = database.startPortal();
        two = BooksDatabase.postgreSql(name + "-two", url, "postgres", "postgres")
                .startPortal();
    }

    static TwoNodes start(String name) throws IOException {
        return new TwoNodes(name);
    }

    private EmbeddedPostgres startDatabase(boolean anew) throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        Path.of("target", "nodes-postgresql").toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("synchronous_commit", "on") // the library lets a commit be lost
                .setPGStartupWait(Duration.ofSeconds(anew ? 60 : 20))
                .start();
    }

    List<PortalServer> nodes() {
        return List.of(one, two);
    }

    PortalServer node(int number) {
        return nodes().get(number % 2);
    }

    Connection open() throws SQLException {
        return database.open();
    }

    /** Ends it at once, with all that it had begun. */
    void kill(Part part) {
        switch (part) {
            case NODE_ONE -> one.kill();
            case NODE_TWO -> two.kill();
            case DATABASE -> killDatabase();
        }
    }

    /** Starts it again on what was left, ready. */
    void startAgain(Part part) throws IOException {
        switch (part) {
            case NODE_ONE -> one.start();
            case NODE_TWO -> two.start();
            case DATABASE -> startDatabaseAgain();
        }
    }

    /** The process that all others of the database come from, and then whatever is left of them. */
    private void killDatabase() {
        ProcessHandle postmaster = ProcessHandle.of(postmaster()).orElseThrow();
        List<ProcessHandle> others = postmaster.children().toList();
        postmaster.destroyForcibly();
        others.forEach(ProcessHandle::destroyForcibly);
    }

    private long postmaster() {
        try {
            return Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid"))
                    .getFirst()
                    .strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void startDatabaseAgain() throws IOException {
        postgres.close(); // it is dead already, but its folder is still held
        for (int attempt = 1; ; attempt++) {
            try {
                postgres = startDatabase(false);
                return;
            } catch (IOException | IllegalStateException notYet) {
                if (attempt == TRIES) {
                    throw notYet;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        one.kill();
        two.kill();
        postgres.close();
    }
}
