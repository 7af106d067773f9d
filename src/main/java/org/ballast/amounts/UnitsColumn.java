package org.ballast.amounts;

import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * Units of an asset that stand in one column, which is read by its decimal points: 6 stands above 13.75 as 6.00 would. A
 * number keeps the digits that it has; what it lacks to the end of the column is room of that width.
 *
 * @param decimals of the number that has the most, trailing zeros left out
 */
public record UnitsColumn(int decimals) {

    public static UnitsColumn of(Stream<BigDecimal> numbers) {
        return new UnitsColumn(numbers.mapToInt(Digits::decimals).max().orElse(0));
    }

    /** The signs that a number lacks: {@code .00} for 6 in a column of two decimals, {@code 0} for 5.5, none for 13.75. */
    public String lacks(BigDecimal number) {
        int own = Digits.decimals(number);
        return (own == 0 && decimals > 0 ? "." : "") + "0".repeat(Math.max(0, decimals - own));
    }
}
