package org.ballast.livesheet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.livesheet.domain.LiveSheets.TEN;
import static org.ballast.livesheet.domain.LiveSheets.books;
import static org.ballast.livesheet.domain.LiveSheets.inputs;
import static org.ballast.livesheet.domain.LiveSheets.tick;

import java.util.List;
import org.ballast.livesheet.domain.LiveSeal;
import org.ballast.livesheet.domain.LiveSheet;
import org.junit.jupiter.api.Test;

/** The equity of a day as a line. */
class EquityChartTest {

    @Test
    void theLineGoesFromMinuteToMinuteWithinTheAxis() {
        EquityChart chart = EquityChart.of(List.of(seal(0, "60000"), seal(1, "59950.50"), seal(839, "61000")));

        assertThat(chart.points()).startsWith("439.3,");
        assertThat(chart.points()).contains(" 919.4,");
        assertThat(chart.low()).isLessThan(chart.high());
        assertThat(chart.hours()).hasSize(7);
        assertThat(chart.amounts().size()).isBetween(2, 8);
        assertThat(chart.millions()).isFalse();
    }

    @Test
    void aSingleMinuteHasAnAxisToo() {
        assertThat(EquityChart.of(List.of(seal(0, "0.01"))).amounts()).isNotEmpty();
    }

    private static LiveSeal seal(int minute, String price) {
        return LiveSeal.of(
                TEN.plusSeconds(60L * minute),
                LiveSheet.of(inputs(books(), TEN.plusSeconds(60L * minute), tick("BTC", TEN, price))),
                "");
    }
}
