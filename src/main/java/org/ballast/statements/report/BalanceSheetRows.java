package org.ballast.statements.report;

import java.util.ArrayList;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.statements.domain.BalanceSheet;
import org.ballast.statements.domain.StatementLine;
import org.ballast.statements.domain.StatementSection;

/** The balance sheet row by row, the same on page, on paper and in a spreadsheet; every figure is the record's own. */
public final class BalanceSheetRows {

    private final Words words = new Words();
    private final List<BalanceSheetRow> rows = new ArrayList<>();

    private BalanceSheetRows() {}

    /** Parts without an account are left out, with their totals. */
    public static List<BalanceSheetRow> of(BalanceSheet sheet) {
        BalanceSheetRows report = new BalanceSheetRows();
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
        if (sheet.hasLiabilities()) {
            total(BalanceSheetRow.Kind.SUBTOTAL, "total.liabilities", sheet.totalLiabilities());
        }
        section(sheet.equity());
        total(BalanceSheetRow.Kind.TOTAL, "total.liabilitiesAndEquity", sheet.totalLiabilitiesAndEquity());
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
