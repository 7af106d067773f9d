package org.ballast.statements.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.sql.SqlRows;
import org.ballast.statements.domain.Pending;
import org.ballast.writedowns.domain.OpenTests;

/** What is not posted yet although it counts for a day or an earlier one. */
@ApplicationScoped
public class PendingItems {

    private static final String OF_BOOK = " p JOIN approval_case c ON c.id = p.case_id WHERE p.book_id = ?"
            + " AND c.status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED') AND p.period_end <= ?";
    private static final String PROPOSALS =
            "SELECT COUNT(*), COALESCE(SUM(w.amount), 0) FROM (SELECT p.amount FROM proposal" + OF_BOOK
                    + " UNION ALL SELECT p.amount FROM mark_proposal" + OF_BOOK + ") w";
    private static final String DISPOSALS =
            "SELECT COUNT(*) FROM disposal_posting s JOIN disposal d ON d.id = s.disposal_id"
                    + " WHERE s.book_id = ? AND s.status = 'AWAITING_TEST' AND d.disposed_on <= ?";

    @Inject
    private SqlRows rows;

    private record Proposals(int count, BigDecimal amount) {}

    public Pending upTo(long bookId, Currency currency, LocalDate day, OpenTests tests) {
        List<Proposals> proposals = rows.list(
                PROPOSALS,
                row -> new Proposals(row.getInt(1), row.getBigDecimal(2)),
                bookId,
                day.plusDays(1),
                bookId,
                day.plusDays(1));
        List<Integer> disposals = rows.list(DISPOSALS, row -> row.getInt(1), bookId, day);
        return new Pending(
                proposals.get(0).count(), new Money(proposals.get(0).amount(), currency), disposals.get(0), tests);
    }
}
