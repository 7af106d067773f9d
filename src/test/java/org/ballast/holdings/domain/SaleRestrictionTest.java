package org.ballast.holdings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ballast.amounts.Quantity;
import org.junit.jupiter.api.Test;

/** Restrictions on sale: what they are, on which days they are in force and how long they last (ASC 350-60-50-6). */
class SaleRestrictionTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Test
    void tableECountsTheDaysThatRemain() {
        SaleRestriction.Terms terms = terms(Optional.of(MARCH), "listing of the company");

        assertThat(terms.remainingDays(LocalDate.of(2025, 12, 31))).contains(60L);
        assertThat(terms.remainingDays(LocalDate.of(2026, 4, 1))).contains(0L);
        assertThat(terms(Optional.empty(), "upgrade of the protocol").remainingDays(NEW_YEAR))
                .isEmpty();
    }

    @Test
    void itIsInForceFromItsFirstDayToTheDayBeforeItIsFree() {
        SaleRestriction locked = restriction(Optional.empty());

        assertThat(locked.isInForce(NEW_YEAR.minusDays(1))).isFalse();
        assertThat(locked.isInForce(NEW_YEAR)).isTrue();
        assertThat(locked.isInForce(MARCH.minusDays(1))).isTrue();
        assertThat(locked.isInForce(MARCH)).isFalse();
    }

    @Test
    void whatEndedBeforeItsDayIsInForceNoMore() {
        SaleRestriction ended = restriction(Optional.of(LocalDate.of(2025, 7, 1)));

        assertThat(ended.isInForce(LocalDate.of(2025, 6, 30))).isTrue();
        assertThat(ended.isInForce(LocalDate.of(2025, 7, 1))).isFalse();
        assertThat(restriction(Optional.of(NEW_YEAR)).isInForce(NEW_YEAR))
                .as("it never was one")
                .isFalse();
    }

    @Test
    void twoStandBesideEachOtherIfTheyShareADay() {
        SaleRestriction locked = restriction(Optional.empty());

        assertThat(locked.isBeside(from(MARCH.minusDays(1)))).isTrue();
        assertThat(locked.isBeside(from(MARCH))).isFalse();
        assertThat(restriction(Optional.of(NEW_YEAR)).isBeside(from(NEW_YEAR))).isFalse();
        assertThat(locked.isBeside(until(NEW_YEAR))).isFalse();
        assertThat(locked.isBeside(until(NEW_YEAR.plusDays(1)))).isTrue();
    }

    @Test
    void oneThatNothingEndsOrThatEndsBeforeItBeginsIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> terms(Optional.empty(), ""));
        assertThatIllegalArgumentException().isThrownBy(() -> terms(Optional.of(NEW_YEAR), ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SaleRestriction.Terms(
                        Quantity.ZERO,
                        SaleRestriction.Kind.CONTRACTUAL_HOLDER,
                        NEW_YEAR,
                        Optional.of(MARCH),
                        "lock-up",
                        ""));
    }

    private static SaleRestriction restriction(Optional<LocalDate> endedOn) {
        return new SaleRestriction(
                1,
                terms(Optional.of(MARCH), ""),
                "S1",
                "SOL",
                "preparer",
                Instant.EPOCH,
                endedOn.map(on -> new SaleRestriction.End(on, "waived", "preparer", Instant.EPOCH)));
    }

    private static SaleRestriction.Terms terms(Optional<LocalDate> until, String lapse) {
        return terms(NEW_YEAR, until, lapse);
    }

    private static SaleRestriction.Terms from(LocalDate day) {
        return terms(day, Optional.empty(), "a vote");
    }

    private static SaleRestriction.Terms until(LocalDate day) {
        return terms(day.minusDays(30), Optional.of(day), "");
    }

    private static SaleRestriction.Terms terms(LocalDate from, Optional<LocalDate> until, String lapse) {
        return new SaleRestriction.Terms(
                Quantity.of("200"), SaleRestriction.Kind.CONTRACTUAL_HOLDER, from, until, "lock-up", lapse);
    }
}
