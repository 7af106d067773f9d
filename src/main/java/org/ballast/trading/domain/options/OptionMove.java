package org.ballast.trading.domain.options;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What the mark of an option comes to when its underlying moves and nothing else does: the mark that was seen, and the
 * difference of the model's values after and before, so that no move changes no mark. Without a volatility the one in the mark is
 * taken; where the mark holds none, the option moves by its intrinsic value.
 *
 * @param model {@link OptionModel#INVERSE} or {@link OptionModel#BLACK_76}, without interest
 * @param years time to expiry in years of 365 days, zero or less when it has expired
 */
public record OptionMove(OptionModel model, OptionRight right, BigDecimal strike, BigDecimal years) {

    private static final int DECIMALS = 18;

    /**
     * The mark after the move, never below zero, 18 decimals, half up.
     *
     * @param mark that was seen, in the unit of the model
     * @param forward price of the underlying then, more than zero
     * @param factor that it is multiplied by, more than zero
     */
    public BigDecimal after(BigDecimal mark, BigDecimal forward, Optional<BigDecimal> volatility, BigDecimal factor) {
        OptionInputs before = inputs(forward, volatility.orElse(BigDecimal.ZERO));
        double sigma = volatility.isPresent() ? before.volatility() : implied(before, mark);
        double change = price(inputs(forward.multiply(factor), BigDecimal.ZERO).withVolatility(sigma))
                - price(before.withVolatility(sigma));
        return mark.add(new BigDecimal(change, MathContext.DECIMAL64))
                .max(BigDecimal.ZERO)
                .setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private OptionInputs inputs(BigDecimal forward, BigDecimal volatility) {
        return new OptionInputs(
                model,
                forward.doubleValue(),
                strike.doubleValue(),
                years.max(BigDecimal.ZERO).doubleValue(),
                volatility.min(OptionInputs.HIGHEST_VOLATILITY).doubleValue(),
                0,
                0);
    }

    private double price(OptionInputs option) {
        return right.of(OptionValue.of(option)).price();
    }

    private double implied(OptionInputs option, BigDecimal mark) {
        return switch (ImpliedVolatility.of(option, right, mark.doubleValue())) {
            case ImpliedVolatility.Found found -> found.volatility();
            case ImpliedVolatility.AtOrBelowIntrinsic below -> 0;
            case ImpliedVolatility.TooHigh high -> OptionInputs.HIGHEST_VOLATILITY.doubleValue();
        };
    }
}
