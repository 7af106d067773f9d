package org.ballast.rangeproofs;

import cafe.cryptography.curve25519.Scalar;
import java.util.ArrayList;
import java.util.List;

/**
 * Sums of multiples where the factors are secret (Straus): which additions, doublings and choices are done depends on how many terms
 * there are, never on a factor; a multiple is chosen by reading the whole table.
 *
 * @param <E> elements of the group
 */
final class SecretProduct<E> {

    private static final int WIDTH = 4;
    private static final int MULTIPLES = 1 << (WIDTH - 1);

    private final Group<E> group;

    SecretProduct(Group<E> group) {
        this.group = group;
    }

    /** The sum of factor times element. */
    E of(List<Scalar> factors, List<E> elements) {
        int count = elements.size();
        List<List<E>> tables = new ArrayList<>(count);
        int[][] digits = new int[count][];
        for (int term = 0; term < count; term++) {
            tables.add(multiples(elements.get(term)));
            digits[term] = SignedDigits.of(factors.get(term), WIDTH);
        }
        E sum = group.identity();
        for (int place = SignedDigits.count(WIDTH) - 1; place >= 0; place--) {
            for (int doubling = 0; doubling < WIDTH; doubling++) {
                sum = group.twice(sum);
            }
            for (int term = 0; term < count; term++) {
                sum = group.add(sum, chosen(tables.get(term), digits[term][place]));
            }
        }
        return sum;
    }

    /** The element once to eight times. */
    List<E> multiples(E element) {
        List<E> table = new ArrayList<>(MULTIPLES);
        table.add(element);
        for (int times = 1; times < MULTIPLES; times++) {
            table.add(group.add(table.get(times - 1), element));
        }
        return table;
    }

    /** A multiple from -8 to 8 of a table. */
    E chosen(List<E> table, int digit) {
        int sign = digit >> 31;
        int size = (digit ^ sign) - sign;
        E chosen = group.identity();
        for (int times = 1; times <= MULTIPLES; times++) {
            int same = ((size ^ times) - 1) >>> 31;
            chosen = group.choose(chosen, table.get(times - 1), same);
        }
        return group.choose(chosen, group.negate(chosen), sign & 1);
    }
}
