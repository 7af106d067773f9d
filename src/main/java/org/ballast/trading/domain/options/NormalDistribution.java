package org.ballast.trading.domain.options;

/**
 * The standard normal distribution: {@code N(x) = erfc(-x/√2) / 2} and its density {@code φ(x) = e^(-x²/2) / √(2π)}.
 *
 * <p>The complementary error function is W. J. Cody's, by rational Chebyshev approximations on three intervals, with a
 * relative error below 1e-15 in both tails (Mathematics of Computation 22, 1969, 631–637).
 */
public final class NormalDistribution {

    private static final double ONE_OVER_ROOT_OF_TWO_PI = 0.3989422804014327;
    private static final double ONE_OVER_ROOT_OF_PI = 0.5641895835477563;
    private static final double NEAR = 0.46875;
    private static final double FAR = 4;
    private static final double BEYOND = 27;

    private static final double[] NEAR_ABOVE = {
        0.18577770618460315, 3.1611237438705655, 113.86415415105016, 377.485237685302, 3209.3775891384694
    };
    private static final double[] NEAR_BELOW = {
        1, 23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.236833439171
    };
    private static final double[] MIDDLE_ABOVE = {
        2.1531153547440383e-08,
        0.5641884969886701,
        8.883149794388377,
        66.11919063714163,
        298.6351381974001,
        881.952221241769,
        1712.0476126340707,
        2051.0783778260716,
        1230.3393547979972
    };
    private static final double[] MIDDLE_BELOW = {
        1,
        15.744926110709835,
        117.6939508913125,
        537.1811018620099,
        1621.3895745666903,
        3290.7992357334597,
        4362.619090143247,
        3439.3676741437216,
        1230.3393548037495
    };
    private static final double[] FAR_ABOVE = {
        0.016315387137302097,
        0.30532663496123236,
        0.36034489994980445,
        0.12578172611122926,
        0.016083785148742275,
        0.0006587491615298378
    };
    private static final double[] FAR_BELOW = {
        1, 2.568520192289822, 1.8729528499234604, 0.5279051029514285, 0.06051834131244132, 0.0023352049762686918
    };

    private NormalDistribution() {}

    /** The probability of a value of at most x: 0 far to the left, 1/2 at 0, 1 far to the right. */
    public static double cumulative(double x) {
        return erfc(-x * Math.sqrt(0.5)) / 2;
    }

    /** The density at x. */
    public static double density(double x) {
        return ONE_OVER_ROOT_OF_TWO_PI * Math.exp(-x * x / 2);
    }

    /** The complementary error function, {@code 1 - erf(x)}: 2 far to the left, 0 far to the right. */
    public static double erfc(double x) {
        double y = Math.abs(x);
        if (y <= NEAR) {
            return 1 - x * ratio(NEAR_ABOVE, NEAR_BELOW, x * x);
        }
        double tail = y >= BEYOND ? 0 : scaled(y) * expOfMinusSquare(y);
        return x < 0 ? 2 - tail : tail;
    }

    /** {@code e^(y²) erfc(y)}. */
    private static double scaled(double y) {
        if (y <= FAR) {
            return ratio(MIDDLE_ABOVE, MIDDLE_BELOW, y);
        }
        double inverse = 1 / (y * y);
        return (ONE_OVER_ROOT_OF_PI - inverse * ratio(FAR_ABOVE, FAR_BELOW, inverse)) / y;
    }

    /** {@code e^(-y²)} in two factors, as a square loses digits that the exponential would multiply. */
    private static double expOfMinusSquare(double y) {
        double head = Math.floor(y * 16) / 16;
        return Math.exp(-head * head) * Math.exp(-(y - head) * (y + head));
    }

    private static double ratio(double[] above, double[] below, double at) {
        double top = 0;
        double bottom = 0;
        for (int term = 0; term < above.length; term++) {
            top = top * at + above[term];
            bottom = bottom * at + below[term];
        }
        return top / bottom;
    }
}
