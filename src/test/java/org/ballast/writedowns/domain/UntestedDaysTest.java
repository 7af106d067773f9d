package org.ballast.writedowns.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.ballast.measurement.domain.TestPeriod;
import org.junit.jupiter.api.Test;

class UntestedDaysTest {

    private static final LocalDate HELD_SINCE = LocalDate.of(2024, 2, 10);
    private static final TestPeriod FIRST = quarter("2024-01-01");
    private static final TestPeriod SECOND = quarter("2024-04-01");
    private static final TestPeriod THIRD = quarter("2024-07-01");

    @Test
    void aQuarterLeftOutIsFound() {
        assertThat(UntestedDays.of(HELD_SINCE, day("2024-10-01"), List.of(THIRD, FIRST)))
                .containsExactly(SECOND);
    }

    @Test
    void testsThatFollowEachOtherLeaveNoDay() {
        assertThat(UntestedDays.of(HELD_SINCE, day("2024-10-01"), List.of(THIRD, SECOND, FIRST)))
                .isEmpty();
    }

    @Test
    void monthsInsideAQuarterCoverItTogether() {
        List<TestPeriod> months = List.of(month(5), month(4), FIRST, month(6));

        assertThat(UntestedDays.of(HELD_SINCE, SECOND.to(), months)).isEmpty();
        assertThat(UntestedDays.of(HELD_SINCE, SECOND.to(), List.of(FIRST, month(4), month(6))))
                .containsExactly(month(5));
    }

    @Test
    void withoutAnyTestTheDaysBeginWithTheHolding() {
        assertThat(UntestedDays.of(HELD_SINCE, SECOND.from(), List.of()))
                .containsExactly(new TestPeriod(HELD_SINCE, SECOND.from()));
    }

    @Test
    void whatIsHeldLaterNeedsNoEarlierTest() {
        assertThat(UntestedDays.of(HELD_SINCE, FIRST.from(), List.of())).isEmpty();
    }

    @Test
    void aLaterTestDoesNotReachBehindTheDayAskedFor() {
        assertThat(UntestedDays.of(HELD_SINCE, SECOND.from(), List.of(THIRD)))
                .containsExactly(new TestPeriod(HELD_SINCE, SECOND.from()));
    }

    @Test
    void everyGapIsFoundTheEarliestFirst() {
        assertThat(UntestedDays.of(HELD_SINCE, day("2025-01-01"), List.of(SECOND)))
                .containsExactly(
                        new TestPeriod(HELD_SINCE, SECOND.from()), new TestPeriod(SECOND.to(), day("2025-01-01")));
    }

    private static TestPeriod quarter(String day) {
        return TestPeriod.quarterOf(day(day));
    }

    private static TestPeriod month(int month) {
        return TestPeriod.month(YearMonth.of(2024, month));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
