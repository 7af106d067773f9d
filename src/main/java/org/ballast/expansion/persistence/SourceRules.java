package org.ballast.expansion.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.ballast.expansion.domain.Source;
import org.ballast.expansion.domain.SourceRule;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.sql.SqlRows;

/** Which accounts count as which source of total assets. */
@ApplicationScoped
public class SourceRules {

    private static final String RULES = "SELECT x.source, x.account_type, x.term, x.entry_kind, x.side,"
            + " COALESCE(r.number, x.first_number) AS first_number, COALESCE(r.number, x.last_number) AS last_number"
            + " FROM expansion_rule x LEFT JOIN account_role r ON r.role = x.role AND r.chart = ?"
            + " WHERE (x.chart IS NULL OR x.chart = ?) AND (x.role IS NULL OR r.number IS NOT NULL) ORDER BY x.rule_no";

    @Inject
    private SqlRows rows;

    /**
     * The rules over the accounts of a chart, the first that fits counts.
     *
     * @param chart its code: roles stand for its numbers
     */
    public List<SourceRule> of(String chart) {
        return read(rows, chart);
    }

    static List<SourceRule> read(SqlRows rows, String chart) {
        return rows.list(RULES, SourceRules::rule, chart, chart);
    }

    private static SourceRule rule(ResultSet row) throws SQLException {
        String first = row.getString("first_number");
        return new SourceRule(
                Source.valueOf(row.getString("source")),
                Optional.ofNullable(row.getString("account_type")).map(ChartAccount.Type::valueOf),
                Optional.ofNullable(row.getString("term")).map(ChartAccount.Term::valueOf),
                first == null
                        ? Optional.empty()
                        : Optional.of(new SourceRule.Numbers(first, row.getString("last_number"))),
                Optional.ofNullable(row.getString("entry_kind")).map(JournalEntry.Kind::valueOf),
                Optional.ofNullable(row.getString("side")).map("D"::equals));
    }
}
