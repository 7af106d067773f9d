package org.ballast.statements.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.sql.SqlRows;
import org.ballast.statements.domain.SignOff;

/** Who prepared and who approved the write-downs that were posted. */
@ApplicationScoped
public class SignOffs {

    private static final String LAST =
            "(SELECT MAX(id) FROM approval_step WHERE case_id = p.case_id AND action = '%s')";
    private static final String POSTED = "SELECT a.symbol, p.period_start, p.period_end, p.amount, p.currency,"
            + " s.actor AS prepared_by, s.at AS prepared_at, f.actor AS approved_by, f.at AS approved_at,"
            + " e.id AS entry_id, e.fiscal_year, e.seq, e.posted_on"
            + " FROM proposal p JOIN asset a ON a.id = p.asset_id JOIN approval_case c ON c.id = p.case_id"
            + " JOIN journal_entry e ON e.id = c.entry_id"
            + " JOIN approval_step s ON s.id = " + LAST.replace("%s", "SUBMIT")
            + " JOIN approval_step f ON f.id = " + LAST.replace("%s", "APPROVE_FINAL")
            + " WHERE p.book_id = ? AND c.status = 'POSTED' AND p.period_end > ? AND p.period_end <= ?";
    private static final String MARKS = POSTED.replace("a.symbol", "a.code AS symbol")
            .replace(
                    "FROM proposal p JOIN asset a ON a.id = p.asset_id",
                    "FROM mark_proposal p JOIN trading_account a ON a.id = p.account_id");
    private static final String IN_ORDER = " ORDER BY p.period_end, a.symbol, p.id";
    private static final String OF_MODEL = " AND p.model = ?";

    @Inject
    private SqlRows rows;

    /** Of test periods that ended within the days, by period and asset. */
    public List<SignOff> within(long bookId, LocalDate from, LocalDate to) {
        return rows.list(POSTED + IN_ORDER, SignOffs::signOff, bookId, from, to);
    }

    /** The same of what one model measured. */
    public List<SignOff> within(long bookId, LocalDate from, LocalDate to, MeasurementModel model) {
        return rows.list(POSTED + OF_MODEL + IN_ORDER, SignOffs::signOff, bookId, from, to, model);
    }

    /** Of mark-to-market, by period and account; settlements among it. */
    public List<SignOff> ofMarks(long bookId, LocalDate from, LocalDate to) {
        return rows.list(MARKS + " ORDER BY p.period_end, a.code, p.id", SignOffs::signOff, bookId, from, to);
    }

    private static SignOff signOff(ResultSet row) throws SQLException {
        PostedEntry entry = new PostedEntry(
                row.getLong("entry_id"),
                row.getInt("fiscal_year"),
                row.getLong("seq"),
                row.getObject("posted_on", LocalDate.class));
        return new SignOff(
                row.getString("symbol"),
                row.getObject("period_start", LocalDate.class),
                row.getObject("period_end", LocalDate.class),
                new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                row.getString("prepared_by"),
                SqlRows.instant(row, "prepared_at"),
                row.getString("approved_by"),
                SqlRows.instant(row, "approved_at"),
                entry.number());
    }
}
