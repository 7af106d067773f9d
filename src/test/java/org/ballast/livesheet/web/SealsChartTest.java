package org.ballast.livesheet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.livesheet.domain.LiveSheets.TEN;
import static org.ballast.livesheet.domain.LiveSheets.books;
import static org.ballast.livesheet.domain.LiveSheets.inputs;
import static org.ballast.livesheet.domain.LiveSheets.tick;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.ChartTable;
import org.ballast.charts.domain.Mark;
import org.ballast.charts.domain.Spot;
import org.ballast.livesheet.domain.LiveSeal;
import org.ballast.livesheet.domain.LiveSheet;
import org.junit.jupiter.api.Test;

/** Sealed minutes as a line, which stops where one is missing. */
class SealsChartTest {

    @Test
    void theLineHasTheTotalOfEachSealAndStopsWhereAMinuteIsMissing() {
        List<LiveSeal> seals = List.of(seal(0), seal(1), seal(4));
        List<Spot> spots = spots(chart(seals));
        assertThat(spots)
                .extracting(Spot::value)
                .containsExactly(total(seals.get(0)), total(seals.get(1)), Optional.empty(), total(seals.get(2)));
        assertThat(spots.get(2).along().longValueExact())
                .as("the minute that was to follow")
                .isEqualTo(TEN.plusSeconds(120).getEpochSecond());
    }

    @Test
    void aWholeDayIsToldByHour() {
        List<LiveSeal> day =
                IntStream.range(0, 120).mapToObj(SealsChartTest::seal).toList();
        assertThat(spots(chart(day))).hasSize(120);
        assertThat(ChartTable.of(chart(day)).rows()).hasSize(2);
    }

    private static Chart chart(List<LiveSeal> seals) {
        return SealsChart.of("Total assets by minute", "Total assets", "USD", seals);
    }

    private static List<Spot> spots(Chart chart) {
        return ((Mark.Line) chart.marks().getFirst()).spots();
    }

    private static Optional<BigDecimal> total(LiveSeal seal) {
        return Optional.of(seal.totalAssets().amount());
    }

    private static LiveSeal seal(int minute) {
        return LiveSeal.of(
                TEN.plusSeconds(60L * minute),
                LiveSheet.of(
                        inputs(books(), TEN.plusSeconds(60L * minute), tick("BTC", TEN, "60" + minute % 9 + "00"))),
                "");
    }
}
