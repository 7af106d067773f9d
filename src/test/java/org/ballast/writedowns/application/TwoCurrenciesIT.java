package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.writedowns.application.Refused.assertRefused;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.ReadHoldings;
import org.ballast.holdings.application.WithdrawLot;
import org.ballast.holdings.domain.RecordedDisposal;
import org.ballast.holdings.domain.TranslatedFrom;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.ballast.statements.application.CompareBooks;
import org.ballast.statements.domain.BookComparison;
import org.ballast.statements.domain.BookComparison.Reason;
import org.junit.jupiter.api.Test;

/**
 * A company with a book in dollars and one in another currency over the same lots. Each test has a currency of its own, as
 * rates are of no company.
 */
@InPortal
class TwoCurrenciesIT {

    private static final LocalDate END_OF_JANUARY = LocalDate.of(2024, 1, 31);

    @Inject
    private TestedCompany company;

    @Inject
    private TwoCurrencies two;

    @Inject
    private ReadHoldings readHoldings;

    @Inject
    private WithdrawLot withdrawLot;

    @Inject
    private CompareBooks compareBooks;

    @Inject
    private SqlRows rows;

    @Inject
    private OwnTransaction transaction;

    /**
     * L1 of 2 BTC was bought for 200.00 USD on 31 December at 1.10 CHF a dollar: 220.00 CHF. At the low of 85 CHF it is
     * worth 170.00: a loss of 50.00, where the dollar book loses 40.00. One of them is sold for 110.00 USD less a fee of
     * 1.00 at 0.90: 99.00 CHF less 0.90, a gain of 13.10, where the dollar book gains 29.00.
     */
    @Test
    void aSaleIsTranslatedAtTheRateOfItsDayAndEachBookMeasuresByItsOwnMarket() {
        ReportingEntity dollars = company.priced("FIFO");
        two.rates("2023-12-29,USD,CHF,1.10\n2024-01-31,USD,CHF,0.90");
        ReportingEntity francs = two.open(dollars, "CHF");
        two.policy(francs);
        two.pricesIn("CHF", dollars.code());
        assertThat(two.lot(francs).originalCost().toString()).isEqualTo("220.00 CHF");
        assertThat(two.lot(dollars).originalCost().toString()).isEqualTo("200.00 USD");
        TranslatedFrom paid = company.as(
                        "auditor",
                        Role.AUDITOR,
                        () -> readHoldings.translatedFrom(
                                francs, two.held(francs).getFirst().lot()))
                .orElseThrow();
        assertThat(paid.amount().toString()).isEqualTo("200.00 USD");
        assertThat(paid.rate().on())
                .as("the last rate of the year stands over the weekend")
                .isEqualTo("2023-12-29");

        company.sales(dollars.code(), "S1,BTC,2024-01-31,1,110.00,USD,1.00,");
        two.decided(dollars);
        two.decided(francs);
        RecordedDisposal inDollars = two.disposal(dollars);
        RecordedDisposal inFrancs = two.disposal(francs);
        assertThat(inDollars.gain().orElseThrow().toString()).isEqualTo("29.00 USD");
        assertThat(inFrancs.proceeds().toString()).isEqualTo("99.00 CHF");
        assertThat(inFrancs.fee().toString()).isEqualTo("0.90 CHF");
        assertThat(inFrancs.gain().orElseThrow().toString()).isEqualTo("13.10 CHF");
        assertThat(inFrancs.translatedFrom().orElseThrow().amount().toString()).isEqualTo("110.00 USD");
        assertThat(inDollars.translatedFrom()).isEmpty();
        assertThat(two.lot(francs).carryingAmount().toString()).isEqualTo("85.00 CHF");

        BookComparison beside = company.as(
                "auditor", Role.AUDITOR, () -> compareBooks.compare(dollars.code(), "PRIMARY", "CHF", END_OF_JANUARY));
        assertThat(beside.rightInLeft().closing().orElseThrow().rate()).isEqualByComparingTo("0.90");
        assertThat(beside.differences())
                .filteredOn(difference -> difference.reason() == Reason.TRANSLATION)
                .extracting(line -> line.amount().toString())
                .as(
                        "110.00 CHF of cost are 100.00 USD at 1.10 and 122.22 at 0.90; -121.90 CHF of cash are -91.00 USD and -135.44")
                .containsExactly("-22.22 USD", "44.44 USD");
        assertThat(beside.differences())
                .extracting(BookComparison.Difference::reason)
                .doesNotContain(Reason.COST, Reason.OTHER);
        assertThat(beside.differences().stream()
                        .map(difference -> difference.amount().amount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(beside.equityDifference().amount());
    }

    @Test
    void aMissingRateStopsTheWorkAndNamesPairAndDays() {
        ReportingEntity dollars = company.priced("FIFO");
        assertThatThrownBy(() -> two.open(dollars, "SEK")).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.code()).isEqualTo(RefusalCode.NO_RATE);
            assertThat(refused.detail()).contains("SEK/USD on 2023-12-31");
        });
        two.rates("2023-12-31,USD,SEK,10.05");
        ReportingEntity crowns = two.open(dollars, "SEK");
        assertThatThrownBy(() -> company.lots(dollars.code(), "L2,BTC,2024-01-20,1,99,USD\nL3,BTC,2024-01-21,1,99,USD"))
                .isInstanceOfSatisfying(Refusal.class, refused -> {
                    assertThat(refused.code()).isEqualTo(RefusalCode.INVALID_INPUT);
                    assertThat(refused.errors())
                            .extracting(error -> error.line() + " " + error.field())
                            .containsExactly("2 currency", "3 currency");
                    assertThat(refused.errors().getFirst().message()).contains("SEK/USD of 2024-01-20");
                });
        assertThatThrownBy(() -> company.sales(dollars.code(), "S1,BTC,2024-01-31,1,110.00,USD,0,"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.errors().getFirst().message())
                                .contains("SEK/USD of 2024-01-31"));
        assertThat(two.held(dollars)).as("what one book cannot take is in none").hasSize(1);
        assertThat(two.held(crowns)).hasSize(1);
        assertThatThrownBy(() -> company.as(
                        "auditor",
                        Role.AUDITOR,
                        () -> compareBooks.compare(dollars.code(), "PRIMARY", "SEK", END_OF_JANUARY)))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.detail()).contains("SEK/USD", "2024-01-31"));
    }

    @Test
    void whatWasPaidInAThirdCurrencyComesIntoEachBook() {
        ReportingEntity dollars = company.priced("FIFO");
        two.rates("2023-12-31,NOK,USD,0.098\n2024-01-19,NOK,USD,0.095\n2024-01-19,NOK,DKK,0.65");
        company.lots(dollars.code(), "L2,BTC,2024-01-20,1,1000,NOK");
        assertThat(two.held(dollars).get(1).lot().originalCost().toString()).isEqualTo("95.00 USD");
        two.rates("2023-12-31,USD,DKK,6.75");
        ReportingEntity danish = two.open(dollars, "DKK");
        assertThat(two.held(danish).get(1).lot().originalCost().toString()).isEqualTo("650.00 DKK");
        company.as("preparer", Role.PREPARER, () -> {
            withdrawLot.withdraw(dollars.code(), "L2", "typed wrongly");
            return "";
        });
        assertThat(two.held(danish).get(1).lot().amounts().isZero()).isTrue();
        assertThat(two.held(dollars).get(1).lot().amounts().isZero()).isTrue();
    }

    @Test
    void aRateIsCorrectedWithAReasonAndNothingThatItTranslatedChanges() {
        ReportingEntity dollars = company.priced("FIFO");
        two.rates("2023-12-31,USD,PLN,4.00\n2023-12-30,USD,PLN,3.90");
        ReportingEntity zlotys = two.open(dollars, "PLN");
        assertThat(two.rates("2023-12-31,USD,PLN,4.000").skipped()).isEqualTo(1);
        assertRefused(RefusalCode.INVALID_INPUT, () -> two.rates("2023-12-31,USD,PLN,4.10"));
        assertRefused(RefusalCode.INVALID_INPUT, () -> two.rates("2023-12-31,PLN,USD,0.25"));
        assertRefused(RefusalCode.INVALID_INPUT, () -> two.rates("2023-12-31,USD,CZK,0"));
        assertRefused(RefusalCode.REASON_REQUIRED, () -> two.rates("2023-12-31,USD,PLN,4.10", Optional.of(" ")));
        assertThat(two.rates("2023-12-31,USD,PLN,4.10", Optional.of("misprint")).imported())
                .isEqualTo(1);
        assertThat(two.lot(zlotys).originalCost().toString()).isEqualTo("800.00 PLN");
        company.as("preparer", Role.PREPARER, () -> {
            withdrawLot.withdraw(dollars.code(), "L1", "typed wrongly");
            return "";
        });
        assertThat(two.lot(zlotys).amounts().isZero())
                .as("at the rate that brought it in")
                .isTrue();
        company.lots(dollars.code(), "L1,BTC,2023-12-31,2,200,USD");
        assertThat(two.held(zlotys).getLast().lot().originalCost().toString()).isEqualTo("820.00 PLN");
    }

    @Test
    void ratesOnlyGrow() {
        two.rates("2023-12-31,USD,RON,4.50");
        for (String change : List.of(
                "UPDATE exchange_rate SET rate = 4.51 WHERE pair IN (SELECT name FROM currency_pair WHERE quote = 'RON')",
                "DELETE FROM exchange_rate WHERE pair IN (SELECT name FROM currency_pair WHERE quote = 'RON')",
                "DELETE FROM currency_pair WHERE quote = 'RON'")) {
            assertThatThrownBy(() -> execute(change)).as(change).hasStackTraceContaining("is append-only");
        }
    }

    private void execute(String sql) throws Exception {
        transaction.begin();
        try {
            rows.execute(sql);
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void aBookTakesOverNothingFromAnotherCurrency() {
        ReportingEntity dollars = company.priced("FIFO");
        assertThatThrownBy(() -> two.open(dollars, "HUF", "2024-01-01", "PRIMARY"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.errors())
                                .extracting(Refusal.FieldError::field)
                                .containsExactly("openingFrom"));
    }
}
