package org.ballast.planning.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Linear equations in decimals of 40 digits: what proves an answer shares no arithmetic with what found it. */
final class Exact {

    static final MathContext DIGITS = new MathContext(40, RoundingMode.HALF_EVEN);
    /** Beside the largest coefficient: below it there is nothing. */
    private static final BigDecimal NOTHING = new BigDecimal("1e-22");

    /**
     * What equations say.
     *
     * @param values of the unknowns
     * @param free whether an unknown is told by no equation: it keeps its guess
     */
    record Solved(List<BigDecimal> values, List<Boolean> free) {}

    private Exact() {}

    /**
     * Solves equations by elimination, the largest coefficient that is left first. Whether equations that say the same agree is
     * not asked: what is found has to be put into all of them.
     *
     * @param rows one an equation: the coefficients of the unknowns, then the right side
     * @param guesses for unknowns that no equation tells
     */
    static Solved solve(List<BigDecimal[]> rows, List<BigDecimal> guesses) {
        int unknowns = guesses.size();
        List<BigDecimal[]> open =
                new ArrayList<>(rows.stream().map(BigDecimal[]::clone).toList());
        BigDecimal least = largest(open, unknowns).multiply(NOTHING);
        List<BigDecimal[]> done = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        for (Place next = pivot(open, unknowns, least); next != null; next = pivot(open, unknowns, least)) {
            BigDecimal[] pivot = open.remove(next.row());
            int column = next.column();
            open.forEach(row -> eliminate(row, pivot, column));
            done.add(pivot);
            columns.add(column);
        }
        BigDecimal[] values = guesses.toArray(BigDecimal[]::new);
        for (int at = done.size() - 1; at >= 0; at--) {
            BigDecimal[] row = done.get(at);
            BigDecimal sum = row[unknowns];
            for (int column = 0; column < unknowns; column++) {
                if (column != columns.get(at) && row[column].signum() != 0) {
                    sum = sum.subtract(row[column].multiply(values[column]), DIGITS);
                }
            }
            values[columns.get(at)] = sum.divide(row[columns.get(at)], DIGITS);
        }
        List<Boolean> free = new ArrayList<>();
        for (int column = 0; column < unknowns; column++) {
            free.add(!columns.contains(column));
        }
        return new Solved(List.of(values), free);
    }

    private record Place(int row, int column) {}

    private static @Nullable Place pivot(List<BigDecimal[]> rows, int unknowns, BigDecimal least) {
        Place found = null;
        BigDecimal largest = least;
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < unknowns; column++) {
                BigDecimal size = rows.get(row)[column].abs();
                if (size.compareTo(largest) > 0) {
                    largest = size;
                    found = new Place(row, column);
                }
            }
        }
        return found;
    }

    private static void eliminate(BigDecimal[] row, BigDecimal[] pivot, int column) {
        if (row[column].signum() == 0) {
            return;
        }
        BigDecimal times = row[column].divide(pivot[column], DIGITS);
        for (int at = 0; at < row.length; at++) {
            if (pivot[at].signum() != 0) {
                row[at] = row[at].subtract(times.multiply(pivot[at]), DIGITS);
            }
        }
        row[column] = BigDecimal.ZERO;
    }

    private static BigDecimal largest(List<BigDecimal[]> rows, int unknowns) {
        BigDecimal largest = BigDecimal.ZERO;
        for (BigDecimal[] row : rows) {
            for (int column = 0; column < unknowns; column++) {
                largest = largest.max(row[column].abs());
            }
        }
        return largest;
    }
}
