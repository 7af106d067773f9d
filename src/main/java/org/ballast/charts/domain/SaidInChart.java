package org.ballast.charts.domain;

/** What a chart says by key, in the words of a page or of a document: the same chart stands in both. */
@FunctionalInterface
public interface SaidInChart {

    String text(String key, Object... arguments);
}
