package org.ballast.charts.domain;

import java.util.List;

/** What lies along the lower edge of a chart. */
public sealed interface Along {

    /** Days of the calendar. */
    record Days() implements Along {}

    /** Instants, told in UTC. */
    record Minutes() implements Along {}

    /**
     * Figures, as a fall in percent.
     *
     * @param name what they are
     * @param unit stands behind each, as {@code %}; may be empty
     */
    record Figures(String name, String unit) implements Along {}

    /** Names in order, each with a band of its own. */
    record Names(List<String> names) implements Along {

        public Names {
            names = List.copyOf(names);
        }
    }
}
