package org.ballast.trading.domain.options;

/**
 * A call or a put of an {@link OptionValue}.
 *
 * @param price in the currency of the strike, of an inverse option in coin; never below zero
 * @param delta change of the value in the strike's currency for one unit of the underlying's price; what venues publish, for
 *     an inverse option N(d1) of the call
 * @param netDelta the delta less the price in units of the underlying: what hedges an account that is kept in the coin, where
 *     the premium itself is exposed (accounting.md §7.2, {@code F·dV/dF} of an inverse option)
 * @param theta change of the value in the strike's currency in a day
 */
public record OptionSide(double price, double delta, double netDelta, double theta) {

    static OptionSide of(OptionInputs option, double value, double delta, double thetaOfYear) {
        double inCurrency = Math.max(0, value);
        double inUnits = option.underlying() > 0 ? inCurrency / option.underlying() : 0;
        return new OptionSide(
                option.model() == OptionModel.INVERSE ? inUnits : inCurrency,
                delta,
                delta - inUnits,
                thetaOfYear / OptionInputs.daysOfYear());
    }
}
