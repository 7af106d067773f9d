package org.ballast.livesheet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.livesheet.domain.LiveSheets.TEN;
import static org.ballast.livesheet.domain.LiveSheets.books;
import static org.ballast.livesheet.domain.LiveSheets.inputs;
import static org.ballast.livesheet.domain.LiveSheets.tick;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ballast.charts.domain.Along;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.ChartTable;
import org.ballast.charts.domain.Mark;
import org.ballast.livesheet.domain.LiveSeal;
import org.ballast.livesheet.domain.LiveSheet;
import org.junit.jupiter.api.Test;

/** The equity of a day as a line, which every chart of the portal is drawn like. */
class EquityChartTest {

    @Test
    void theLineGoesFromMinuteToMinuteUpToWhatIsNow() {
        List<LiveSeal> seals = List.of(seal(0, "60000"), seal(1, "59950.50"));
        Chart chart = EquityChart.of("Equity of today", "Equity", seals, sheet(2, "61000"));
        assertThat(chart.along()).isInstanceOf(Along.Minutes.class);
        assertThat(spots(chart)).isEqualTo(3);
        assertThat(spots(EquityChart.of("Equity of today", "Equity", seals, sheet(9, "61000"))))
                .isEqualTo(2);
        assertThat(EquityChart.of("Equity of today", "Equity", List.of(), sheet(2, "61000"))
                        .isDrawable())
                .isFalse();
    }

    @Test
    void theTableOfADayHasTheLastMinuteOfEachHour() {
        List<LiveSeal> seals = IntStream.range(0, 150)
                .mapToObj(minute -> seal(minute, "60000"))
                .toList();
        ChartTable table = ChartTable.of(EquityChart.of("Equity of today", "Equity", seals, sheet(999, "60000")));
        assertThat(table.hourEnds()).isTrue();
        assertThat(table.rows())
                .extracting(row -> ((Instant) row.place()).getEpochSecond() / 60 % 60)
                .allMatch(minute -> minute == 59 || minute == 29);
        assertThat(table.rows()).hasSize(3);
        assertThat(table.rows().getFirst().values()).allMatch(Optional::isPresent);
    }

    private static int spots(Chart chart) {
        return ((Mark.Line) chart.marks().getFirst()).spots().size();
    }

    private static LiveSeal seal(int minute, String price) {
        return LiveSeal.of(TEN.plusSeconds(60L * minute), sheet(minute, price), "");
    }

    private static LiveSheet sheet(int minute, String price) {
        return LiveSheet.of(inputs(books(), TEN.plusSeconds(60L * minute), tick("BTC", TEN, price)));
    }
}
