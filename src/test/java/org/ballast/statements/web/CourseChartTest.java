package org.ballast.statements.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.TreeMap;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.statements.domain.ValueCourse;
import org.ballast.statements.domain.ValueCourse.Holding;
import org.ballast.statements.web.CourseChart.Run;
import org.ballast.statements.web.CourseChart.Tick;
import org.junit.jupiter.api.Test;

/** Seven days on an axis from 0 to 200: a day is 124 wide, 100 are 136 high. */
class CourseChartTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private final CourseChart chart = CourseChart.of(ValueCourse.of(
            FIRST,
            FIRST.plusDays(7),
            new TreeMap<>(Map.of(
                    FIRST,
                    new Holding(Quantity.of("1"), Money.of("200.00", USD)),
                    FIRST.plusDays(4),
                    new Holding(Quantity.of("1"), Money.of("100.00", USD)),
                    FIRST.plusDays(6),
                    new Holding(Quantity.of("1"), Money.of("0.00", USD)))),
            Map.of(
                    FIRST,
                    price("50"),
                    FIRST.plusDays(1),
                    price("100"),
                    FIRST.plusDays(3),
                    price("150"),
                    FIRST.plusDays(5),
                    price("100"),
                    FIRST.plusDays(6),
                    price("5"))));

    @Test
    void theCarryingAmountStepsOnTheDayThatItChanges() {
        assertThat(chart.carrying()).isEqualTo("80.0,16.0 576.0,16.0 576.0,152.0 824.0,152.0 824.0,288.0");
    }

    @Test
    void theLineStopsWhereNoPriceIsKnownAndASingleDayIsADot() {
        assertThat(chart.runs())
                .containsExactly(
                        new Run("80.0,220.0 204.0,152.0", "80.0,16.0 204.0,16.0 204.0,152.0 80.0,220.0"),
                        new Run("452.0,84.0 452.0,84.0", "452.0,16.0 452.0,84.0"),
                        new Run(
                                "700.0,152.0 824.0,281.2",
                                "700.0,152.0 824.0,152.0 824.0,288.0 824.0,281.2 700.0,152.0"));
    }

    @Test
    void theAxesHaveTheirUnitsAndTheTwoNamesStandApart() {
        assertThat(chart.amounts()).extracting(Tick::label).containsExactly("0", "50", "100", "150", "200");
        assertThat(chart.millions()).isFalse();
        assertThat(chart.days()).extracting(Tick::label).startsWith("2 Jan 2024");
        assertThat(chart.carryingEnds()).isEqualByComparingTo("288");
        assertThat(chart.valueEnds()).isEqualByComparingTo("274");
    }

    private static UnitPrice price(String perUnit) {
        return new UnitPrice(new BigDecimal(perUnit), USD);
    }
}
