package org.ballast.journal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.journal.domain.MonthLocks.Lock;
import org.junit.jupiter.api.Test;

/** What is posted in a month stands in the balance sheet of every later one. */
class MonthLocksTest {

    private static final YearMonth DECEMBER = YearMonth.of(2023, 12);
    private static final Lock JANUARY = new Lock(YearMonth.of(2024, 1), PeriodState.HARD_LOCKED);
    private static final Lock FEBRUARY = new Lock(YearMonth.of(2024, 2), PeriodState.SOFT_LOCKED);

    private final MonthLocks locks = new MonthLocks(new TreeMap<>(Map.of(
            DECEMBER,
            PeriodState.OPEN,
            JANUARY.month(),
            JANUARY.state(),
            FEBRUARY.month(),
            FEBRUARY.state(),
            YearMonth.of(2024, 3),
            PeriodState.OPEN)));

    @Test
    void aMonthTakesNothingThatALaterOneDoesNotTake() {
        for (Purpose purpose : Purpose.values()) {
            assertThat(locks.against(LocalDate.of(2022, 5, 1), purpose)).contains(JANUARY);
            assertThat(locks.against(DECEMBER.atEndOfMonth(), purpose)).contains(JANUARY);
            assertThat(locks.against(LocalDate.of(2024, 1, 31), purpose)).contains(JANUARY);
            assertThat(locks.against(LocalDate.of(2024, 3, 1), purpose)).isEmpty();
        }
        LocalDate february = LocalDate.of(2024, 2, 29);
        assertThat(locks.against(february, Purpose.ORDINARY)).contains(FEBRUARY);
        assertThat(locks.against(february, Purpose.ADJUSTING)).isEmpty();
        assertThat(locks.against(february, Purpose.CLOSING)).isEmpty();
    }

    @Test
    void whatIsRefusedIsToldTheMonthThatIsLocked() {
        assertThat(JANUARY.refusalIn(JANUARY.month()).text())
                .isEqualTo("The period 2024-01 is locked; nothing was posted.");
        assertThat(JANUARY.refusalIn(DECEMBER).text())
                .startsWith("What is posted in 2023-12 stands in the balance sheet of 2024-01, which is hard locked;")
                .contains("Ask to open 2024-01 again first");
        assertThat(FEBRUARY.refusalIn(DECEMBER).text()).contains("2024-02, which is softly locked", "adjusting entry");
    }

    @Test
    void aMonthIsOpenedAgainAfterThoseThatAreLockedMore() {
        assertThat(locks.ahead(DECEMBER, PeriodState.OPEN)).contains(FEBRUARY);
        assertThat(locks.ahead(DECEMBER, PeriodState.SOFT_LOCKED)).contains(JANUARY);
        assertThat(locks.ahead(JANUARY.month(), PeriodState.SOFT_LOCKED)).isEmpty();
        assertThat(locks.ahead(JANUARY.month(), PeriodState.OPEN)).contains(FEBRUARY);
    }

    @Test
    void aMonthIsHeldByTheFirstOfThoseThatAreLockedMost() {
        assertThat(locks.holding(DECEMBER)).contains(JANUARY);
        assertThat(locks.holding(JANUARY.month())).isEmpty();
        assertThat(locks.holding(YearMonth.of(2024, 3))).isEqualTo(Optional.empty());
    }
}
