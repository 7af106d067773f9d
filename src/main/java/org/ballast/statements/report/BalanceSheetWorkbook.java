package org.ballast.statements.report;

import java.util.ArrayList;
import java.util.List;
import org.ballast.documents.domain.Workbook;
import org.ballast.statements.domain.BalanceSheet;
import org.ballast.statements.domain.SignOff;
import org.ballast.statements.report.StatementRow.Kind;

/** The balance sheet for spreadsheet programs. */
public final class BalanceSheetWorkbook {

    private BalanceSheetWorkbook() {}

    /**
     * @param signOffs who stands behind the write-downs of the year
     */
    public static Workbook of(BalanceSheet sheet, List<SignOff> signOffs) {
        return StatementWorkbook.of(BalanceSheetReport.printed(sheet), new Totals()::summandsOf, signOffs);
    }

    /** Which rows a total adds up: a part's total its lines, a side's total the totals of its parts. */
    private static final class Totals {

        private final List<Integer> lines = new ArrayList<>();
        private final List<Integer> parts = new ArrayList<>();

        List<Integer> summandsOf(Kind kind, int row) {
            return switch (kind) {
                case LINE -> noted(lines, row);
                case SUBTOTAL -> lines.isEmpty() ? List.copyOf(parts) : noted(parts, row, taken(lines));
                case TOTAL -> taken(parts);
                case HEADING, SECTION, PART -> List.of();
            };
        }

        private static List<Integer> noted(List<Integer> rows, int row) {
            return noted(rows, row, List.of());
        }

        private static List<Integer> noted(List<Integer> rows, int row, List<Integer> summands) {
            rows.add(row);
            return summands;
        }

        private static List<Integer> taken(List<Integer> rows) {
            List<Integer> taken = List.copyOf(rows);
            rows.clear();
            return taken;
        }
    }
}
