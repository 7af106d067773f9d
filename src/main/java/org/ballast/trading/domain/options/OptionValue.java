package org.ballast.trading.domain.options;

/**
 * What a European call and the put with the same strike and expiry are worth, and how that moves (accounting.md §7.2).
 *
 * <p>With S the underlying, K the strike, {@code a = S·carry} and {@code b = K·discount}: {@code d1 = [ln(a/b) + σ²T/2] / (σ√T)},
 * {@code d2 = d1 − σ√T}, {@code C = a·N(d1) − b·N(d2)}, {@code P = b·N(−d2) − a·N(−d1)}. That is Black–Scholes with carry
 * {@code e^(-qT)}, and Black-76 with carry {@code e^(-rT)}. An inverse option is worth C/F and P/F in coin.
 *
 * <p>Example: S 60,000, K 65,000, T 30/365, σ 62 %, r 4 %: call 2,429.6143, put 7,216.2666, delta of the call 0.36582.
 *
 * <p>Expired (T ≤ 0) it is worth its intrinsic value, without volatility the discounted intrinsic value; then d1 and d2 are
 * infinite, and gamma and vega are zero; at the money the delta of the call is one half of the carry. Nothing ever is {@code NaN}.
 *
 * @param d1 infinite where the outcome is certain
 * @param d2 d1 less the deviation
 * @param gamma change of the delta for one unit of the underlying's price; the same for both
 * @param vega change of the value in the strike's currency for one point (0.01) of volatility; the same for both
 */
public record OptionValue(double d1, double d2, OptionSide call, OptionSide put, double gamma, double vega) {

    private static final double POINT_OF_VOLATILITY = 100;

    public static OptionValue of(OptionInputs option) {
        double spot = option.underlying() * option.carry();
        double strike = option.strike() * option.discount();
        double deviation = option.deviation();
        return deviation > 0 && spot > 0 ? uncertain(option, spot, strike, deviation) : certain(option, spot, strike);
    }

    private static OptionValue uncertain(OptionInputs option, double spot, double strike, double deviation) {
        double d1 = Math.log(spot / strike) / deviation + deviation / 2;
        double d2 = d1 - deviation;
        double up = NormalDistribution.cumulative(d1);
        double upAtStrike = NormalDistribution.cumulative(d2);
        double down = NormalDistribution.cumulative(-d1);
        double downAtStrike = NormalDistribution.cumulative(-d2);
        double density = spot * NormalDistribution.density(d1);
        double wane = density * option.volatility() / (2 * Math.sqrt(option.years()));
        double thetaOfCall = option.carried(spot * up) - option.rate() * strike * upAtStrike - wane;
        double thetaOfPut = option.rate() * strike * downAtStrike - option.carried(spot * down) - wane;
        return new OptionValue(
                d1,
                d2,
                OptionSide.of(option, spot * up - strike * upAtStrike, option.carry() * up, thetaOfCall),
                OptionSide.of(option, strike * downAtStrike - spot * down, -option.carry() * down, thetaOfPut),
                density / option.underlying() / option.underlying() / deviation,
                density * Math.sqrt(option.years()) / POINT_OF_VOLATILITY);
    }

    private static OptionValue certain(OptionInputs option, double spot, double strike) {
        double above = Math.signum(spot - strike);
        double d = above < 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        double up = (above + 1) / 2;
        double accrual = option.years() <= 0 ? 0 : option.carried(spot) - option.rate() * strike;
        return new OptionValue(
                d,
                d,
                OptionSide.of(option, spot - strike, option.carry() * up, up * accrual),
                OptionSide.of(option, strike - spot, -option.carry() * (1 - up), -(1 - up) * accrual),
                0,
                0);
    }
}
