package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballast.amounts.Money;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.sql.SqlRows;

/** What the books say about a company's disposals, read past the use cases. */
@ApplicationScoped
public class DisposalBooks {

    private static final List<String> TABLES =
            List.of("disposal", "lot_event", "journal_entry", "journal_line", "import_file", "audit_event");

    @Inject
    private SqlRows rows;

    /** Net debit of each account in the entry of a posted disposal; credits are below zero. */
    Map<String, BigDecimal> entry(ReportingEntity entity, String reference) {
        Map<String, BigDecimal> accounts = new TreeMap<>();
        rows.forEach(
                "SELECT l.account, SUM(l.debit) - SUM(l.credit) FROM journal_line l JOIN disposal d"
                        + " ON d.entry_id = l.entry_id WHERE d.status = 'POSTED' AND d.entity_id = ? AND d.reference = ?"
                        + " GROUP BY l.account",
                row -> accounts.put(row.getString(1), inDollars(row, 2)),
                entity.id(),
                reference);
        return accounts;
    }

    /** Units and amounts of a lot in force as {@code units, cost, impairment}. */
    String lot(ReportingEntity entity, String code) {
        return rows.list(
                        "SELECT remaining_quantity, original_cost, accumulated_impairment FROM lot"
                                + " WHERE entity_id = ? AND code_in_force = ?",
                        row -> row.getBigDecimal(1).stripTrailingZeros().toPlainString() + ", " + inDollars(row, 2)
                                + ", " + inDollars(row, 3),
                        entity.id(),
                        code)
                .getFirst();
    }

    private static BigDecimal inDollars(ResultSet row, int column) throws SQLException {
        return new Money(row.getBigDecimal(column), Currency.getInstance("USD")).amount();
    }

    String status(ReportingEntity entity, String reference) {
        return rows.list(
                        "SELECT status FROM disposal WHERE entity_id = ? AND reference_in_force = ?",
                        row -> row.getString(1),
                        entity.id(),
                        reference)
                .getFirst();
    }

    /** How many rows each table of the books has, of all companies. */
    Map<String, Long> sizes() {
        Map<String, Long> sizes = new TreeMap<>();
        TABLES.forEach(table -> sizes.put(
                table,
                rows.list("SELECT COUNT(*) FROM " + table, row -> row.getLong(1))
                        .getFirst()));
        return sizes;
    }

    /** Each lot is what the accounts 1500 and 1590 and its events say, and the trial balance is zero. */
    void tie(ReportingEntity entity) {
        assertThat(lotsThatDiffer(
                        "journal_line j ON j.unit_kind = 'LOT' AND j.unit_id = l.id",
                        "SUM(CASE WHEN j.account = '1500' THEN j.debit - j.credit ELSE 0 END)",
                        "SUM(CASE WHEN j.account = '1590' THEN j.credit - j.debit ELSE 0 END)",
                        entity))
                .as("lots that the ledger knows otherwise")
                .isEmpty();
        assertThat(lotsThatDiffer(
                        "lot_event j ON j.lot_id = l.id", "SUM(j.cost_change)", "SUM(j.impairment_change)", entity))
                .as("lots that are not the sum of their events")
                .isEmpty();
        assertThat(rows.list(
                                "SELECT COALESCE(SUM(debit), 0) - COALESCE(SUM(credit), 0) FROM account_day WHERE book_id = ?",
                                row -> row.getBigDecimal(1),
                                entity.book().id())
                        .getFirst())
                .as("trial balance")
                .isEqualByComparingTo("0.00");
    }

    private List<String> lotsThatDiffer(String source, String cost, String impairment, ReportingEntity entity) {
        return rows.list(
                "SELECT l.code FROM lot l LEFT JOIN " + source + " WHERE l.entity_id = ?"
                        + " GROUP BY l.id, l.code, l.original_cost, l.accumulated_impairment"
                        + " HAVING COALESCE(" + cost + ", 0) <> l.original_cost OR COALESCE(" + impairment
                        + ", 0) <> l.accumulated_impairment",
                row -> row.getString(1),
                entity.id());
    }
}
