package org.ballast.scenario;

/** The rows of {@link WhoMay} for central banks, what they publish and what they do. */
final class WhoMayCentralBanks {

    static final String PAGES = """
        /centralbank/institutions.xhtml     roles
        /centralbank/institution.xhtml      roles
        /centralbank/release.xhtml          roles
        /centralbank/enterRelease.xhtml     roles
        /centralbank/operations.xhtml       roles
        /centralbank/backdrop.xhtml         roles
        """;

    static final String CALLS = """
        GET /statement-templates                       roles
        GET /institutions                              roles
        POST /institutions                             ADMIN
        GET /institutions/{code}                       roles
        POST /institutions/{code}/templates            ADMIN
        GET /institutions/{code}/releases              roles
        POST /institutions/{code}/releases/import      PREPARER
        GET /entities/{code}/central-bank-operations   roles
        POST /entities/{code}/central-bank-operations  PREPARER
        GET /entities/{code}/liquidity-backdrop        roles
        """;

    private WhoMayCentralBanks() {}
}
