package org.ballast.venuecash.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ballast.amounts.Money;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.ChartRows;
import org.ballast.documents.report.PrintedWords;
import org.ballast.trading.domain.MarginMode;
import org.ballast.trading.domain.SettlementUnit;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.venuecash.domain.AccountCash;
import org.ballast.venuecash.domain.CashAgreement;
import org.ballast.venuecash.domain.CashParts;
import org.junit.jupiter.api.Test;

/** Cash at venues as bars: venue beside ledger, in the currency of the book. */
class CashChartTest {

    private static final Currency USD = Currency.getInstance("USD");

    @Test
    void eachAccountShowsVenueBesideLedger() {
        Chart chart = chart(List.of(
                account("A", Optional.of(usd("1000.50")), "900.25"), account("SILENT", Optional.empty(), "12.00")));
        assertThat(chart.unit()).isEqualTo("USD");
        assertThat(ChartRows.of(chart)).containsExactly("A 1000.50 900.25", "SILENT - 12.00");
    }

    @Test
    void ofManyThoseThatDifferTheMostAreShown() {
        Chart chart = chart(Stream.concat(
                        IntStream.rangeClosed(1, 21)
                                .mapToObj(at -> account("A" + at, Optional.of(usd("100.00")), "100.00")),
                        Stream.of(account("OFF", Optional.of(usd("100.00")), "350.00")))
                .toList());
        assertThat(chart.title()).contains("20");
        assertThat(ChartRows.of(chart)).hasSize(20).first().isEqualTo("OFF 100.00 350.00");
    }

    @Test
    void withoutAnAccountThereIsNoPicture() {
        assertThat(chart(List.of()).isDrawable()).isFalse();
    }

    private static Chart chart(List<CashAgreement> accounts) {
        return CashChart.of(accounts, "USD", new PrintedWords("messages.venuecash")::text);
    }

    private static CashAgreement account(String code, Optional<Money> venue, String ledger) {
        AccountCash cash = new AccountCash(
                new TradingAccount(1, "ACME", code, "VENUE", SettlementUnit.of("USD"), MarginMode.SEGREGATED),
                USD,
                List.of(),
                List.of(),
                usd("0.00"),
                new CashParts(USD, Map.of()),
                true);
        return new CashAgreement(cash, venue, usd(ledger), Map.of());
    }

    private static Money usd(String amount) {
        return Money.of(amount, USD);
    }
}
