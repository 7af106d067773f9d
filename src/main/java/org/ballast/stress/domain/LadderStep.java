package org.ballast.stress.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.ballast.amounts.Money;
import org.ballast.stress.domain.StressView.Basis;

/**
 * What one set of falls leaves, as the book carries it and at what the market pays, before tax and after it.
 *
 * @param equityAfterTax of the book; of the market {@code equityAtFairValueAfterTax}
 */
public record LadderStep(
        Falls falls,
        StressOutcome atBook,
        StressOutcome atFairValue,
        Money equityAfterTax,
        Money equityAtFairValueAfterTax) {

    /** None, and by 5 % up to 60 %. */
    public static final List<BigDecimal> USUAL_FALLS = IntStream.rangeClosed(0, 12)
            .mapToObj(five -> BigDecimal.valueOf(5L * five, 2))
            .toList();

    public static LadderStep of(StressedBook book, Falls falls, boolean hedged) {
        StressOutcome atBook = book.after(falls, new StressView(Basis.BOOK, hedged, false));
        StressOutcome atFairValue = book.after(falls, new StressView(Basis.FAIR_VALUE, hedged, false));
        return new LadderStep(falls, atBook, atFairValue, afterTax(book, atBook), afterTax(book, atFairValue));
    }

    private static Money afterTax(StressedBook book, StressOutcome before) {
        return before.equity().plus(book.taxOn(book.equity().minus(before.equity())));
    }

    /** The fall of every asset that is not named. */
    public BigDecimal fall() {
        return falls.others();
    }
}
