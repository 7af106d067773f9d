package org.ballast.scenario;

/** The rows of {@link WhoMay} for trading accounts, marks, margin, hedges and the live balance sheet. */
final class WhoMayTrading {

    static final String PAGES = """
        /marktomarket/proposals.xhtml       roles
        /marktomarket/proposal.xhtml        roles
        /trading/accounts.xhtml             roles
        /trading/tradingAccount.xhtml       roles
        /trading/instruments.xhtml          roles
        /trading/calculator.xhtml           roles
        /trading/venueCash.xhtml            roles
        /trading/margin.xhtml               roles
        /trading/marginCall.xhtml           roles
        /trading/marginLadder.xhtml         roles
        /trading/marginTables.xhtml         roles
        /trading/haircuts.xhtml             roles
        /trading/snapshot.xhtml             roles
        /trading/imports.xhtml              roles
        /livesheet/liveSheet.xhtml          roles
        /livesheet/today.xhtml              roles
        /livesheet/liveSeals.xhtml          roles
        /livesheet/stream                   roles
        /hedging/hedges.xhtml               roles
        /hedging/sizing.xhtml               roles
        /hedging/limits.xhtml               roles
        /stress/headroom.xhtml              roles
        /stress/loans.xhtml                 roles
        /stress/stress.xhtml                roles
        /stress/download                    roles
        """;

    static final String CALLS = """
        POST /ticks                                    PREPARER
        POST /ticks/import                             PREPARER
        GET /ticks/feed                                roles
        GET /entities/{code}/live-balance-sheet        roles
        POST /entities/{code}/live-balance-sheet/replay PREPARER
        GET /entities/{code}/live-balance-sheet/seals  roles
        GET /entities/{code}/live-balance-sheet/seals/check roles
        GET /entities/{code}/live-balance-sheet/seals/{minute} roles
        GET /collateral-haircuts                       roles
        POST /collateral-haircuts                      ADMIN
        POST /collateral-haircuts/import               ADMIN
        GET /entities/{code}/trading-imports           roles
        POST /entities/{code}/trading-imports/{id}/undo PREPARER
        GET /entities/{code}/trading-accounts/balances roles
        GET /instruments                               roles
        POST /instruments                              ADMIN
        GET /marks                                     roles
        POST /marks/import                             PREPARER
        GET /entities/{code}/trading-accounts          roles
        POST /entities/{code}/trading-accounts         PREPARER
        GET /entities/{code}/trading-accounts/{account}/snapshots roles
        POST /entities/{code}/trading-accounts/{account}/snapshots PREPARER
        GET /entities/{code}/trading-accounts/{account}/balances roles
        GET /entities/{code}/trading-accounts/{account}/positions roles
        POST /entities/{code}/trading-accounts/{account}/positions/import PREPARER
        POST /entities/{code}/trading-accounts/{account}/closes/import PREPARER
        GET /entities/{code}/trading-accounts/{account}/cash-movements roles
        POST /entities/{code}/trading-accounts/{account}/cash-movements/import PREPARER
        POST /entities/{code}/trading-accounts/{account}/import PREPARER
        POST /entities/{code}/trading-accounts/{account}/withdrawals PREPARER
        GET /entities/{code}/trading-accounts/{account}/reconciliation roles
        POST /entities/{code}/trading-accounts/{account}/reconciliation/explain PREPARER CONTROLLER
        GET /entities/{code}/venue-cash                roles
        POST /entities/{code}/venue-cash               PREPARER
        GET /entities/{code}/venue-cash/postings       roles
        GET /entities/{code}/margin                    roles
        POST /entities/{code}/margin-checks            PREPARER CONTROLLER RISK
        GET /entities/{code}/margin-calls              roles
        GET /entities/{code}/margin-ladder             roles
        GET /margin-calls/{id}                         roles
        POST /margin-calls/{id}/meet                   PREPARER
        GET /margin-tables                             roles
        POST /margin-tables                            ADMIN
        POST /margin-tables/import                     ADMIN
        POST /entities/{code}/mark-to-market           PREPARER
        GET /mark-proposals                            roles
        GET /mark-proposals/{id}                       roles
        GET /mark-proposals/{id}/lines                 roles
        PUT /mark-proposals/{id}/narrative             PREPARER
        GET /entities/{code}/hedging                   roles
        GET /entities/{code}/hedging/{asset}           roles
        GET /entities/{code}/position-advice           roles
        POST /entities/{code}/position-advice          PREPARER CONTROLLER CFO RISK
        GET /entities/{code}/position-limits           roles
        POST /entities/{code}/position-limits          RISK
        GET /entities/{code}/plans                     roles
        GET /entities/{code}/plans/comparison          roles
        POST /entities/{code}/plans                    RISK
        GET /entities/{code}/stress                    roles
        GET /entities/{code}/stress-scenarios          roles
        POST /entities/{code}/stress-scenarios         RISK
        GET /entities/{code}/pledged-loans             roles
        POST /entities/{code}/pledged-loans            PREPARER
        POST /entities/{code}/pledged-loans/import     PREPARER
        """;

    private WhoMayTrading() {}
}
