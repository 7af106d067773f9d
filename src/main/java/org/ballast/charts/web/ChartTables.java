package org.ballast.charts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.ballast.charts.domain.Along;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.ChartTable;
import org.ballast.pages.web.Figures;
import org.ballast.pages.web.Words;

/** The table that stands below a chart, for {@code b:chart}. */
@Named
@ApplicationScoped
public class ChartTables {

    public ChartTable of(Chart chart) {
        return ChartTable.of(chart);
    }

    /** What the first column holds. */
    public String head(Chart chart) {
        return switch (chart.along()) {
            case Along.Days days -> Words.in("charts", "table.day");
            case Along.Minutes minutes -> Words.in("charts", "table.instant");
            case Along.Figures figures -> figures.name();
            case Along.Names names -> Words.in("charts", "table.name");
        };
    }

    /** A figure along the axis with its unit, a day or an instant as tables write them. */
    public String place(Chart chart, Object place) {
        return switch (chart.along()) {
            case Along.Figures figures -> Words.in("charts", "table.figure", place, figures.unit());
            default -> String.valueOf(Figures.inSentence(place));
        };
    }
}
