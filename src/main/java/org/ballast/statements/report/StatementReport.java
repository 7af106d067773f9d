package org.ballast.statements.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballast.documents.domain.Printout;
import org.ballast.statements.domain.SignOff;

/** A statement of rows and columns on paper. */
final class StatementReport {

    private static final int MOST_COLUMNS = 3;

    private StatementReport() {}

    /**
     * @param report as {@code statements/BalanceSheet}
     * @param signOffs who stands behind the write-downs of the year or period
     */
    static Printout of(String report, PrintedStatement statement, List<SignOff> signOffs) {
        return of(report, statement, signOffs, List.of());
    }

    /**
     * The same with a block at its end.
     *
     * @param last rows of the block
     */
    static Printout of(String report, PrintedStatement statement, List<SignOff> signOffs, List<? extends Record> last) {
        Words words = new Words();
        PageWords page = new PageWords(words, statement.header(), statement.title());
        Map<String, String> parameters = page.around(statement.subtitle(), statement.hash());
        int columns = statement.columns().size();
        for (int i = 0; i < columns; i++) {
            parameters.put(
                    "column" + (MOST_COLUMNS - columns + i + 1),
                    statement.columns().get(i));
        }
        List<Record> rows = new ArrayList<>();
        for (StatementRow row : statement.rows()) {
            rows.add(columns < MOST_COLUMNS ? row.toTheRight() : row);
        }
        rows.addAll(SignOffRow.of(signOffs, words));
        rows.addAll(last);
        return new Printout(
                statement.name(),
                page.documentTitle(),
                statement.header().entityName(),
                statement.header().currency(),
                page.madeAt(),
                page.draft(),
                List.of(new Printout.Part(report, parameters, rows)));
    }
}
