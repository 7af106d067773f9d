package org.ballast.margin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.charts.domain.Along;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.ChartRows;
import org.ballast.charts.domain.ChartTable;
import org.ballast.charts.domain.Mark;
import org.ballast.documents.report.PrintedWords;
import org.ballast.margin.domain.CallStatus;
import org.ballast.margin.domain.MarginCall;
import org.ballast.margin.domain.MarginPoint;
import org.ballast.trading.domain.SettlementUnit;
import org.junit.jupiter.api.Test;

/** A margin call as a picture: the balance against both margins, between when it was raised and when it is due or ended. */
class CallChartTest {

    private static final Instant RAISED = Instant.parse("2026-01-15T08:00:00Z");

    @Test
    void theBalanceStandsAgainstWhatIsAskedForUntilTheCallIsDue() {
        Chart chart = chart(Optional.empty(), List.of(point(0, "58000.00"), point(3_600, "96000.00")));
        assertThat(chart.unit()).isEqualTo("USD");
        assertThat(chart.along()).isInstanceOf(Along.Minutes.class);
        assertThat(ChartTable.of(chart).heads())
                .containsExactly("Initial margin", "Maintenance margin", "Margin balance");
        assertThat(ChartRows.of(chart))
                .containsExactly(
                        "2026-01-15T08:00:00Z 96000.00 61000.00 58000.00",
                        "2026-01-15T09:00:00Z 96000.00 61000.00 96000.00");
        assertThat(uprights(chart)).containsExactly("Raised", "Due");
    }

    @Test
    void ofACallThatHasEndedItShowsWhen() {
        Chart chart = chart(
                Optional.of(new MarginCall.End(CallStatus.MET, RAISED.plusSeconds(3_600), "controller", "Brought")),
                List.of(point(0, "58000.00")));
        assertThat(uprights(chart)).containsExactly("Raised", "Ended");
    }

    @Test
    void whereNothingIsKnownThereIsNoPicture() {
        assertThat(chart(Optional.empty(), List.of()).isDrawable()).isFalse();
    }

    private static Chart chart(Optional<MarginCall.End> end, List<MarginPoint> course) {
        MarginCall call = new MarginCall(
                1,
                1,
                1,
                "PERPS",
                "VENUE",
                1,
                SettlementUnit.of("USD"),
                new BigDecimal("38000.00"),
                new BigDecimal("3000.00"),
                RAISED,
                "risk",
                RAISED.plusSeconds(86_400),
                "preparer",
                end);
        return CallChart.of(call, course, new PrintedWords("messages.margin")::text);
    }

    private static MarginPoint point(int seconds, String balance) {
        return new MarginPoint(
                RAISED.plusSeconds(seconds),
                new BigDecimal(balance),
                new BigDecimal("96000.00"),
                new BigDecimal("61000.00"));
    }

    private static List<String> uprights(Chart chart) {
        return chart.marks().stream()
                .flatMap(mark -> mark instanceof Mark.Upright upright ? Stream.of(upright.name()) : Stream.empty())
                .toList();
    }
}
