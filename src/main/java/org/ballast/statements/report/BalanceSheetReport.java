package org.ballast.statements.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.amounts.Money;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.documents.domain.Printout;
import org.ballast.statements.domain.BalanceSheet;
import org.ballast.statements.domain.StatementLine;
import org.ballast.statements.domain.StatementSection;

/** The balance sheet as rows for {@code reports/statements/BalanceSheet.jrxml}; every figure is the record's own. */
public final class BalanceSheetReport {

    private final Words words = new Words();
    private final List<BalanceSheetRow> rows = new ArrayList<>();

    private BalanceSheetReport() {}

    public static Printout of(BalanceSheet sheet) {
        return new BalanceSheetReport().printout(sheet);
    }

    /** The rows as they stand on the page and on paper. */
    public static List<BalanceSheetRow> rows(BalanceSheet sheet) {
        BalanceSheetReport report = new BalanceSheetReport();
        report.addRows(sheet);
        return report.rows;
    }

    private void addRows(BalanceSheet sheet) {
        heading("heading.assets");
        section(sheet.currentAssets());
        section(sheet.nonCurrentAssets());
        total(BalanceSheetRow.Kind.TOTAL, "total.assets", sheet.totalAssets());
        heading("heading.liabilitiesAndEquity");
        section(sheet.currentLiabilities());
        section(sheet.nonCurrentLiabilities());
        total(BalanceSheetRow.Kind.SUBTOTAL, "total.liabilities", sheet.totalLiabilities());
        section(sheet.equity());
        total(BalanceSheetRow.Kind.TOTAL, "total.liabilitiesAndEquity", sheet.totalLiabilitiesAndEquity());
    }

    private Printout printout(BalanceSheet sheet) {
        addRows(sheet);
        String title = words.text("balanceSheet.title");
        Map<String, String> parameters = new HashMap<>(PageWords.of(
                words,
                sheet.header(),
                title,
                words.text("balanceSheet.subtitle", Words.day(sheet.header().asOf())),
                CanonicalText.hash(sheet)));
        for (int i = 0; i < sheet.dates().size(); i++) {
            LocalDate date = sheet.dates().get(i);
            parameters.put("date" + (i + 1), Words.shortDay(date));
        }
        return new Printout(
                "statements/BalanceSheet",
                sheet.header().entityCode() + "-balance-sheet-" + sheet.header().asOf(),
                title,
                PageWords.madeAt(sheet.header()),
                parameters,
                rows);
    }

    private void section(StatementSection section) {
        if (section.lines().isEmpty()) {
            return;
        }
        String part = section.part().name();
        total(BalanceSheetRow.Kind.SECTION, "part." + part, List.of());
        for (StatementLine line : section.lines()) {
            row(BalanceSheetRow.Kind.LINE, line);
            line.parts().forEach(detail -> row(BalanceSheetRow.Kind.PART, detail));
        }
        total(BalanceSheetRow.Kind.SUBTOTAL, "total." + part, section.total());
    }

    private void heading(String key) {
        total(BalanceSheetRow.Kind.HEADING, key, List.of());
    }

    private void row(BalanceSheetRow.Kind kind, StatementLine line) {
        String account = line.accounts().size() == 1 ? line.accounts().get(0) : "";
        row(kind, words.caption(line), account, line.amounts());
    }

    private void total(BalanceSheetRow.Kind kind, String key, List<Money> amounts) {
        row(kind, words.text(key), "", amounts);
    }

    private void row(BalanceSheetRow.Kind kind, String caption, String account, List<Money> amounts) {
        rows.add(new BalanceSheetRow(
                kind,
                caption,
                account,
                amounts.isEmpty() ? null : amounts.get(0),
                amounts.size() < 2 ? null : amounts.get(1),
                amounts.size() < 3 ? null : amounts.get(2)));
    }
}
