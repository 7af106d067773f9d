package org.ballast.marktomarket.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.ballast.trading.domain.Instrument;
import org.ballast.trading.domain.Mark;

/**
 * When a mark counts, and how far the model may lie from it.
 *
 * @param freshFor how old a mark or an index may be at the end of the period
 * @param volatilityFor how old the mark may be whose volatility the model takes
 * @param ofPrice share of the mark of an option that the model may lie away
 * @param ofUnderlying the same as a share of the underlying, where that is more: a cheap option moves by more than its price
 * @param ofIndex share of the index that the mark of a future or perpetual may lie away
 */
public record MarkRules(
        Duration freshFor, Duration volatilityFor, BigDecimal ofPrice, BigDecimal ofUnderlying, BigDecimal ofIndex) {

    /** A day, thirty days, 2 % of the mark or 0.05 % of the underlying, 5 % of the index. */
    public static final MarkRules STANDARD = new MarkRules(
            Duration.ofHours(24),
            Duration.ofDays(30),
            new BigDecimal("0.02"),
            new BigDecimal("0.0005"),
            new BigDecimal("0.05"));

    private static final int DECIMALS = 18;

    /** How far the model may lie from the mark, in what the mark is in; 18 decimals, half up. */
    BigDecimal tolerance(Instrument instrument, Mark mark) {
        BigDecimal tolerated = instrument.isOption()
                ? ofOption(instrument, mark)
                : mark.index().multiply(ofIndex);
        return tolerated.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private BigDecimal ofOption(Instrument instrument, Mark mark) {
        BigDecimal share = mark.mark().multiply(ofPrice);
        return share.max(
                ContractValue.isInCoin(instrument) ? ofUnderlying : mark.index().multiply(ofUnderlying));
    }
}
