package org.ballast.operations;

import java.math.BigInteger;
import java.util.Locale;

/**
 * Balances of 500 customers in one asset, worked out of their numbers: the same wherever they are loaded.
 *
 * @param decimals of the smallest unit
 * @param zeros how many of them are zero in every balance
 * @param oneOwes whether the last customer owes instead
 */
record HarbourBalances(String asset, int decimals, int zeros, boolean oneOwes) {

    private static final int CUSTOMERS = 500;
    private static final int LEAST = 17;
    private static final int STEP = 7_919;
    private static final int SPREAD = 8_191;
    private static final BigInteger OWED = BigInteger.valueOf(-2_500);

    /** {@code account,balance} in the smallest unit. */
    String csv() {
        StringBuilder csv = new StringBuilder("account,balance\r\n");
        for (int customer = 1; customer <= CUSTOMERS; customer++) {
            csv.append(String.format(Locale.ROOT, "harbour-%04d", customer))
                    .append(',')
                    .append(balance(customer))
                    .append("\r\n");
        }
        return csv.toString();
    }

    /** What all who do not owe have together. */
    BigInteger total() {
        BigInteger total = BigInteger.ZERO;
        for (int customer = 1; customer <= CUSTOMERS; customer++) {
            total = total.add(balance(customer).max(BigInteger.ZERO));
        }
        return total;
    }

    private BigInteger balance(int customer) {
        BigInteger number = oneOwes && customer == CUSTOMERS
                ? OWED
                : BigInteger.valueOf(LEAST + (long) customer * customer * STEP % SPREAD);
        return number.multiply(BigInteger.TEN.pow(zeros));
    }
}
