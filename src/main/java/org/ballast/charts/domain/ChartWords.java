package org.ballast.charts.domain;

/** The words that a drawing needs itself, in the language of its reader. */
public interface ChartWords {

    /** As {@code USD million}; as the unit itself where figures are told as they are. */
    String unit(String unit, Magnitude magnitude);

    /** What a mark says where the pointer rests on it: of which place, what, and how much. */
    String told(String place, String name, String figure);
}
