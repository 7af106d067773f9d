package org.ballast.statements.report;

import java.util.ArrayList;
import java.util.List;
import org.ballast.documents.domain.Workbook;
import org.ballast.statements.domain.IncomeStatement;
import org.ballast.statements.domain.SignOff;
import org.ballast.statements.report.StatementRow.Kind;

/** The income statement for spreadsheet programs. */
public final class IncomeStatementWorkbook {

    private IncomeStatementWorkbook() {}

    /**
     * @param signOffs who stands behind the write-downs of the period
     */
    public static Workbook of(IncomeStatement statement, List<SignOff> signOffs) {
        return StatementWorkbook.of(IncomeStatementReport.printed(statement), new Totals()::summandsOf, signOffs);
    }

    /** Which rows a total adds up: the total before it, and the lines since. */
    private static final class Totals {

        private final List<Integer> open = new ArrayList<>();

        List<Integer> summandsOf(Kind kind, int row) {
            List<Integer> summands = kind == Kind.SUBTOTAL || kind == Kind.TOTAL ? List.copyOf(open) : List.of();
            if (!summands.isEmpty()) {
                open.clear();
            }
            if (kind != Kind.SECTION && kind != Kind.PART) {
                open.add(row);
            }
            return summands;
        }
    }
}
