package org.ballast.journal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The order in which the months of a year are locked. */
class FiscalMonthsTest {

    private static final YearMonth JANUARY = YearMonth.of(2024, 1);

    private final FiscalMonths year = new FiscalMonths(List.of(
            month(3, PeriodState.OPEN),
            month(1, PeriodState.HARD_LOCKED),
            month(2, PeriodState.SOFT_LOCKED),
            month(4, PeriodState.OPEN)));

    @Test
    void aLockWaitsForTheMonthsBeforeInWhichSomethingWasPosted() {
        List<AccountingPeriod> behind = year.behind(JANUARY.plusMonths(3), PeriodState.SOFT_LOCKED);
        assertThat(behind).extracting(AccountingPeriod::month).containsExactly(JANUARY.plusMonths(2));
        assertThat(FiscalMonths.firstMoved(behind, Set.of())).isEmpty();
        assertThat(FiscalMonths.firstMoved(behind, Set.of(JANUARY.plusMonths(2))))
                .isPresent();
        assertThat(year.behind(JANUARY.plusMonths(2), PeriodState.HARD_LOCKED))
                .extracting(AccountingPeriod::month)
                .containsExactly(JANUARY.plusMonths(1));
    }

    @Test
    void theFirstMonthThatIsLessLockedThanAStateIsKnown() {
        assertThat(year.firstBelow(PeriodState.SOFT_LOCKED))
                .map(AccountingPeriod::month)
                .contains(JANUARY.plusMonths(2));
    }

    @Test
    void aStateTakesWhatItsLockLetsThrough() {
        assertThat(PeriodState.OPEN.takes(Purpose.ORDINARY)).isTrue();
        for (Purpose purpose : Purpose.values()) {
            assertThat(PeriodState.SOFT_LOCKED.takes(purpose))
                    .as(purpose.name())
                    .isEqualTo(Set.of(Purpose.ADJUSTING, Purpose.CLOSING).contains(purpose));
            assertThat(PeriodState.HARD_LOCKED.takes(purpose))
                    .as(purpose.name())
                    .isFalse();
        }
    }

    private static AccountingPeriod month(int number, PeriodState state) {
        return new AccountingPeriod(number, 1, JANUARY.withMonth(number), state);
    }
}
