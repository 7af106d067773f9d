package org.ballast.journal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.ballast.journal.domain.Chart;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.UnitOfAccount;
import org.ballast.sql.SqlRows;

/** The charts of accounts that books are kept by. */
@ApplicationScoped
public class ChartOfAccounts {

    /** The columns that {@link #account} reads, of a table or join with the alias {@code a}. */
    static final String COLUMNS =
            "a.number, a.name, a.type, a.normal_side, a.term, a.category, a.kept_by, a.valid_from, a.valid_to";

    @Inject
    private SqlRows rows;

    /** The chart that a book is kept by. */
    public Chart of(long bookId) {
        String code = rows.list("SELECT chart FROM book WHERE id = ?", row -> row.getString(1), bookId)
                .get(0);
        List<ChartAccount> accounts = rows.list(
                "SELECT " + COLUMNS + " FROM account a WHERE a.chart = ? ORDER BY a.number",
                ChartOfAccounts::account,
                code);
        Map<String, String> numberByRole = new HashMap<>();
        rows.forEach(
                "SELECT role, number FROM account_role WHERE chart = ?",
                row -> numberByRole.put(row.getString(1), row.getString(2)),
                code);
        return new Chart(code, accounts, numberByRole);
    }

    /** Adds an account to a chart, in the order of its number. */
    public void add(String chart, ChartAccount account) {
        rows.execute(
                "INSERT INTO account (chart, number, name, type, normal_side, term, category, kept_by, valid_from, valid_to)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, 'NONE', ?, NULL)",
                chart,
                account.number(),
                account.name(),
                account.type(),
                account.normalSide() == ChartAccount.Side.DEBIT ? "D" : "C",
                account.term(),
                account.category(),
                account.validFrom());
    }

    /**
     * Holds accounts until the transaction ends, in the order of their numbers: whoever posts to one and whoever ends it wait for
     * each other, in books that have no entry yet, too.
     */
    public void hold(String chart, SortedSet<String> numbers) {
        numbers.forEach(number -> rows.list(
                "SELECT number FROM account WHERE chart = ? AND number = ? FOR UPDATE",
                row -> row.getString(1),
                chart,
                number));
    }

    /** Ends an account: it takes no postings after that day. */
    public void end(String chart, String number, LocalDate validTo) {
        rows.execute("UPDATE account SET valid_to = ? WHERE chart = ? AND number = ?", validTo, chart, number);
    }

    /** The latest day that any book of the chart has a posting on for the account. */
    public Optional<LocalDate> lastPosted(String chart, String number) {
        return rows.list(
                        "SELECT MAX(d.posted_on) FROM account_day d JOIN book b ON b.id = d.book_id"
                                + " WHERE b.chart = ? AND d.account = ?",
                        row -> Optional.ofNullable(row.getObject(1, LocalDate.class)),
                        chart,
                        number)
                .get(0);
    }

    static ChartAccount account(ResultSet row) throws SQLException {
        return new ChartAccount(
                row.getString("number"),
                row.getString("name"),
                ChartAccount.Type.valueOf(row.getString("type")),
                "D".equals(row.getString("normal_side")) ? ChartAccount.Side.DEBIT : ChartAccount.Side.CREDIT,
                ChartAccount.Term.valueOf(row.getString("term")),
                ChartAccount.Category.valueOf(row.getString("category")),
                "NONE".equals(row.getString("kept_by"))
                        ? Optional.empty()
                        : Optional.of(UnitOfAccount.Kind.valueOf(row.getString("kept_by"))),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)));
    }
}
