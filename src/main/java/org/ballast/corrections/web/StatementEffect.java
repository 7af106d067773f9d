package org.ballast.corrections.web;

import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.statements.domain.ProForma;

/**
 * What a correction would do to one figure of the statements.
 *
 * @param name what its caption is found by
 */
public record StatementEffect(String name, Money asIs, Money wouldBe) {

    static List<StatementEffect> of(ProForma proForma) {
        return List.of(
                of("totalAssets", proForma.balanceSheet().totalAssets()),
                of("totalLiabilities", proForma.balanceSheet().totalLiabilities()),
                of("equity", proForma.balanceSheet().equity().total()),
                of("netIncome", proForma.incomeStatement().netIncome()));
    }

    private static StatementEffect of(String name, List<Money> columns) {
        return new StatementEffect(name, columns.get(0), columns.get(1));
    }

    /** What it would change by. */
    public Money difference() {
        return wouldBe.minus(asIs);
    }
}
