package org.ballast.statements.domain;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.ballast.amounts.Money;

/**
 * What cases that wait would do together to the statements of one book, in its main lines.
 *
 * @param entity code
 * @param day as of which the statements are drawn up: the last day that one of them counts for
 * @param leftOut cases that post nothing, post into another book, or are worked out on pages of their own, as corrections
 */
public record CasesEffect(
        String entity, Currency currency, LocalDate day, int leftOut, List<Line> amounts, List<ProForma.Ratio> ratios) {

    public CasesEffect {
        amounts = List.copyOf(amounts);
        ratios = List.copyOf(ratios);
    }

    /**
     * A total of a statement.
     *
     * @param name what its caption is found by
     */
    public record Line(String name, Money asIs, Money wouldBe) {

        static Line of(String name, List<Money> columns) {
            return new Line(name, columns.get(0), columns.get(1));
        }

        public Money difference() {
            return wouldBe.minus(asIs);
        }
    }

    public static CasesEffect of(ProForma proForma, int leftOut) {
        BalanceSheet sheet = proForma.balanceSheet();
        return new CasesEffect(
                sheet.header().entityCode(),
                sheet.header().currency(),
                sheet.header().asOf(),
                leftOut,
                List.of(
                        Line.of("totalAssets", sheet.totalAssets()),
                        Line.of("totalLiabilities", sheet.totalLiabilities()),
                        Line.of("equity", sheet.equity().total()),
                        Line.of("netIncome", proForma.incomeStatement().netIncome())),
                proForma.ratios());
    }
}
