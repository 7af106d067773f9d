package org.ballast.capital.domain;

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

    /** The same after a loss, and with assets that are written down. */
    public EquityOfBook after(Money loss, Money writtenDown) {
        return new EquityOfBook(
                lines,
                result.minus(loss),
                totalAssets.minus(writtenDown),
                totalLiabilities.minus(writtenDown.minus(loss)));
    }
}
