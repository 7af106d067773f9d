package org.ballast.measurement.domain;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.measurement.domain.ImpairmentOutcome.Impaired;
import org.ballast.measurement.domain.ImpairmentOutcome.NotImpaired;
import org.ballast.measurement.domain.ImpairmentOutcome.NotTestable;
import org.ballast.prices.domain.Span;

/**
 * ASC 350-30: a lot that could have been sold below its carrying amount at any moment of the window is written down to
 * the lowest value it had. The lot stands for itself: a gain on another lot absorbs nothing.
 *
 * <p>Example: 5.5 units carried at 334,241.05 with a lowest price of 56,555.29 are worth 311,054.10 (311,054.095 rounded
 * half up); the loss is 23,186.95.
 */
public final class ImpairmentTest {

    private ImpairmentTest() {}

    public static ImpairmentOutcome of(LotPosition lot, TestWindow window, PriceHistory prices) {
        List<Span> missing = prices.missingIn(window);
        if (!missing.isEmpty()) {
            return new NotTestable(lot, window, missing);
        }
        Optional<LowPrice> low = prices.lowest(window);
        if (low.isPresent()) {
            Money fairValue = lot.quantity().at(low.get().price(), RoundingMode.HALF_UP);
            if (fairValue.compareTo(lot.carryingAmount()) < 0) {
                return new Impaired(lot, window, low.get(), fairValue);
            }
        }
        return new NotImpaired(lot, window, low);
    }
}
