package org.ballast.charts.web;

import org.ballast.charts.domain.ChartWords;
import org.ballast.charts.domain.Magnitude;
import org.ballast.pages.web.Words;

/** The words of charts in the language of the page. */
final class WordsOfPages implements ChartWords {

    @Override
    public String unit(String unit, Magnitude magnitude) {
        return magnitude == Magnitude.ONES ? unit : Words.in("charts", "unit." + magnitude, unit);
    }

    @Override
    public String told(String place, String name, String figure) {
        return place.isEmpty()
                ? Words.in("charts", "told.one", name, figure)
                : Words.in("charts", "told.three", place, name, figure);
    }
}
