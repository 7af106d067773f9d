package org.ballast.planning.domain;

import java.math.BigDecimal;
import java.util.List;

/** Whether a symmetric matrix is positive semidefinite, by Cholesky's decomposition with the largest pivot first. */
public final class Semidefinite {

    /** Beside the largest entry of the diagonal: covariances come rounded. */
    private static final BigDecimal NOTHING = new BigDecimal("1e-12");

    private Semidefinite() {}

    /** Whether it is symmetric to the last digit that came. */
    public static boolean isSymmetric(List<List<BigDecimal>> matrix) {
        for (int row = 0; row < matrix.size(); row++) {
            for (int column = 0; column < row; column++) {
                if (matrix.get(row).get(column).compareTo(matrix.get(column).get(row)) != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** No weights have a variance below zero. */
    public static boolean is(List<List<BigDecimal>> matrix) {
        int size = matrix.size();
        BigDecimal[][] left = new BigDecimal[size][];
        BigDecimal largest = BigDecimal.ZERO;
        for (int row = 0; row < size; row++) {
            left[row] = matrix.get(row).toArray(BigDecimal[]::new);
            largest = largest.max(left[row][row].abs());
        }
        BigDecimal least = largest.multiply(NOTHING);
        boolean[] done = new boolean[size];
        for (int step = 0; step < size; step++) {
            int pivot = largest(left, done);
            if (left[pivot][pivot].compareTo(least) <= 0) {
                return isNothing(left, done, least);
            }
            done[pivot] = true;
            for (int row = 0; row < size; row++) {
                for (int column = 0; column < size && !done[row]; column++) {
                    if (!done[column]) {
                        left[row][column] = left[row][column].subtract(
                                left[row][pivot].multiply(left[pivot][column]).divide(left[pivot][pivot], Exact.DIGITS),
                                Exact.DIGITS);
                    }
                }
            }
        }
        return true;
    }

    private static int largest(BigDecimal[][] left, boolean[] done) {
        int found = -1;
        for (int at = 0; at < left.length; at++) {
            if (!done[at] && (found < 0 || left[at][at].compareTo(left[found][found]) > 0)) {
                found = at;
            }
        }
        return found;
    }

    private static boolean isNothing(BigDecimal[][] left, boolean[] done, BigDecimal least) {
        for (int row = 0; row < left.length; row++) {
            for (int column = 0; column < left.length; column++) {
                if (!done[row] && !done[column] && left[row][column].abs().compareTo(least) > 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
