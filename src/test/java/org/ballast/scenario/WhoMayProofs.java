package org.ballast.scenario;

/** The rows of {@link WhoMay} for what customers are owed, the proofs of it, and reserves. */
final class WhoMayProofs {

    static final String PAGES = """
        /verify.html                        everyone
        /ballast-verify.jar                 everyone
        /liabilities/liabilities.xhtml      roles
        /balanceproofs/proofs.xhtml         roles
        /balanceproofs/proof.xhtml          roles
        /balanceproofs/codes.xhtml          roles
        /balanceproofs/own.xhtml            everyone
        /balanceproofs/account              PREPARER CONTROLLER CFO AUDITOR
        /reserves/reserves.xhtml            roles
        /proofs/certificate.xhtml           everyone
        /proofs/certificate                 everyone
        """;

    static final String CALLS = """
        GET /entities/{code}/liabilities               roles
        GET /entities/{code}/liabilities/control       roles
        POST /entities/{code}/liabilities/import       PREPARER
        GET /entities/{code}/proofs                    roles
        POST /entities/{code}/proofs                   PREPARER
        GET /entities/{code}/proofs/promise            roles
        POST /entities/{code}/proofs/promise           CONTROLLER CFO
        GET /entities/{code}/proofs/{proof}            roles
        POST /entities/{code}/proofs/{proof}/publish   CONTROLLER
        GET /entities/{code}/proofs/{proof}/accounts/{account} PREPARER CONTROLLER CFO AUDITOR
        GET /entities/{code}/proofs/{proof}/customer-codes  roles
        POST /entities/{code}/proofs/{proof}/customer-codes PREPARER
        POST /entities/{code}/proofs/{proof}/audit     AUDITOR
        GET /proofs/roots                              everyone
        GET /proofs/{code}                             everyone
        POST /proofs/verify                            everyone
        GET /entities/{code}/reserves                        roles
        POST /entities/{code}/reserves                       PREPARER
        POST /entities/{code}/reserves/import                PREPARER
        POST /entities/{code}/reserves/node                  PREPARER
        GET /entities/{code}/reserve-addresses               roles
        POST /entities/{code}/reserve-addresses              PREPARER
        POST /entities/{code}/reserve-addresses/withdrawals  PREPARER
        GET /entities/{code}/reserve-addresses/message       roles
        POST /entities/{code}/reserve-addresses/signatures   PREPARER
        """;

    private WhoMayProofs() {}
}
