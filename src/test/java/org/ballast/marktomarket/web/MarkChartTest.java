package org.ballast.marktomarket.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.ballast.amounts.Money;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.ChartRows;
import org.ballast.charts.domain.ChartTable;
import org.ballast.documents.report.PrintedWords;
import org.ballast.marktomarket.domain.RecordedMark;
import org.junit.jupiter.api.Test;

/** Positions of a proposal as bars: what the books said beside what they are worth. */
class MarkChartTest {

    private static final Currency USD = Currency.getInstance("USD");

    @Test
    void eachPositionShowsWhatWasCarriedBesideItsFairValue() {
        Chart chart = chart(List.of(mark(1, "34300.00", "-24570.10", "9729.90"), mark(2, "0.00", "-12.00", "-12.00")));
        assertThat(chart.unit()).isEqualTo("USD");
        assertThat(ChartTable.of(chart).heads()).containsExactly("Carried before", "Fair value");
        assertThat(ChartRows.of(chart)).containsExactly("BTC-1 (P-1) 34300.00 9729.90", "BTC-2 (P-2) 0.00 -12.00");
    }

    @Test
    void ofManyThoseThatChangeTheMostAreShown() {
        Chart chart = chart(LongStream.rangeClosed(1, 30)
                .mapToObj(at -> mark(at, "0.00", at + ".00", at + ".00"))
                .toList());
        assertThat(chart.title()).contains("20");
        assertThat(ChartRows.of(chart)).hasSize(20).startsWith("BTC-30 (P-30) 0.00 30.00");
    }

    @Test
    void withoutAPositionThereIsNoPicture() {
        assertThat(chart(List.of()).isDrawable()).isFalse();
    }

    private static Chart chart(List<RecordedMark> lines) {
        return MarkChart.of(lines, "USD", new PrintedWords("messages.marktomarket")::text);
    }

    private static RecordedMark mark(long id, String before, String change, String value) {
        return new RecordedMark(
                id,
                "P-" + id,
                "BTC-" + id,
                BigDecimal.ONE,
                Optional.empty(),
                Money.of(before, USD),
                Money.of(change, USD),
                Money.of(value, USD),
                false,
                Optional.empty());
    }
}
