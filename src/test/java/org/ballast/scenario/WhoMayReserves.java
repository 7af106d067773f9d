package org.ballast.scenario;

/** The rows of {@link WhoMay} for reserves. */
final class WhoMayReserves {

    static final String PAGES = """
        /reserves/reserves.xhtml            roles
        /proofs/certificate.xhtml           everyone
        /proofs/certificate                 everyone
        """;

    static final String CALLS = """
        GET /entities/{code}/reserves                        roles
        POST /entities/{code}/reserves                       PREPARER
        POST /entities/{code}/reserves/import                PREPARER
        POST /entities/{code}/reserves/node                  PREPARER
        GET /entities/{code}/reserve-addresses               roles
        POST /entities/{code}/reserve-addresses              PREPARER
        GET /entities/{code}/reserve-addresses/message       roles
        POST /entities/{code}/reserve-addresses/signatures   PREPARER
        """;

    private WhoMayReserves() {}
}
