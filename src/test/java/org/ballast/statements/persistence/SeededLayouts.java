package org.ballast.statements.persistence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.ballast.sql.SqlRows;
import org.ballast.statements.domain.EquityLayout;
import org.ballast.statements.domain.StatementLayout;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** The layouts as the migrations leave them, for tests without a portal. */
public final class SeededLayouts {

    public static final StatementLayout BALANCE_SHEET;
    public static final StatementLayout INCOME_STATEMENT;
    public static final EquityLayout CHANGES_IN_EQUITY;

    /** Reads what the migrations leave, for layouts of other rooms. */
    public static final SqlRows ROWS;

    private static final String DATABASE = "jdbc:h2:mem:layouts;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";

    static {
        try {
            Connection connection = DriverManager.getConnection(DATABASE);
            Flyway.configure()
                    .dataSource(DATABASE, "", "")
                    .locations("classpath:db/migration", "classpath:db/migration-h2")
                    .load()
                    .migrate();
            ROWS = new PlainRows(connection);
            BALANCE_SHEET = StatementLayouts.read(ROWS, StatementLayout.Statement.BALANCE_SHEET, "BASIC");
            INCOME_STATEMENT = StatementLayouts.read(ROWS, StatementLayout.Statement.INCOME_STATEMENT, "BASIC");
            CHANGES_IN_EQUITY = EquityLayouts.read(ROWS, "BASIC");
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private SeededLayouts() {}

    /** Reads without a transaction of a server. */
    private static final class PlainRows extends SqlRows {

        private final Connection connection;

        private PlainRows(Connection connection) {
            this.connection = connection;
        }

        @Override
        public void forEach(String sql, Reader reader, @Nullable Object... values) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setString(i + 1, String.valueOf(values[i]));
                }
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        reader.read(row);
                    }
                }
            } catch (SQLException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
    }
}
