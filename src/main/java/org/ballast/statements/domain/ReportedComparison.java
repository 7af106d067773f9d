package org.ballast.statements.domain;

import org.ballast.amounts.Money;

/**
 * A published figure beside the one from these books.
 *
 * @param difference ours less the reported one
 */
public record ReportedComparison(ReportedFigure reported, Money ours, Money difference) {

    /**
     * @throws IllegalArgumentException if the difference is another
     */
    public ReportedComparison {
        if (!ours.minus(reported.amount()).equals(difference)) {
            throw new IllegalArgumentException(ours + " less " + reported.amount() + " is not " + difference);
        }
    }

    public static ReportedComparison of(ReportedFigure reported, Money ours) {
        return new ReportedComparison(reported, ours, ours.minus(reported.amount()));
    }
}
