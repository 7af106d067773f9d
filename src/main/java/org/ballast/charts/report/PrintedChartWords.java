package org.ballast.charts.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.ballast.charts.domain.ChartWords;
import org.ballast.charts.domain.Magnitude;

/** The words of charts on paper; nothing can be pointed at there. */
final class PrintedChartWords implements ChartWords {

    private final ResourceBundle bundle = ResourceBundle.getBundle("messages.charts", Locale.ENGLISH);

    @Override
    public String unit(String unit, Magnitude magnitude) {
        return magnitude == Magnitude.ONES
                ? unit
                : new MessageFormat(bundle.getString("unit." + magnitude), Locale.ENGLISH).format(new Object[] {unit});
    }

    @Override
    public String told(String place, String name, String figure) {
        return "";
    }
}
