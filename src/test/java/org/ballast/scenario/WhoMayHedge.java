package org.ballast.scenario;

/** The rows of {@link WhoMay} for hedges, sizes and limits of positions. */
final class WhoMayHedge {

    static final String PAGES = """
        /hedging/hedges.xhtml               roles
        /hedging/sizing.xhtml               roles
        /hedging/limits.xhtml               roles
        """;

    static final String CALLS = """
        GET /entities/{code}/hedging                   roles
        GET /entities/{code}/hedging/{asset}           roles
        GET /entities/{code}/position-advice           roles
        POST /entities/{code}/position-advice          PREPARER CONTROLLER CFO RISK
        GET /entities/{code}/position-limits           roles
        POST /entities/{code}/position-limits          RISK
        """;

    private WhoMayHedge() {}
}
