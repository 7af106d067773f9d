package org.ballast.expansion.report;

import net.sf.jasperreports.renderers.Renderable;

/**
 * The chart as a row of {@code reports/expansion/Expansion.jrxml}.
 *
 * @param section the heading that it stands under
 * @param text what it shows, for who does not see it
 */
public record ChartRow(String kind, String section, String table, String text, Renderable chart) {

    static ChartRow of(String section, String text, Renderable chart) {
        return new ChartRow("CHART", section, "", text, chart);
    }
}
