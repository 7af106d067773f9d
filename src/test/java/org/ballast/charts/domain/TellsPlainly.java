package org.ballast.charts.domain;

/** Words of charts without a bundle. */
public final class TellsPlainly implements ChartWords {

    @Override
    public String unit(String unit, Magnitude magnitude) {
        return unit + " " + magnitude;
    }

    @Override
    public String told(String place, String name, String figure) {
        return place + "/" + name + "/" + figure;
    }
}
