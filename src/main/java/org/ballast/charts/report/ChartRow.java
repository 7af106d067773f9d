package org.ballast.charts.report;

import net.sf.jasperreports.renderers.Renderable;
import org.ballast.charts.domain.Chart;

/**
 * A chart as a row of a report among others, for the band {@code CHART}; its figures stand in a table of the same report.
 *
 * @param section the heading that it stands under
 * @param table empty: it belongs to none
 * @param text what it shows, for who does not see it
 * @param height that it takes across the page, in points
 */
public record ChartRow(String kind, String section, String table, String text, Renderable chart, int height) {

    private static final int ACROSS = 515;

    /**
     * @param chart that is drawable
     */
    public static ChartRow of(String section, Chart chart) {
        ChartPicture picture = ChartPicture.of(chart);
        return new ChartRow("CHART", section, "", chart.title(), picture, picture.heightAt(ACROSS));
    }
}
