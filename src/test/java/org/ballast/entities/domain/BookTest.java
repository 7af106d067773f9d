package org.ballast.entities.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.Currency;
import java.util.Optional;
import org.ballast.amounts.DateText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BookTest {

    @Test
    void aFiscalYearIsCalledByTheYearInWhichItEnds() {
        Book book = book(Month.JULY);
        assertThat(book.fiscalYearOf(LocalDate.of(2026, 6, 30))).isEqualTo(2026);
        assertThat(book.fiscalYearOf(LocalDate.of(2026, 7, 1))).isEqualTo(2027);
        assertThat(book.fiscalYearStart(LocalDate.of(2026, 6, 30))).isEqualTo(LocalDate.of(2025, 7, 1));
        assertThat(book.fiscalYearStart(LocalDate.of(2026, 7, 1))).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void aCalendarYearIsCalledByItself() {
        Book book = book(Month.JANUARY);
        assertThat(book.fiscalYearOf(LocalDate.of(2026, 1, 1))).isEqualTo(2026);
        assertThat(book.fiscalYearOf(LocalDate.of(2026, 12, 31))).isEqualTo(2026);
    }

    @ParameterizedTest
    @EnumSource(Month.class)
    void eachDayIsInOneYearOfTwelveMonths(Month first) {
        Book book = book(first);
        for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() < 2026; day = day.plusDays(1)) {
            LocalDate start = book.fiscalYearStart(day);
            LocalDate last = start.plusYears(1).minusDays(1);
            assertThat(start.getMonth()).isEqualTo(first);
            assertThat(day).isBetween(start, last);
            assertThat(book.fiscalYearOf(day)).isEqualTo(last.getYear()).isEqualTo(book.fiscalYearOf(start));
        }
    }

    @Test
    void addressesNameThePrimaryBookByNothing() {
        assertThat(book(Month.JANUARY).inAddress()).isEmpty();
        assertThat(further(Optional.empty()).inAddress()).isEqualTo("TAX");
    }

    @Test
    void aBookTakesPostingsFromItsFirstDayOnUntilItIsClosed() {
        LocalDate last = LocalDate.of(2025, 12, 31);
        assertThat(book(Month.JANUARY).takes(DateText.EARLIEST)).isTrue();
        assertThat(further(Optional.empty()).takes(DateText.LATEST)).isTrue();
        assertThat(further(Optional.empty()).takes(LocalDate.of(2023, 12, 31))).isFalse();
        assertThat(further(Optional.empty()).takes(LocalDate.of(2024, 1, 1))).isTrue();
        assertThat(further(Optional.of(last)).takes(LocalDate.of(2024, 1, 1)))
                .as("a closed book takes none, whatever the day")
                .isFalse();
        assertThat(further(Optional.of(last)).takes(last)).isFalse();
    }

    private static Book further(Optional<LocalDate> closedOn) {
        return new Book(
                1,
                "TAX",
                Framework.US_GAAP,
                Currency.getInstance("USD"),
                Month.JANUARY,
                "BASIC",
                false,
                LocalDate.of(2024, 1, 1),
                closedOn,
                Optional.empty());
    }

    private static Book book(Month first) {
        return Book.primary(Framework.US_GAAP, Currency.getInstance("USD"), first);
    }
}
