package org.ballast.statements.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.sql.BatchInsert;
import org.ballast.sql.Batches;
import org.ballast.sql.SqlRows;
import org.ballast.statements.domain.ReportedFigure;

/** Figures that an entity published itself, to be read beside those of these books. */
@ApplicationScoped
public class ReportedFigures {

    private static final String WITHIN = "SELECT caption, period_start, period_end, amount, currency, source"
            + " FROM reported_figure WHERE entity_id = ? AND period_start >= ? AND period_end < ?"
            + " ORDER BY caption DESC, period_end";
    private static final String INSERT =
            "INSERT INTO reported_figure (entity_id, caption, period_start, period_end, amount, currency, source)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String LOSSES = "SELECT COALESCE(SUM(reduction_change), 0) FROM lot_event"
            + " WHERE book_id = ? AND kind = 'IMPAIR' AND posted_on BETWEEN ? AND ?";
    private static final String CARRYING = "SELECT COALESCE(SUM(cost_change - reduction_change + value_change), 0)"
            + " FROM lot_event WHERE book_id = ? AND posted_on <= ?";

    @Inject
    private SqlRows rows;

    @Inject
    private Batches batches;

    /**
     * Figures whose whole period lies in that one.
     *
     * @param to the day after the last
     */
    public List<ReportedFigure> within(long entityId, LocalDate from, LocalDate to) {
        return rows.list(
                WITHIN,
                row -> new ReportedFigure(
                        ReportedFigure.Caption.valueOf(row.getString("caption")),
                        row.getObject("period_start", LocalDate.class),
                        row.getObject("period_end", LocalDate.class),
                        new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                        row.getString("source")),
                entityId,
                from,
                to);
    }

    /** What a book says of the same. */
    public Money ours(long bookId, ReportedFigure figure) {
        Currency currency = figure.amount().currency();
        List<Money> found = switch (figure.caption()) {
            case IMPAIRMENT_LOSS ->
                rows.list(
                        LOSSES,
                        row -> new Money(row.getBigDecimal(1), currency),
                        bookId,
                        figure.periodStart(),
                        figure.periodEnd());
            case CARRYING_AMOUNT ->
                rows.list(CARRYING, row -> new Money(row.getBigDecimal(1), currency), bookId, figure.periodEnd());
        };
        return found.get(0);
    }

    public void add(long entityId, List<ReportedFigure> figures) {
        try (BatchInsert insert = batches.open(INSERT)) {
            figures.forEach(figure -> insert.add(
                    entityId,
                    figure.caption(),
                    figure.periodStart(),
                    figure.periodEnd(),
                    figure.amount(),
                    figure.amount().currency(),
                    figure.source()));
        }
    }
}
