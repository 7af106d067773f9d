package org.ballast.amounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnitsColumnTest {

    @Test
    void whatANumberLacksEndsWhereTheLongestEnds() {
        List<String> column = List.of("13.75", "6", "5.5", "0.000001", "2.250000000");
        UnitsColumn units = UnitsColumn.of(column.stream().map(BigDecimal::new));

        assertThat(column)
                .map(BigDecimal::new)
                .map(number -> number.stripTrailingZeros().toPlainString() + units.lacks(number))
                .containsExactly("13.750000", "6.000000", "5.500000", "0.000001", "2.250000");
    }

    @Test
    void wholeNumbersLackNothingInAColumnOfTheirs() {
        UnitsColumn units = UnitsColumn.of(Stream.of("6", "1000", "1E+5").map(BigDecimal::new));
        assertThat(units.lacks(new BigDecimal(6))).isEmpty();
        assertThat(UnitsColumn.of(Stream.empty()).lacks(BigDecimal.ONE)).isEmpty();
    }
}
