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

    // The portal looks at the margin of all trading accounts by itself, at any time
    private static final String OF_PEOPLE = "audit_event WHERE action NOT LIKE 'MARGIN%'";
    private static final List<String> TABLES =
            List.of("disposal", "lot_event", "journal_entry", "journal_line", "import_file", OF_PEOPLE);

    @Inject
    private SqlRows rows;

    /** Net debit of each account in the entry of a posted disposal; credits are below zero. */
    Map<String, BigDecimal> entry(ReportingEntity entity, String reference) {
        Map<String, BigDecimal> accounts = new TreeMap<>();
        rows.forEach(
                "SELECT l.account, SUM(l.debit) - SUM(l.credit) FROM journal_line l JOIN disposal_posting s"
                        + " ON s.entry_id = l.entry_id JOIN disposal d ON d.id = s.disposal_id"
                        + " WHERE s.status = 'POSTED' AND s.book_id = ? AND d.reference = ?"
                        + " GROUP BY l.account",
                row -> accounts.put(row.getString(1), inDollars(row, 2)),
                entity.book().id(),
                reference);
        return accounts;
    }

    /** Units and amounts of a lot in force as {@code units, cost, impairment}. */
    String lot(ReportingEntity entity, String code) {
        return rows.list(
                        "SELECT p.quantity, p.cost, p.reduction FROM lot l JOIN lot_position p ON p.lot_id = l.id"
                                + " WHERE p.book_id = ? AND l.code = ? AND l.withdrawn = FALSE",
                        row -> row.getBigDecimal(1).stripTrailingZeros().toPlainString() + ", " + inDollars(row, 2)
                                + ", " + inDollars(row, 3),
                        entity.book().id(),
                        code)
                .getFirst();
    }

    private static BigDecimal inDollars(ResultSet row, int column) throws SQLException {
        return new Money(row.getBigDecimal(column), Currency.getInstance("USD")).amount();
    }

    String status(ReportingEntity entity, String reference) {
        return rows.list(
                        "SELECT s.status FROM disposal_posting s JOIN disposal d ON d.id = s.disposal_id"
                                + " WHERE s.book_id = ? AND d.reference = ? AND d.withdrawn = FALSE",
                        row -> row.getString(1),
                        entity.book().id(),
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
                        "journal_line j ON j.unit_kind = 'LOT' AND j.unit_id = l.id AND j.book_id = p.book_id",
                        "SUM(CASE WHEN j.account = '1500' THEN j.debit - j.credit ELSE 0 END)",
                        "SUM(CASE WHEN j.account = '1590' THEN j.credit - j.debit ELSE 0 END)",
                        entity))
                .as("lots that the ledger knows otherwise")
                .isEmpty();
        assertThat(lotsThatDiffer(
                        "lot_event j ON j.lot_id = l.id AND j.book_id = p.book_id",
                        "SUM(j.cost_change)",
                        "SUM(j.reduction_change)",
                        entity))
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
                "SELECT l.code FROM lot l JOIN lot_position p ON p.lot_id = l.id LEFT JOIN " + source
                        + " WHERE p.book_id = ? GROUP BY l.id, l.code, p.cost, p.reduction"
                        + " HAVING COALESCE(" + cost + ", 0) <> p.cost OR COALESCE(" + impairment
                        + ", 0) <> p.reduction",
                row -> row.getString(1),
                entity.book().id());
    }
}
