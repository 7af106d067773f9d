package org.ballast.statements.domain;

import java.util.ArrayList;
import java.util.List;
import org.ballast.amounts.Money;

/** Adding up, column by column. */
final class Columns {

    private Columns() {}

    /** The sum of lines, with as many columns and in the currency of the amounts that are given as a pattern. */
    static List<Money> sum(List<StatementLine> lines, List<Money> pattern) {
        List<Money> sums = new ArrayList<>();
        for (int i = 0; i < pattern.size(); i++) {
            int column = i;
            sums.add(Money.sum(
                    lines.stream().map(line -> line.amounts().get(column)).toList(),
                    pattern.get(i).currency()));
        }
        return sums;
    }

    static List<Money> plus(List<Money> one, List<Money> other) {
        List<Money> sums = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            sums.add(one.get(i).plus(other.get(i)));
        }
        return sums;
    }
}
