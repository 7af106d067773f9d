package org.ballast.statements.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.documents.domain.Printout;
import org.ballast.statements.domain.BalanceSheet;
import org.ballast.statements.domain.SignOff;

/** The balance sheet for {@code reports/statements/BalanceSheet.jrxml}. */
public final class BalanceSheetReport {

    private static final int MOST_COLUMNS = 3;

    private BalanceSheetReport() {}

    /**
     * @param signOffs who stands behind the write-downs of the year
     */
    public static Printout of(BalanceSheet sheet, List<SignOff> signOffs) {
        Words words = new Words();
        PageWords page = new PageWords(words, sheet.header(), words.text("balanceSheet.title"));
        Map<String, String> parameters = page.around(
                words.text("balanceSheet.subtitle", Words.day(sheet.header().asOf())), CanonicalText.hash(sheet));
        int columns = sheet.dates().size();
        for (int i = 0; i < columns; i++) {
            parameters.put(
                    "date" + (MOST_COLUMNS - columns + i + 1),
                    Words.shortDay(sheet.dates().get(i)));
        }
        List<Record> rows = new ArrayList<>();
        for (BalanceSheetRow row : BalanceSheetRows.of(sheet)) {
            rows.add(columns < MOST_COLUMNS ? row.toTheRight() : row);
        }
        rows.addAll(SignOffRow.of(signOffs, words));
        return new Printout(
                name(sheet),
                page.documentTitle(),
                sheet.header().entityName(),
                sheet.header().currency(),
                page.madeAt(),
                page.draft(),
                List.of(new Printout.Part("statements/BalanceSheet", parameters, rows)));
    }

    static String name(BalanceSheet sheet) {
        return sheet.header().entityCode() + "-balance-sheet-" + sheet.header().asOf();
    }
}
