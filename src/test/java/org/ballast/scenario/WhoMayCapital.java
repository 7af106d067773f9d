package org.ballast.scenario;

/** The rows of {@link WhoMay} for capital. */
final class WhoMayCapital {

    static final String PAGES = """
        /capital/capital.xhtml              roles
        /capital/writeDownEffect.xhtml      roles
        /capital/classifications.xhtml      roles
        /capital/regulatoryEntries.xhtml    roles
        /capital/capitalRules.xhtml         roles
        /capital/download                   roles
        """;

    static final String CALLS = """
        POST /calculations/write-down-effect           roles
        GET /entities/{code}/capital                   roles
        GET /entities/{code}/write-down-effect         roles
        GET /entities/{code}/prudential-rules          roles
        POST /entities/{code}/prudential-rules         CONTROLLER CFO
        GET /entities/{code}/crypto-classifications    roles
        POST /entities/{code}/crypto-classifications   RISK CONTROLLER
        GET /entities/{code}/regulatory-entries        roles
        POST /entities/{code}/regulatory-entries       PREPARER CONTROLLER
        """;

    private WhoMayCapital() {}
}
