package org.ballast.capital.report;

import java.math.BigDecimal;
import java.util.List;
import org.ballast.capital.domain.CapitalReport;
import org.ballast.capital.domain.CapitalRequirement;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark;
import org.ballast.charts.domain.SaidInChart;
import org.ballast.charts.domain.Tone;

/** Each ratio of capital beside what is asked for with buffers, in percent. */
public final class RatioChart {

    private RatioChart() {}

    public static Chart of(CapitalReport report, SaidInChart words) {
        List<CapitalRequirement> told = report.position().requirements().stream()
                .filter(each -> each.ratio().isPresent())
                .toList();
        return Chart.byName(
                words.text("report.chart", report.entityCode()),
                "%",
                told.stream()
                        .map(each -> words.text("measure." + each.measure()))
                        .toList(),
                List.of(
                        Mark.Bars.of(
                                words.text("report.ratio"),
                                Tone.FIRST,
                                told.stream()
                                        .map(each -> percent(each.ratio().orElseThrow()))
                                        .toList()),
                        Mark.Bars.of(
                                words.text("report.asked"),
                                Tone.QUIET,
                                told.stream()
                                        .map(each -> percent(each.withBuffer()))
                                        .toList())));
    }

    private static BigDecimal percent(BigDecimal share) {
        return share.movePointRight(2);
    }
}
