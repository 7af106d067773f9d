package org.ballast.scenario;

/** The rows of {@link WhoMay} for ratios, tests of insolvency, due dates, covenants and limits. */
final class WhoMaySolvency {

    static final String PAGES = """
        /solvency/health.xhtml              roles
        /solvency/insolvency.xhtml          roles
        /solvency/dueDates.xhtml            roles
        /solvency/rules.xhtml               roles
        /solvency/accounts.xhtml            roles
        /solvency/download                  roles
        """;

    static final String CALLS = """
        GET /entities/{code}/decision-speed            roles
        GET /entities/{code}/decision-speed/replay     roles
        GET /entities/{code}/statements/expansion      roles
        GET /entities/{code}/solvency                  roles
        GET /entities/{code}/insolvency                roles
        GET /entities/{code}/due-dates                 roles
        POST /entities/{code}/due-dates                PREPARER
        POST /entities/{code}/due-dates/import         PREPARER
        POST /entities/{code}/due-dates/withdrawals    PREPARER
        GET /entities/{code}/health-rules              roles
        POST /entities/{code}/health-rules             RISK
        GET /entities/{code}/counted-accounts          roles
        POST /entities/{code}/counted-accounts         CONTROLLER CFO
        """;

    /** With those of capital. */
    static final String ALL_PAGES = PAGES + WhoMayCapital.PAGES;

    /** With those of capital. */
    static final String ALL_CALLS = CALLS + WhoMayCapital.CALLS;

    private WhoMaySolvency() {}
}
