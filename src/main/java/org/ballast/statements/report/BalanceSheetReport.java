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

    private Printout printout(BalanceSheet sheet) {
        heading("heading.assets");
        section(sheet.currentAssets());
        section(sheet.nonCurrentAssets());
        row(BalanceSheetRow.Kind.TOTAL, words.text("total.assets"), sheet.totalAssets());
        heading("heading.liabilitiesAndEquity");
        section(sheet.currentLiabilities());
        section(sheet.nonCurrentLiabilities());
        row(BalanceSheetRow.Kind.SUBTOTAL, words.text("total.liabilities"), sheet.totalLiabilities());
        section(sheet.equity());
        row(BalanceSheetRow.Kind.TOTAL, words.text("total.liabilitiesAndEquity"), sheet.totalLiabilitiesAndEquity());
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
        row(BalanceSheetRow.Kind.SECTION, words.text("part." + part), List.of());
        for (StatementLine line : section.lines()) {
            row(BalanceSheetRow.Kind.LINE, words.caption(line), line.amounts());
            line.parts().forEach(detail -> row(BalanceSheetRow.Kind.PART, words.caption(detail), detail.amounts()));
        }
        row(BalanceSheetRow.Kind.SUBTOTAL, words.text("total." + part), section.total());
    }

    private void heading(String key) {
        row(BalanceSheetRow.Kind.HEADING, words.text(key), List.of());
    }

    private void row(BalanceSheetRow.Kind kind, String caption, List<Money> amounts) {
        rows.add(new BalanceSheetRow(
                kind,
                caption,
                amounts.isEmpty() ? null : amounts.get(0),
                amounts.size() < 2 ? null : amounts.get(1),
                amounts.size() < 3 ? null : amounts.get(2)));
    }
}
