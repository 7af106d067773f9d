package org.ballast.statements.report;

import java.util.ArrayList;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.statements.domain.ChangesInEquity;
import org.jspecify.annotations.Nullable;

/** A row of {@code reports/statements/ChangesInEquity.jrxml}: the amounts stand at the right edge, the total last. */
public record EquityRow(
        StatementRow.Kind kind,
        String caption,
        @Nullable Money amount1,
        @Nullable Money amount2,
        @Nullable Money amount3,
        @Nullable Money amount4,
        @Nullable Money amount5,
        @Nullable Money amount6,
        @Nullable Money amount7) {

    static final int MOST_COLUMNS = 7;

    /**
     * A row on the page.
     *
     * @param amounts one for each column, and the total
     */
    public record Line(StatementRow.Kind kind, String caption, List<Money> amounts) {

        public Line {
            amounts = List.copyOf(amounts);
        }
    }

    /** The statement row by row, the same on page, on paper and in a spreadsheet. */
    public static List<Line> of(ChangesInEquity statement, Words words) {
        List<Line> lines = new ArrayList<>();
        lines.add(line(
                statement,
                StatementRow.Kind.SUBTOTAL,
                words.text("equity.balance", words.said(statement.period().from())),
                statement.opening()));
        statement
                .rows()
                .forEach(row -> lines.add(line(
                        statement, StatementRow.Kind.LINE, words.text("equity.row." + row.name()), row.amounts())));
        lines.add(line(
                statement,
                StatementRow.Kind.TOTAL,
                words.text("equity.balance", words.said(statement.period().to())),
                statement.closing()));
        return lines;
    }

    static EquityRow of(Line line) {
        List<Money> amounts = line.amounts();
        int empty = MOST_COLUMNS - amounts.size();
        @Nullable Money[] placed = new @Nullable Money[MOST_COLUMNS];
        for (int at = 0; at < amounts.size(); at++) {
            placed[empty + at] = amounts.get(at);
        }
        return new EquityRow(
                line.kind(),
                line.caption(),
                placed[0],
                placed[1],
                placed[2],
                placed[3],
                placed[4],
                placed[5],
                placed[6]);
    }

    private static Line line(ChangesInEquity statement, StatementRow.Kind kind, String caption, List<Money> amounts) {
        List<Money> all = new ArrayList<>(amounts);
        all.add(statement.total(amounts));
        return new Line(kind, caption, all);
    }
}
