package org.ballast.statements.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.sql.SqlRows;
import org.ballast.statements.domain.EquityLayout;

/** How the statement of changes in equity is laid out. */
@ApplicationScoped
public class EquityLayouts {

    @Inject
    private SqlRows rows;

    /**
     * The layout over the accounts of a chart.
     *
     * @param chart its code: roles stand for its numbers; a column whose role nobody plays there stays empty
     */
    public EquityLayout of(String chart) {
        return read(rows, chart);
    }

    static EquityLayout read(SqlRows rows, String chart) {
        return new EquityLayout(
                rows.list(
                        "SELECT c.name, COALESCE(r.number, c.role) AS number, c.takes_income, c.is_optional"
                                + " FROM equity_column c LEFT JOIN account_role r ON r.role = c.role AND r.chart = ?"
                                + " ORDER BY c.column_no",
                        row -> new EquityLayout.Column(
                                row.getString("name"),
                                Optional.ofNullable(row.getString("number")),
                                row.getBoolean("takes_income"),
                                row.getBoolean("is_optional")),
                        chart),
                rows.list(
                        "SELECT name, is_optional FROM equity_row ORDER BY row_no",
                        row -> new EquityLayout.Row(row.getString("name"), row.getBoolean("is_optional"))),
                rows.list(
                        "SELECT row_name, is_income, entry_kind, column_name, side FROM equity_rule ORDER BY rule_no",
                        row -> new EquityLayout.Rule(
                                row.getString("row_name"),
                                row.getBoolean("is_income"),
                                Optional.ofNullable(row.getString("entry_kind")).map(JournalEntry.Kind::valueOf),
                                Optional.ofNullable(row.getString("column_name")),
                                Optional.ofNullable(row.getString("side")).map("D"::equals))));
    }
}
