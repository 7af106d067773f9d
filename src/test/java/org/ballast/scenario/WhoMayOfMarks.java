package org.ballast.scenario;

/** The rows of {@link WhoMay} for mark-to-market. */
final class WhoMayOfMarks {

    static final String PAGES = """
        /marktomarket/proposals.xhtml       roles
        /marktomarket/proposal.xhtml        roles
        /statements/derivativesDisclosure.xhtml roles
        """;

    static final String CALLS = """
        POST /entities/{code}/mark-to-market           PREPARER
        GET /mark-proposals                            roles
        GET /mark-proposals/{id}                       roles
        GET /mark-proposals/{id}/lines                 roles
        PUT /mark-proposals/{id}/narrative             PREPARER
        GET /entities/{code}/statements/derivatives-disclosure roles
        """;

    private WhoMayOfMarks() {}
}
