package org.ballast.trading.domain.options;

/**
 * What one European option is worth, and how that moves: a call or a put of {@link OptionValue} alone, for those that are
 * valued by the hundred thousand. The figures are the same, and so is what they mean.
 *
 * @param price in the currency of the strike, of an inverse option in coin; never below zero
 * @param delta change of the value in the strike's currency for one unit of the underlying's price
 * @param netDelta the delta less the price in units of the underlying
 * @param gamma change of the delta for one unit of the underlying's price
 * @param vega change of the value in the strike's currency for one point (0.01) of volatility
 * @param theta change of the value in the strike's currency in a day
 */
public record OptionGreeks(double price, double delta, double netDelta, double gamma, double vega, double theta) {

    private static final double POINT_OF_VOLATILITY = 100;

    public static OptionGreeks of(OptionInputs option, OptionRight right) {
        double carry = option.carry();
        double spot = option.underlying() * carry;
        double deviation = option.deviation();
        if (deviation <= 0 || spot <= 0) {
            OptionValue certain = OptionValue.of(option);
            return of(right.of(certain), certain.gamma(), certain.vega());
        }
        double strike = option.strike() * option.discount();
        double d1 = Math.log(spot / strike) / deviation + deviation / 2;
        double sign = right == OptionRight.CALL ? 1 : -1;
        double ofSpot = sign * NormalDistribution.cumulative(sign * d1);
        double ofStrike = sign * strike * NormalDistribution.cumulative(sign * (d1 - deviation));
        double density = spot * NormalDistribution.density(d1);
        double root = Math.sqrt(option.years());
        double theta =
                option.carried(spot * ofSpot) - option.rate() * ofStrike - density * option.volatility() / (2 * root);
        OptionSide side = OptionSide.of(option, spot * ofSpot - ofStrike, carry * ofSpot, theta);
        return of(
                side,
                density / option.underlying() / option.underlying() / deviation,
                density * root / POINT_OF_VOLATILITY);
    }

    private static OptionGreeks of(OptionSide side, double gamma, double vega) {
        return new OptionGreeks(side.price(), side.delta(), side.netDelta(), gamma, vega, side.theta());
    }
}
