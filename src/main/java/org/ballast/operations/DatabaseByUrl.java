package org.ballast.operations;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.ballast.audit.application.PrivateFiles;
import org.jspecify.annotations.Nullable;

/**
 * Connections to the database that a JDBC URL names: PostgreSQL for {@code jdbc:postgresql:}, the embedded H2 for
 * {@code jdbc:h2:}. The server pools them; choosing by URL lets one WAR run on either, by environment alone.
 */
public final class DatabaseByUrl implements DataSource {

    private static final String POSTGRESQL = "jdbc:postgresql:";

    private static final String EMBEDDED = "jdbc:h2:file:";

    private static final String CONNECT_SECONDS = "5";

    /** A transaction may last longer, see webapp-config/pre-boot-commands.txt. */
    static final Duration LONGEST_STATEMENT = Duration.ofMinutes(15);

    /**
     * How long PostgreSQL lets one node hold up the others: nobody waits for a lock for ever, and whoever stands still
     * inside a transaction, as a frozen machine does, loses it. The longest statement is a large file's.
     */
    private static final String PATIENCE = "-c lock_timeout=10s -c idle_in_transaction_session_timeout=60s"
            + " -c statement_timeout=" + LONGEST_STATEMENT.toMillis();

    private String url = "";
    private String user = "";
    private String password = "";

    public void setUrl(String url) {
        this.url = url;
    }

    public String getUrl() {
        return url;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public String getUser() {
        return user;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getPassword() {
        return password;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(user, password);
    }

    @Override
    public Connection getConnection(String asUser, String withPassword) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", asUser);
        properties.setProperty("password", withPassword);
        if (url.startsWith(POSTGRESQL)) {
            // An absent instant has no type of its own, and a batch goes as one statement
            properties.setProperty("stringtype", "unspecified");
            properties.setProperty("reWriteBatchedInserts", "true");
            properties.setProperty("connectTimeout", CONNECT_SECONDS);
            properties.setProperty("tcpKeepAlive", "true");
            properties.setProperty("options", PATIENCE);
        }
        return connected(driver(), properties);
    }

    private Connection connected(Driver driver, Properties properties) throws SQLException {
        Connection connection;
        try {
            Optional<Path> file = embeddedFile();
            if (file.isPresent()) {
                PrivateFiles.makeFolderOf(file.get());
            }
            connection = driver.connect(url, properties);
            if (file.isPresent()) {
                PrivateFiles.close(file.get());
            }
        } catch (IOException unwritable) {
            throw new SQLException(
                    "Ballast cannot make the folder of its database " + withoutParameters() + ". " + advice(),
                    unwritable);
        } catch (SQLException unreachable) {
            throw new SQLException(
                    "Ballast cannot reach its database " + withoutParameters() + ". " + advice() + " The driver says: "
                            + unreachable.getMessage(),
                    unreachable.getSQLState(),
                    unreachable.getErrorCode(),
                    unreachable);
        }
        if (connection == null) {
            throw new SQLException("BALLAST_DB_URL is none that the driver accepts: " + withoutParameters());
        }
        return connection;
    }

    /** The file of the embedded database: for the portal's own user alone. */
    private Optional<Path> embeddedFile() {
        return url.startsWith(EMBEDDED)
                ? Optional.of(Path.of(withoutParameters().substring(EMBEDDED.length()) + ".mv.db"))
                : Optional.empty();
    }

    private String advice() {
        return url.startsWith(POSTGRESQL)
                ? "Check BALLAST_DB_URL, BALLAST_DB_USER and BALLAST_DB_PASSWORD."
                : "Its folder must be writable, and no other portal may run on it.";
    }

    /** A parameter may be a password. */
    private String withoutParameters() {
        return url.split("[?;]", 2)[0];
    }

    private Driver driver() throws SQLException {
        if (url.startsWith(POSTGRESQL)) {
            return new org.postgresql.Driver();
        }
        if (url.startsWith("jdbc:h2:")) {
            return new org.h2.Driver();
        }
        throw new SQLException(
                "BALLAST_DB_URL must start with jdbc:postgresql: or jdbc:h2:, but is " + withoutParameters());
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {
        // The drivers log through java.util.logging
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // Part of the URL where it is wanted
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("No logger of its own");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("Not a wrapper for " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
