package org.ballast.statements.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.statements.domain.ValueCourse.Day;
import org.ballast.statements.domain.ValueCourse.Holding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The carrying amount stays until it changes; the market value is that of the units of the day at its close. */
class ValueCourseTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 30);

    private final ValueCourse course = course(
            Map.of(
                    FIRST.minusDays(40), holding("2", "200.00"),
                    FIRST.plusDays(1), holding("2", "160.00"),
                    FIRST.plusDays(4), holding("0", "0.00")),
            Map.of(FIRST, price("90"), FIRST.plusDays(2), price("95.5025"), FIRST.plusDays(4), price("99")));

    @Test
    void carryingAmountsAreStepsAndMarketValuesAreThoseOfTheDay() {
        assertThat(course.days())
                .containsExactly(
                        day(0, "2", "200.00", "180.00"),
                        day(1, "2", "160.00", null),
                        day(2, "2", "160.00", "191.01"),
                        day(3, "2", "160.00", null),
                        day(4, "0", "0.00", null));
        assertThat(course.days().getFirst().headroom()).contains(Money.of("-20.00", USD));
        assertThat(course.isDrawable()).isTrue();
    }

    @Test
    void aDayWithoutPriceIsAGapAndOneWithoutUnitsIsNone() {
        assertThat(course.daysWithoutPrice()).containsExactly(FIRST.plusDays(1), FIRST.plusDays(3));
        assertThat(course.days().get(1).headroom()).isEmpty();
    }

    @Test
    void theTableHasTheEndOfEachMonthAndOfThePeriod() {
        assertThat(course.monthEnds()).extracting(Day::day).containsExactly(FIRST.plusDays(1), FIRST.plusDays(4));
    }

    @Test
    void nothingIsToldOfDaysBeforeTheFirstUnitCame() {
        ValueCourse bought = course(Map.of(FIRST.plusDays(3), holding("1", "1.00")), Map.of());
        assertThat(bought.days()).extracting(Day::day).containsExactly(FIRST.plusDays(3), FIRST.plusDays(4));
        assertThat(bought.isEverHeld()).isTrue();
        assertThat(bought.isDrawable()).isFalse();
        assertThat(course(Map.of(), Map.of(FIRST, price("90"))).isEverHeld()).isFalse();
    }

    @Test
    void whatIsWorthNothingAndCarriesNothingIsNotDrawn() {
        ValueCourse dead = course(
                Map.of(FIRST, holding("1", "0.00")), Map.of(FIRST, price("0.001"), FIRST.plusDays(1), price("0.001")));
        assertThat(dead.days().getFirst().marketValue()).contains(Money.zero(USD));
        assertThat(dead.isDrawable()).isFalse();
    }

    private static ValueCourse course(Map<LocalDate, Holding> holdings, Map<LocalDate, UnitPrice> closes) {
        NavigableMap<LocalDate, Holding> byDay = new TreeMap<>(holdings);
        return ValueCourse.of(FIRST, FIRST.plusDays(5), byDay, closes);
    }

    private static Holding holding(String units, String carrying) {
        return new Holding(Quantity.of(units), Money.of(carrying, USD));
    }

    private static Day day(int after, String units, String carrying, @Nullable String value) {
        return new Day(
                FIRST.plusDays(after),
                Quantity.of(units),
                Money.of(carrying, USD),
                Optional.ofNullable(value).map(text -> Money.of(text, USD)));
    }

    private static UnitPrice price(String perUnit) {
        return new UnitPrice(new BigDecimal(perUnit), USD);
    }
}
