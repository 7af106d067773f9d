package org.ballast.statements.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.sql.SqlRows;
import org.ballast.statements.domain.AccountRule;
import org.ballast.statements.domain.LayoutLine;
import org.ballast.statements.domain.StatementLayout;
import org.jspecify.annotations.Nullable;

/** How statements are laid out. */
@ApplicationScoped
public class StatementLayouts {

    private static final String LINES =
            "SELECT kind, name, parent FROM statement_line WHERE statement = ? ORDER BY line_no";
    private static final String ACCOUNTS = "SELECT a.line, a.type, a.term, a.category,"
            + " COALESCE(r.number, a.first_number) AS first_number, COALESCE(r.number, a.last_number) AS last_number, a.span"
            + " FROM statement_account a LEFT JOIN account_role r ON r.role = a.role AND r.chart = ?"
            + " WHERE a.statement = ? AND (a.chart IS NULL OR a.chart = ?) AND (a.role IS NULL OR r.number IS NOT NULL)"
            + " ORDER BY a.line, a.rule_no";

    @Inject
    private SqlRows rows;

    /**
     * The layout of a statement over the accounts of a chart.
     *
     * @param chart its code: roles stand for its numbers
     */
    public StatementLayout of(StatementLayout.Statement statement, String chart) {
        return read(rows, statement, chart);
    }

    static StatementLayout read(SqlRows rows, StatementLayout.Statement statement, String chart) {
        Map<String, List<AccountRule>> accounts = new HashMap<>();
        rows.forEach(
                ACCOUNTS,
                row -> accounts.computeIfAbsent(row.getString("line"), line -> new ArrayList<>())
                        .add(rule(row)),
                chart,
                statement,
                chart);
        return new StatementLayout(rows.list(
                LINES,
                row -> new LayoutLine(
                        LayoutLine.Kind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        Objects.requireNonNullElse(row.getString("parent"), ""),
                        accounts.getOrDefault(row.getString("name"), List.of())),
                statement));
    }

    private static AccountRule rule(ResultSet row) throws SQLException {
        String last = row.getString("last_number");
        return new AccountRule(
                ChartAccount.Type.valueOf(row.getString("type")),
                ifNamed(row.getString("term"), ChartAccount.Term::valueOf),
                ifNamed(row.getString("category"), ChartAccount.Category::valueOf),
                ifNamed(row.getString("first_number"), first -> new AccountRule.Numbers(first, last)),
                AccountRule.Span.valueOf(row.getString("span")));
    }

    private static <T> Optional<T> ifNamed(@Nullable String text, Function<String, T> meaning) {
        return Optional.ofNullable(text).map(meaning);
    }
}
