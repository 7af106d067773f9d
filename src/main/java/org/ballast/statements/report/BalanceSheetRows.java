package org.ballast.statements.report;

import java.util.List;
import org.ballast.statements.domain.BalanceSheet;
import org.ballast.statements.domain.StatementSection;

/** The balance sheet row by row. */
public final class BalanceSheetRows {

    private BalanceSheetRows() {}

    /** Parts without an account are left out, with their totals. */
    public static List<StatementRow> of(BalanceSheet sheet) {
        StatementRows rows = new StatementRows();
        rows.heading("heading.assets");
        section(sheet.currentAssets(), rows);
        section(sheet.nonCurrentAssets(), rows);
        rows.total("assets", sheet.totalAssets());
        rows.heading("heading.liabilitiesAndEquity");
        section(sheet.currentLiabilities(), rows);
        section(sheet.nonCurrentLiabilities(), rows);
        if (sheet.hasLiabilities()) {
            rows.subtotal("liabilities", sheet.totalLiabilities());
        }
        section(sheet.equity(), rows);
        rows.total("liabilitiesAndEquity", sheet.totalLiabilitiesAndEquity());
        return rows.rows();
    }

    private static void section(StatementSection section, StatementRows rows) {
        if (!section.lines().isEmpty()) {
            rows.section(section);
            rows.subtotal(section.part().name(), section.total());
        }
    }
}
