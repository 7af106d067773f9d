package org.ballast.statements.domain;

import java.time.LocalDate;
import org.ballast.amounts.Money;

/**
 * A figure that the entity itself published.
 *
 * @param periodStart first day, for a loss of a period; the reporting date for an amount at a date
 * @param periodEnd last day of the period, or the reporting date
 * @param source the filing
 */
public record ReportedFigure(Caption caption, LocalDate periodStart, LocalDate periodEnd, Money amount, String source) {

    /** What the figure is. */
    public enum Caption {
        IMPAIRMENT_LOSS,
        CARRYING_AMOUNT
    }
}
