package org.ballast.statements.report;

import java.util.List;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.documents.domain.Printout;
import org.ballast.statements.domain.BalanceSheet;
import org.ballast.statements.domain.BoundProof;
import org.ballast.statements.domain.SignOff;

/** The balance sheet for {@code reports/statements/BalanceSheet.jrxml}. */
public final class BalanceSheetReport {

    private BalanceSheetReport() {}

    /**
     * @param signOffs who stands behind the write-downs of the year
     */
    public static Printout of(BalanceSheet sheet, List<SignOff> signOffs) {
        return of(sheet, signOffs, List.of());
    }

    /**
     * The same with the proofs that are bound to it.
     *
     * @param proofs of the day, whose certificates carry the hash of this sheet
     */
    public static Printout of(BalanceSheet sheet, List<SignOff> signOffs, List<BoundProof> proofs) {
        return StatementReport.of(
                "statements/BalanceSheet", printed(sheet), signOffs, BoundRow.of(proofs, new Words()));
    }

    static PrintedStatement printed(BalanceSheet sheet) {
        Words words = new Words();
        return new PrintedStatement(
                sheet.header(),
                sheet.header().books() + "-balance-sheet-" + sheet.header().asOf(),
                words.text("balanceSheet.title"),
                words.text("balanceSheet.subtitle", Words.day(sheet.header().asOf())),
                sheet.dates().stream().map(Words::shortDay).toList(),
                BalanceSheetRows.of(sheet),
                CanonicalText.hash(sheet));
    }
}
