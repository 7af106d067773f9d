package org.ballast.capital.domain;

import java.util.ArrayList;
import java.util.List;
import org.ballast.amounts.Money;

/**
 * What the books say on a day, as capital begins with it: the same balances that the balance sheet shows.
 *
 * @param lines equity by account, without the result of the year
 * @param result of the fiscal year so far, below zero a loss
 * @param totalAssets both sides of the balance sheet
 */
public record EquityOfBook(List<Line> lines, Money result, Money totalAssets, Money totalLiabilities) {

    /** What stands on an account of equity. */
    public record Line(String account, String name, Money amount) {}

    public EquityOfBook {
        lines = List.copyOf(lines);
    }

    /** With the result of the year. */
    public Money equity() {
        return Money.sum(lines.stream().map(Line::amount).toList(), result.currency())
                .plus(result);
    }

    /**
     * The same after a loss, and with assets that are written down.
     *
     * @param inEquity what of the loss is no income of the year: it goes to earnings of years before
     */
    public EquityOfBook after(Money loss, Money inEquity, Money writtenDown) {
        List<Line> left = new ArrayList<>(lines);
        if (!inEquity.isZero()) {
            left.add(new Line("", "", inEquity.negated()));
        }
        return new EquityOfBook(
                left,
                result.minus(loss.minus(inEquity)),
                totalAssets.minus(writtenDown),
                totalLiabilities.minus(writtenDown.minus(loss)));
    }
}
