package org.ballast.statements.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.Framework;
import org.ballast.measurement.domain.Amounts;
import org.ballast.prices.domain.ExchangeRate;
import org.ballast.statements.domain.BookComparison.AssetLine;
import org.ballast.statements.domain.BookComparison.Difference;
import org.ballast.statements.domain.BookComparison.Reason;
import org.ballast.statements.domain.BookComparison.Side;
import org.ballast.writedowns.domain.OpenTests;
import org.junit.jupiter.api.Test;

class BookComparisonTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final ExchangeRate CLOSING = new ExchangeRate(1, EUR, USD, DAY, new BigDecimal("1.04"));

    /**
     * Two lots of 100.00 EUR were paid with 110.00 and 105.00 USD. At the closing rate of 1.04 the euro book's cost is 208.00:
     * 7.00 of the difference are exchange rates, none is cost. Impairment 30.00 USD beside 20.00 EUR = 20.80. Owners paid in
     * 900.00 USD, 820.00 EUR at the rate of the day: 852.80 USD now. Beyond that 100.00 are in both.
     */
    @Test
    void betweenTwoCurrenciesTheRatesHaveALineOfTheirOwn() {
        BookComparison beside = new BookComparison(
                DAY,
                side(USD, "1185.00", "900.00"),
                side(EUR, "1100.00", "820.00"),
                List.of(new AssetLine(
                        "BTC",
                        new Quantity(BigDecimal.TWO),
                        carried("215.00", "30.00", USD),
                        new Quantity(BigDecimal.TWO),
                        carried("200.00", "20.00", EUR))),
                new RightInLeft(Optional.of(CLOSING), Map.of("BTC", Money.of("215.00", USD))));
        assertThat(beside.rightEquityInLeft()).isEqualTo(Money.of("1144.00", USD));
        assertThat(beside.equityDifference()).isEqualTo(Money.of("41.00", USD));
        assertThat(beside.differences())
                .containsExactly(
                        new Difference(Reason.TRANSLATION, Optional.of("BTC"), Money.of("7.00", USD)),
                        new Difference(Reason.IMPAIRMENT, Optional.of("BTC"), Money.of("-9.20", USD)),
                        new Difference(Reason.OTHER, Optional.empty(), Money.of("-4.00", USD)),
                        new Difference(Reason.TRANSLATION, Optional.empty(), Money.of("47.20", USD)));
    }

    @Test
    void betweenBooksOfOneCurrencyThereAreNoRates() {
        BookComparison beside = new BookComparison(
                DAY,
                side(USD, "185.00", "0.00"),
                side(USD, "195.00", "0.00"),
                List.of(new AssetLine(
                        "BTC",
                        new Quantity(BigDecimal.TWO),
                        carried("215.00", "30.00", USD),
                        new Quantity(BigDecimal.TWO),
                        carried("215.00", "20.00", USD))),
                RightInLeft.SAME);
        assertThat(beside.differences())
                .containsExactly(new Difference(Reason.IMPAIRMENT, Optional.of("BTC"), Money.of("-10.00", USD)));
    }

    private static Side side(Currency currency, String equity, String sharedCash) {
        Money none = Money.zero(currency);
        return new Side(
                Book.primary(Framework.US_GAAP, currency, Month.JANUARY),
                none,
                Money.of(equity, currency),
                none,
                Money.of(sharedCash, currency),
                new Pending(0, none, 0, OpenTests.NONE));
    }

    private static Amounts carried(String cost, String reduction, Currency currency) {
        return Amounts.atCost(Money.of(cost, currency), Money.of(reduction, currency));
    }
}
