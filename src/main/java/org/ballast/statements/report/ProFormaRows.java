package org.ballast.statements.report;

import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.statements.domain.ProForma;
import org.jspecify.annotations.Nullable;

/** Two columns of a statement, as it is and as it would be, with what that changes in a third. */
public final class ProFormaRows {

    private ProFormaRows() {}

    public static List<StatementRow> ofBalanceSheet(ProForma proForma) {
        return withDifference(BalanceSheetRows.of(proForma.balanceSheet()));
    }

    public static List<StatementRow> ofIncomeStatement(ProForma proForma) {
        return withDifference(IncomeStatementRows.of(proForma.incomeStatement()));
    }

    private static List<StatementRow> withDifference(List<StatementRow> rows) {
        return rows.stream()
                .map(row -> new StatementRow(
                        row.kind(),
                        row.caption(),
                        row.account(),
                        row.amount1(),
                        row.amount2(),
                        difference(row.amount1(), row.amount2())))
                .toList();
    }

    private static @Nullable Money difference(@Nullable Money asIs, @Nullable Money wouldBe) {
        return asIs == null || wouldBe == null ? null : wouldBe.minus(asIs);
    }
}
