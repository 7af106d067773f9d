package org.ballast.trading.domain.options;

/** The volatility at which the model gives a price that was seen: the check of a venue's mark against its own volatility. */
public sealed interface ImpliedVolatility {

    /**
     * @param volatility a year, within 1e-10
     */
    record Found(double volatility) implements ImpliedVolatility {}

    /** The price is at or below what the option is worth without any volatility, or it has expired. */
    record AtOrBelowIntrinsic(double intrinsic) implements ImpliedVolatility {}

    /** No volatility up to {@link OptionInputs#HIGHEST_VOLATILITY} gives so high a price. */
    record TooHigh(double highest) implements ImpliedVolatility {}

    /**
     * By halving: the value rises with the volatility, so that there is one answer at most and no start to choose.
     *
     * @param option its own volatility is not looked at
     * @param price in the unit of the model, coin of an inverse option
     */
    static ImpliedVolatility of(OptionInputs option, OptionRight right, double price) {
        double intrinsic = valueAt(option, right, 0);
        if (option.years() <= 0 || price <= intrinsic) {
            return new AtOrBelowIntrinsic(intrinsic);
        }
        double high = OptionInputs.HIGHEST_VOLATILITY.doubleValue();
        double highest = valueAt(option, right, high);
        if (price > highest) {
            return new TooHigh(highest);
        }
        double low = 0;
        while (high - low > 1e-10 * Math.max(1, low)) {
            double middle = (low + high) / 2;
            if (valueAt(option, right, middle) < price) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new Found((low + high) / 2);
    }

    private static double valueAt(OptionInputs option, OptionRight right, double volatility) {
        return right.of(OptionValue.of(option.withVolatility(volatility))).price();
    }
}
