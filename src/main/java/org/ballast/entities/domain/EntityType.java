package org.ballast.entities.domain;

/** What an entity does; some rules of later models depend on it (accounting.md §0.1). */
public enum EntityType {
    CORPORATE("BASIC"),
    BROKER_TRADER("BASIC"),
    BANK("BASIC"),
    EXCHANGE("BASIC"),
    CENTRAL_BANK("CENTRAL_BANK");

    private final String chart;

    EntityType(String chart) {
        this.chart = chart;
    }

    /** Code of the chart of accounts that the books of a new entity are kept by. */
    public String chart() {
        return chart;
    }
}
