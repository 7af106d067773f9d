package org.ballast.manualjournals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JournalHeadTest {

    private static final LocalDate JANUARY_END = LocalDate.of(2024, 1, 31);

    @Test
    void itComesToOneEntry() {
        assertThat(head(Optional.empty(), Optional.empty()).plan())
                .containsExactly(new PlannedEntry(1, JANUARY_END, false));
    }

    @Test
    void anAccrualIsMirroredOnItsDay() {
        LocalDate next = LocalDate.of(2024, 2, 1);
        assertThat(head(Optional.of(next), Optional.empty()).plan())
                .containsExactly(new PlannedEntry(1, JANUARY_END, false), new PlannedEntry(2, next, true));
    }

    @Test
    void copiesStandOnTheLastDayOfMonthsThatAreTooShortAndComeBackToTheDay() {
        assertThat(head(Optional.empty(), Optional.of(LocalDate.of(2024, 5, 30)))
                        .plan())
                .extracting(PlannedEntry::on)
                .containsExactly(
                        JANUARY_END, LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 31), LocalDate.of(2024, 4, 30));
    }

    @Test
    void aPlanWithoutEndIsCutOff() {
        assertThat(head(Optional.empty(), Optional.of(LocalDate.of(2200, 1, 1))).plan())
                .hasSize(JournalHead.MOST_ENTRIES + 1);
    }

    @Test
    void theFieldThatDiffersIsNamed() {
        JournalHead head = head(Optional.empty(), Optional.empty());
        assertThat(head.differsFrom(head)).isEmpty();
        assertThat(head.differsFrom(head(Optional.of(LocalDate.of(2024, 2, 1)), Optional.empty())))
                .contains("reverses_on");
        assertThat(head.differsFrom(head(Optional.empty(), Optional.of(LocalDate.of(2024, 3, 1)))))
                .contains("repeats_until");
    }

    private static JournalHead head(Optional<LocalDate> reversesOn, Optional<LocalDate> repeatsUntil) {
        return new JournalHead("J1", JANUARY_END, "Rent", JournalHead.ManualPurpose.ORDINARY, reversesOn, repeatsUntil);
    }
}
