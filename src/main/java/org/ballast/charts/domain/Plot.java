package org.ballast.charts.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ballast.charts.domain.Drawing.Point;

/** The part of a drawing in which the marks stand, and where along it and up it they do. */
record Plot(int left, int right, int top, int bottom, AlongAxis along, ValueAxis values) {

    BigDecimal x(BigDecimal place) {
        return along.at(place, left, right);
    }

    BigDecimal y(BigDecimal value) {
        return values.at(value, BigDecimal.valueOf(bottom), BigDecimal.valueOf(top));
    }

    Point at(BigDecimal place, BigDecimal value) {
        return new Point(x(place), y(value));
    }

    /** How wide the band of a name is. */
    BigDecimal band(int names) {
        return BigDecimal.valueOf(right - left).divide(BigDecimal.valueOf(Math.max(1, names)), 2, RoundingMode.DOWN);
    }
}
