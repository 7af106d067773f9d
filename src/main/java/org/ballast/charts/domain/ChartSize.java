package org.ballast.charts.domain;

/**
 * How large a drawing is, in its own units; letters are 12 high.
 *
 * @param narrow as on a phone: names stand above, and bars lie where names find no room
 */
public record ChartSize(int width, int height, boolean narrow) {

    public static final ChartSize WIDE = new ChartSize(960, 320, false);
    public static final ChartSize NARROW = new ChartSize(360, 280, true);
    /** Across a page of A4, half a unit to the point. */
    public static final ChartSize PAPER = new ChartSize(900, 300, false);
}
