package org.ballast.entities.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.entities.domain.AcquisitionDayPolicy;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.pages.application.AskedRules;
import org.ballast.pages.web.Requests;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WantedBookTest {

    private static final Book PRIMARY = Book.primary(Framework.US_GAAP, Currency.getInstance("USD"), Month.JULY);
    private static final ReportingEntity ACME = new ReportingEntity(
            1,
            "ACME",
            "Acme Inc.",
            PRIMARY,
            ZoneOffset.UTC,
            LowPricePolicy.INTRADAY_LOW,
            AcquisitionDayPolicy.EXCLUDE_DAY,
            "");

    @Test
    void whatIsLeftOutIsAsInThePrimaryBook() {
        Book book = read("code", "TAX", "framework", "US_GAAP", "openedOn", "2024-01-01");
        assertThat(book.currency()).isEqualTo(PRIMARY.currency());
        assertThat(book.fiscalYearStartsIn()).isEqualTo(Month.JULY);
        assertThat(book.chart()).isEqualTo(PRIMARY.chart());
        assertThat(book.openingFrom()).isEmpty();
        assertThat(book.isPrimary()).isFalse();
    }

    @Test
    void aBookOpensFromAnotherOneOfItsEntity() {
        Book book = read(
                "code",
                "TAX",
                "framework",
                "US_GAAP",
                "currency",
                "USD",
                "fiscalYearStartsIn",
                "1",
                "openedOn",
                "2024-01-01",
                "openingFrom",
                "PRIMARY");
        assertThat(book.openingFrom()).contains("PRIMARY");
        assertThat(book.fiscalYearStartsIn()).isEqualTo(Month.JANUARY);
        assertThat(book.openedOn()).isEqualTo(LocalDate.of(2024, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "code, '', is missing",
        "code, tax, capital letters",
        "framework, '', is missing",
        "framework, IFRS, nothing can be measured",
        "framework, GAAP, is none of",
        "currency, XAU, is no currency that amounts are paid in",
        "currency, Euro, is not a currency code",
        "fiscalYearStartsIn, 13, is not the number of a month",
        "openedOn, '', is missing",
        "openingFrom, OTHER, names no book that ACME keeps",
        "openingFrom, CLOSED, takes no postings on the first day"
    })
    void aWrongFieldIsRefusedByItsName(String field, String value, String told) {
        Map<String, String> texts =
                new HashMap<>(Map.of("code", "TAX", "framework", "US_GAAP", "openedOn", "2024-01-01"));
        texts.put(field, value);
        assertThatThrownBy(() -> read(texts)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(RefusalCode.INVALID_INPUT);
            assertThat(refusal.errors()).singleElement().satisfies(error -> {
                assertThat(error.field()).isEqualTo(field);
                assertThat(error.message()).contains(told);
            });
        });
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThatThrownBy(() -> read(
                        "code",
                        "PRIMARY",
                        "framework",
                        "IFRS",
                        "currency",
                        "XAU",
                        "fiscalYearStartsIn",
                        "0",
                        "openingFrom",
                        "OTHER"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(Refusal.FieldError::field)
                                .containsExactly(
                                        "code",
                                        "framework",
                                        "currency",
                                        "fiscalYearStartsIn",
                                        "openedOn",
                                        "openingFrom"));
    }

    @Test
    void aBookInAnotherCurrencyBeginsWithNothing() {
        Book book = read("code", "EUR", "framework", "US_GAAP", "currency", "EUR", "openedOn", "2024-01-01");
        assertThat(book.currency()).isEqualTo(Currency.getInstance("EUR"));
        assertThatThrownBy(() -> read(
                        "code",
                        "EUR",
                        "framework",
                        "US_GAAP",
                        "currency",
                        "EUR",
                        "openedOn",
                        "2024-01-01",
                        "openingFrom",
                        "PRIMARY"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(Refusal.FieldError::field)
                                .containsExactly("openingFrom"));
    }

    @Test
    void aCodeThatABookHasIsTaken() {
        assertThatThrownBy(() -> read("code", "PRIMARY", "framework", "US_GAAP", "openedOn", "2024-01-01"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(RefusalCode.ALREADY_EXISTS));
    }

    private static Book read(String... pairs) {
        Map<String, String> texts = new HashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            texts.put(pairs[at], pairs[at + 1]);
        }
        return read(texts);
    }

    private static Book read(Map<String, String> texts) {
        NewBook wanted = Requests.of(NewBook.class, texts);
        return new WantedBook(ACME, List.of(PRIMARY, closed()), framework -> framework == Framework.US_GAAP)
                .read(wanted, AskedRules.of(wanted));
    }

    private static Book closed() {
        LocalDate last = LocalDate.of(2023, 12, 31);
        return new Book(
                2,
                "CLOSED",
                Framework.US_GAAP,
                PRIMARY.currency(),
                Month.JULY,
                PRIMARY.chart(),
                false,
                last.minusYears(1),
                Optional.of(last),
                Optional.empty());
    }
}
