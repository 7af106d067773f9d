package org.ballast.statements.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.ballast.amounts.Money;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.ChartRows;
import org.ballast.charts.domain.ChartTable;
import org.ballast.documents.application.RenderDocument;
import org.ballast.statements.report.HeldChart.Held;
import org.junit.jupiter.api.Test;

/** What a note holds as bars: its own figures, in its currency, and no more names than find room on paper. */
class HeldChartTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final HeldChart.Named NAMED = new HeldChart.Named("Cost", "Value", "Other");

    private final FairValueNote fairValue =
            new FairValueNote(NoteDocumentsTest.fairValue("1317085.37", 0), new Words());

    @Test
    void theNoteOnFairValueShowsCostBesideFairValueAsTableCTellsThem() {
        Chart chart = fairValue.chart();
        assertThat(chart.title()).isEqualTo("Cost basis and fair value at December 31, 2025");
        assertThat(chart.unit()).isEqualTo("USD");
        assertThat(ChartTable.of(chart).heads()).containsExactly("Cost basis", "Fair value");
        assertThat(ChartRows.of(chart))
                .containsExactly("BTC 605085.51 986285.12", "SOL 290000.00 318450.25", "Other 14400.00 12350.00");
    }

    @Test
    void theNoteOnIntangiblesShowsWhatIsLeftOfTheCost() {
        Chart chart = new IntangiblesNote(CostNotesTest.intangibles(), new Words()).chart();
        assertThat(ChartTable.of(chart).heads()).containsExactly("Gross amount", "Carrying amount");
        assertThat(ChartRows.of(chart)).containsExactly("ETH 39039.00 39039.00");
    }

    @Test
    void onPaperThePictureComesFirst() {
        String paper = PdfTexts.of(new RenderDocument().pdf(NoteReport.of(fairValue)));
        assertThat(paper.indexOf("Cost basis and fair value at December 31, 2025"))
                .isPositive()
                .isLessThan(paper.indexOf("Significant holdings"));
    }

    @Test
    void theSmallestAreAddedUpWhereNotAllFindRoom() {
        List<Held> held = IntStream.rangeClosed(1, 11)
                .mapToObj(at -> new Held("A" + at, usd(at + ".10"), usd("2.00")))
                .toList();
        Chart chart = HeldChart.of("Held", USD, NAMED, held);
        assertThat(ChartRows.of(chart))
                .hasSize(8)
                .startsWith("A11 11.10 2.00", "A10 10.10 2.00")
                .endsWith("Other 10.40 8.00");
        assertThat(ChartRows.of(HeldChart.of("Held", USD, NAMED, held.subList(0, 8))))
                .as("eight find room, in their order")
                .startsWith("A1 1.10 2.00")
                .hasSize(8);
    }

    @Test
    void ofNothingThereIsNoPicture() {
        assertThat(HeldChart.of("Held", USD, NAMED, List.of()).isDrawable()).isFalse();
    }

    private static Money usd(String amount) {
        return Money.of(amount, USD);
    }
}
