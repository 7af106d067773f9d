package org.ballast.charts.domain;

import java.util.List;
import java.util.stream.Stream;

/** The table of a chart as lines of text: a place, then its figures with all their digits, {@code -} where one is not known. */
public final class ChartRows {

    private ChartRows() {}

    public static List<String> of(Chart chart) {
        return ChartTable.of(chart).rows().stream()
                .map(row -> String.join(
                        " ",
                        Stream.concat(
                                        Stream.of(String.valueOf(row.place())),
                                        row.values().stream()
                                                .map(value -> value.map(each -> each.toPlainString())
                                                        .orElse("-")))
                                .toList()))
                .toList();
    }
}
