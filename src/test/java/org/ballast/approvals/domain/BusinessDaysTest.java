package org.ballast.approvals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Business days, and how old what waits is by them. */
class BusinessDaysTest {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 3, 1);

    @Test
    void aWeekendIsNoDay() {
        assertThat(BusinessDays.after(FRIDAY, 1)).isEqualTo("2024-03-04");
        assertThat(BusinessDays.after(FRIDAY.plusDays(1), 1)).isEqualTo("2024-03-04");
        assertThat(BusinessDays.between(FRIDAY, FRIDAY)).isZero();
        assertThat(BusinessDays.between(FRIDAY, FRIDAY.plusDays(2))).isZero();
        assertThat(BusinessDays.between(FRIDAY, FRIDAY.plusDays(3))).isEqualTo(1);
        assertThat(BusinessDays.between(FRIDAY.plusDays(3), FRIDAY)).isZero();
    }

    @Test
    void countingAndGoingOnAgreeFromWhateverDay() {
        for (int start = 0; start < 14; start++) {
            LocalDate from = FRIDAY.plusDays(start);
            for (int days = 0; days < 40; days++) {
                LocalDate later = from.plusDays(days);
                long counted = IntStream.rangeClosed(1, days)
                        .filter(day -> from.plusDays(day).getDayOfWeek().getValue() < 6)
                        .count();
                assertThat(BusinessDays.between(from, later))
                        .as(from + " to " + later)
                        .isEqualTo((int) counted);
            }
            assertThat(BusinessDays.between(from, BusinessDays.after(from, 17))).isEqualTo(17);
        }
    }

    @Test
    void agesFallIntoBands() {
        Ageing ageing = Ageing.of(
                List.of(
                        new WaitingAge(Tier.T1_SINGLE, FRIDAY, 3),
                        new WaitingAge(Tier.T1_SINGLE, FRIDAY.minusDays(7), 2),
                        new WaitingAge(Tier.T2_DUAL, FRIDAY.minusDays(28), 1),
                        new WaitingAge(Tier.T2_DUAL, FRIDAY.plusDays(3), 4)),
                FRIDAY.plusDays(3));

        assertThat(ageing.counts())
                .isEqualTo(Map.of(Tier.T1_SINGLE, List.of(3L, 0L, 2L, 0L), Tier.T2_DUAL, List.of(4L, 0L, 0L, 1L)));
        assertThat(ageing.total(0)).isEqualTo(7);
        assertThat(ageing.total(Tier.T1_SINGLE)).isEqualTo(5);
        assertThat(ageing.count(Tier.T3_DUAL_STEPUP, 3)).isZero();
    }
}
