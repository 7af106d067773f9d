package org.ballast.trading.domain.options;

import java.math.BigDecimal;

/**
 * What the value of a European option depends on.
 *
 * @param underlying price of the spot or of the future, in the currency of the strike; zero at least, more for an inverse
 * @param strike price that it can be bought or sold for, more than zero
 * @param years time to expiry in years of 365 days; zero or less when it has expired
 * @param volatility a year, as 0.62; zero or less when there is none
 * @param rate continuous interest a year, as 0.04; none of an inverse option
 * @param yield continuous yield of the spot a year; none of a future
 */
public record OptionInputs(
        OptionModel model,
        double underlying,
        double strike,
        double years,
        double volatility,
        double rate,
        double yield) {

    /** Prices from here on are no prices of anything. */
    public static final BigDecimal HIGHEST_PRICE = new BigDecimal("1e12");

    public static final BigDecimal MOST_YEARS = new BigDecimal("100");
    public static final BigDecimal HIGHEST_VOLATILITY = new BigDecimal("100");
    public static final BigDecimal HIGHEST_RATE = BigDecimal.ONE;

    /** The least price that NUMERIC(38,18) holds. */
    public static final BigDecimal LOWEST_PRICE = new BigDecimal("1e-18");

    private static final double LOWEST = LOWEST_PRICE.doubleValue();
    private static final double HIGHEST = HIGHEST_PRICE.doubleValue();
    private static final double YEARS = MOST_YEARS.doubleValue();
    private static final double VOLATILITY = HIGHEST_VOLATILITY.doubleValue();
    private static final double RATE = HIGHEST_RATE.doubleValue();

    private static final double DAYS_OF_YEAR = 365;

    /** A smaller deviation moves no digit of any value, and its reciprocal would be out of all bounds. */
    private static final double LEAST_DEVIATION = 1e-12;

    /**
     * @throws IllegalArgumentException if a number is out of its bounds, is none, or the model does not know it
     */
    public OptionInputs {
        require(underlying == 0 || isPrice(underlying), "underlying", underlying);
        require(isPrice(strike), "strike", strike);
        require(isWithin(years, YEARS), "years", years);
        require(isWithin(volatility, VOLATILITY), "volatility", volatility);
        require(isWithin(rate, RATE), "rate", rate);
        require(isWithin(yield, RATE), "yield", yield);
        require(model != OptionModel.INVERSE || underlying > 0, "underlying of an inverse option", underlying);
        require(model != OptionModel.INVERSE || rate == 0, "rate of an inverse option", rate);
        require(model == OptionModel.BLACK_SCHOLES || yield == 0, "yield of a future", yield);
    }

    /** An option on a future, settled in the coin. */
    public static OptionInputs inverse(double future, double strike, double years, double volatility) {
        return new OptionInputs(OptionModel.INVERSE, future, strike, years, volatility, 0, 0);
    }

    /** The same option at another volatility. */
    public OptionInputs withVolatility(double other) {
        return new OptionInputs(model, underlying, strike, years, other, rate, yield);
    }

    /** The standard deviation of the logarithm of the price at expiry, {@code σ√T}; zero when nothing can change any more. */
    double deviation() {
        double deviation = years <= 0 || volatility <= 0 ? 0 : volatility * Math.sqrt(years);
        return deviation < LEAST_DEVIATION ? 0 : deviation;
    }

    /** What one unit of currency at expiry is worth today: {@code e^(-rT)}. */
    double discount() {
        return waned(rate);
    }

    /** What one unit of the underlying at expiry is worth in units of today: {@code e^(-qT)}, of a future {@code e^(-rT)}. */
    double carry() {
        double falls = model == OptionModel.BLACK_SCHOLES ? yield : rate;
        return waned(falls);
    }

    /** {@code e^(-aT)}; most options are valued without interest. */
    private double waned(double aYear) {
        return years <= 0 || aYear == 0 ? 1 : Math.exp(-aYear * years);
    }

    /** What the carry of the underlying brings a year: q of a spot, r of a future. */
    double carried(double amount) {
        return (model == OptionModel.BLACK_SCHOLES ? yield : rate) * amount;
    }

    static double daysOfYear() {
        return DAYS_OF_YEAR;
    }

    private static boolean isPrice(double number) {
        return number >= LOWEST && number <= HIGHEST;
    }

    private static boolean isWithin(double number, double bound) {
        return Math.abs(number) <= bound;
    }

    private static void require(boolean holds, String what, double value) {
        if (!holds) {
            throw new IllegalArgumentException(what + " cannot be " + value);
        }
    }
}
