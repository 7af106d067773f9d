package org.ballast.scenario;

/** The rows of margin in {@link WhoMay}. */
final class WhoMayMargin {

    static final String PAGES = """
        /trading/margin.xhtml               roles
        /trading/marginCall.xhtml           roles
        /trading/marginLadder.xhtml         roles
        /trading/marginTables.xhtml         roles
        """;

    static final String CALLS = """
        GET /entities/{code}/margin                    roles
        POST /entities/{code}/margin-checks            PREPARER CONTROLLER RISK
        GET /entities/{code}/margin-calls              roles
        GET /entities/{code}/margin-ladder             roles
        GET /margin-calls/{id}                         roles
        POST /margin-calls/{id}/meet                   PREPARER
        GET /margin-tables                             roles
        POST /margin-tables                            ADMIN
        POST /margin-tables/import                     ADMIN
        """;

    private WhoMayMargin() {}
}
