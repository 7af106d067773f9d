package org.ballast.scenario;

import java.util.Map;
import java.util.Set;

/**
 * Who may open which page and make which call (accounting.md 4.3): every address of the portal has a row here, and no row
 * is for an address that is not there.
 */
final class WhoMay {

    /** Who is not signed in. */
    static final String STRANGER = "stranger";

    static final Set<String> ROLES = Set.of("PREPARER", "CONTROLLER", "CFO", "RISK", "AUDITOR", "ADMIN");

    /** What stands behind the address: {@code everyone}, {@code roles} for everyone who is signed in, {@code nobody}. */
    private static final String PAGES = """
        /openapi                            everyone
        /login.xhtml                        everyone
        /worklist.xhtml                     roles
        /search.xhtml                       roles
        /prices/prices.xhtml                roles
        /prices/price.xhtml                 roles
        /prices/imports.xhtml               roles
        /prices/held.xhtml                  roles
        /prices/noTrades.xhtml              roles
        /prices/markets.xhtml               roles
        /prices/rates.xhtml                 roles
        /prices/export.csv                  roles
        /holdings/lots.xhtml                roles
        /holdings/lots.csv                  roles
        /holdings/lot.xhtml                 roles
        /holdings/addLot.xhtml              roles
        /holdings/disposals.xhtml           roles
        /holdings/disposals.csv             roles
        /holdings/addDisposal.xhtml         roles
        /holdings/restrictions.xhtml        roles
        /holdings/restrictions.csv          roles
        /holdings/import.xhtml              roles
        /holdings/imports.xhtml             roles
        /imports/file                       roles
        /holdings/entities.xhtml            roles
        /holdings/entity.xhtml              roles
        /holdings/policies.xhtml            roles
        /holdings/postingRules.xhtml        roles
        /assets/assets.xhtml                roles
        /writedowns/proposals.xhtml         roles
        /writedowns/proposals.csv           roles
        /writedowns/proposal.xhtml          roles
        /writedowns/proForma.xhtml          roles
        /writedowns/memo                    roles
        /writedowns/tests.xhtml             roles
        /signals/indicators.xhtml           roles
        /signals/indicators.csv             roles
        /signals/external.xhtml             roles
        /signals/file                       roles
        /writedowns/valuesInUse.xhtml       roles
        /writedowns/valueInUse.xhtml        roles
        /approvals/cases.xhtml              roles
        /approvals/case.xhtml               roles
        /approvals/several.xhtml            roles
        /approvals/policy.xhtml             roles
        /control/speed.xhtml                roles
        /control/management.xhtml           roles
        /control/risk.xhtml                 roles
        /approvals/automatic.xhtml          roles
        /approvals/delegations.xhtml        roles
        /approvals/attachment               roles
        /approvals/evidence                 roles
        /evidence/memo                      roles
        /evidence/package                   CONTROLLER CFO AUDITOR
        /journal/journal.xhtml              roles
        /journal/journal.csv                roles
        /journal/entry.xhtml                roles
        /journal/contribute.xhtml           roles
        /journal/opening.xhtml              roles
        /journal/enter.xhtml                roles
        /journal/chart.xhtml                roles
        /corrections/correct.xhtml          roles
        /journal/periods.xhtml              roles
        /statements/balanceSheet.xhtml      roles
        /statements/incomeStatement.xhtml   roles
        /statements/changesInEquity.xhtml   roles
        /statements/impairmentDisclosure.xhtml roles
        /statements/books.xhtml             roles
        /statements/derivativesDisclosure.xhtml roles
        /statements/fairValueDisclosure.xhtml roles
        /statements/intangiblesDisclosure.xhtml roles
        /statements/download                roles
        /planning/plan.xhtml                roles
        /planning/frontier.xhtml            roles
        /planning/plan.xlsx                 roles
        /planning/comparePlans.xhtml        roles
        /planning/comparePlans.xlsx         roles
        /planning/comparePlans.csv          roles
        /expansion/expansion.xhtml          roles
        /expansion/download                 roles
        /access/password.xhtml              roles
        /access/secondFactor.xhtml          roles
        /access/tokens.xhtml                roles
        /access/stay                        roles
        /access/users.xhtml                 AUDITOR ADMIN
        /audit/trail.xhtml                  CONTROLLER CFO AUDITOR ADMIN
        /audit/trail.csv                    CONTROLLER CFO AUDITOR ADMIN
        /audit/verifications.xhtml          CONTROLLER CFO AUDITOR ADMIN
        /errors/403.xhtml                   roles
        /errors/404.xhtml                   roles
        /errors/422.xhtml                   roles
        /errors/500.xhtml                   roles
        /errors/other.xhtml                 roles
        /resources/*                        nobody
        /WEB-INF/*                          nobody
        """;

    private static final String CALLS = """
        GET /search                                    roles
        GET /users                                     AUDITOR ADMIN
        GET /users/me                                  roles
        GET /users/me/mail                             roles
        PUT /users/me/mail                             roles
        GET /users/{name}                              AUDITOR ADMIN
        POST /users                                    ADMIN
        PUT /users/{name}/roles                        ADMIN
        POST /users/{name}/activate                    ADMIN
        POST /users/{name}/deactivate                  ADMIN
        POST /users/{name}/unlock                      ADMIN
        POST /users/{name}/reset-password              ADMIN
        POST /users/{name}/remove-second-factor        ADMIN
        PUT /users/{name}/mail                         ADMIN
        POST /users/me/password                        roles
        GET /users/{name}/tokens                       AUDITOR ADMIN
        DELETE /users/{name}/tokens/{id}               ADMIN
        GET /tokens                                    roles
        POST /tokens                                   roles
        DELETE /tokens/{id}                            roles
        GET /audit-trail                               CONTROLLER CFO AUDITOR ADMIN
        GET /audit-trail/check                         CONTROLLER CFO AUDITOR ADMIN
        GET /audit-trail/verifications                 CONTROLLER CFO AUDITOR ADMIN
        POST /audit-trail/verifications                CONTROLLER CFO AUDITOR ADMIN
        GET /audit-trail/verifications/{id}            CONTROLLER CFO AUDITOR ADMIN
        GET /jobs                                      roles
        GET /jobs/{id}                                 roles
        POST /jobs/{id}/cancel                         PREPARER
        GET /cases                                     roles
        GET /cases/{id}                                roles
        GET /cases/{id}/memo                           roles
        GET /cases/{id}/evidence-package               CONTROLLER CFO AUDITOR
        GET /entities/{code}/evidence-package          CONTROLLER CFO AUDITOR
        GET /cases/{id}/evidence                       roles
        GET /cases/{id}/evidence/{sha256}              roles
        GET /cases/{id}/attachments                    roles
        POST /cases/{id}/attachments                   PREPARER CONTROLLER CFO
        GET /cases/{id}/attachments/{attachment}       roles
        POST /cases/{id}/submit                        PREPARER CONTROLLER CFO RISK
        POST /cases/approvals                          CONTROLLER CFO
        POST /cases/{id}/approve                       CONTROLLER CFO
        POST /cases/{id}/return                        CONTROLLER CFO
        POST /cases/{id}/reject                        CONTROLLER CFO
        POST /cases/{id}/withdraw                      PREPARER CONTROLLER CFO RISK
        POST /cases/{id}/revoke                        CFO
        GET /entities/{code}/approval-policies         roles
        GET /entities/{code}/indicators                roles
        GET /entities/{code}/indicators/volumes        roles
        GET /entities/{code}/external-information      roles
        GET /entities/{code}/external-information/{id} roles
        POST /entities/{code}/external-information     PREPARER CONTROLLER RISK
        POST /entities/{code}/external-information/{id}/correct PREPARER CONTROLLER RISK
        POST /entities/{code}/external-information/{id}/withdraw PREPARER CONTROLLER RISK
        GET /entities/{code}/external-information/{id}/files roles
        POST /entities/{code}/external-information/{id}/files PREPARER CONTROLLER RISK
        GET /entities/{code}/external-information/{id}/files/{file} roles
        GET /delegations                               roles
        GET /automatic-postings                        roles
        POST /automatic-postings/{entity}/{day}/acknowledge CONTROLLER
        POST /delegations                              CONTROLLER CFO
        DELETE /delegations/{id}                       CONTROLLER CFO
        POST /entities/{code}/approval-policies        CONTROLLER CFO
        GET /assets                                    roles
        GET /assets/{symbol}                           roles
        POST /assets                                   ADMIN
        GET /markets                                   roles
        POST /markets                                  ADMIN
        GET /rates                                     roles
        POST /rates/import                             PREPARER
        GET /prices                                    roles
        GET /prices/{id}                               roles
        GET /prices/obv                                roles
        POST /prices                                   PREPARER
        POST /prices/import                            PREPARER
        GET /prices/held                               roles
        GET /prices/waiting                            roles
        POST /prices/held/{id}/confirm                 CONTROLLER CFO
        POST /prices/held/{id}/reject                  CONTROLLER CFO
        GET /prices/no-trades                          roles
        POST /prices/no-trades                         PREPARER
        POST /prices/no-trades/{id}/confirm            CONTROLLER CFO
        POST /prices/no-trades/{id}/reject             CONTROLLER CFO
        POST /prices/no-trades/{id}/revoke             CONTROLLER CFO
        POST /entities/{code}/disposals/{reference}/post-without-test CONTROLLER CFO
        POST /calculations/option                      roles
        POST /calculations/futures                     roles
        POST /calculations/balances                    roles
        POST /calculations/position-size               roles
        POST /calculations/allocation                  roles
        POST /calculations/portfolio                   roles
        GET /entities                                  roles
        POST /entities                                 ADMIN
        GET /entities/{code}                           roles
        PUT /entities/{code}                           ADMIN
        DELETE /entities/{code}                        ADMIN
        POST /entities/{code}/books/{book}/close       ADMIN
        GET /entities/{code}/wallets                   roles
        POST /entities/{code}/wallets                  ADMIN
        GET /entities/{code}/policies                  roles
        GET /entities/{code}/policies/waiting          roles
        POST /entities/{code}/policies                 CONTROLLER CFO
        GET /entities/{code}/headroom                  roles
        GET /entities/{code}/lots                      roles
        GET /entities/{code}/lots/{id}                 roles
        POST /entities/{code}/lots                     PREPARER
        POST /entities/{code}/lots/import              PREPARER
        POST /entities/{code}/lots/{lot}/withdraw      PREPARER
        GET /entities/{code}/sale-restrictions         roles
        POST /entities/{code}/sale-restrictions        PREPARER
        POST /entities/{code}/sale-restrictions/import PREPARER
        POST /entities/{code}/sale-restrictions/{id}/end PREPARER
        GET /entities/{code}/values-in-use             roles
        POST /entities/{code}/values-in-use            PREPARER
        GET /entities/{code}/disposals                 roles
        POST /entities/{code}/disposals                PREPARER
        POST /entities/{code}/disposals/import         PREPARER
        POST /entities/{code}/disposals/{reference}/withdraw PREPARER
        POST /entities/{code}/movements/import         PREPARER
        GET /entities/{code}/imports                   roles
        POST /entities/{code}/imports/{id}/undo        PREPARER
        POST /entities/{code}/contributions            PREPARER
        GET /entities/{code}/books                     roles
        POST /entities/{code}/books                    ADMIN
        GET /entities/{code}/books/compare             roles
        GET /entities/{code}/accounts                  roles
        POST /entities/{code}/accounts                 CONTROLLER CFO
        POST /entities/{code}/accounts/{number}/end    CONTROLLER CFO
        POST /entities/{code}/opening-balances         PREPARER
        POST /entities/{code}/opening-balances/import  PREPARER
        POST /entities/{code}/impairment-tests         PREPARER
        GET /write-downs                               roles
        GET /entities/{code}/write-downs               roles
        GET /write-downs/{id}                          roles
        GET /write-downs/{id}/memo                     roles
        POST /write-downs/{id}/submit                  PREPARER
        POST /write-downs/{id}/withdraw                PREPARER
        POST /write-downs/{id}/revoke                  CFO
        GET /write-downs/{id}/changes                  roles
        GET /write-downs/{id}/evidence                 roles
        POST /write-downs/{id}/reverse                 PREPARER CONTROLLER
        POST /entities/{code}/journal/{id}/reverse     PREPARER CONTROLLER
        POST /entities/{code}/corrections              PREPARER CONTROLLER
        GET /entities/{code}/corrections/preview       roles
        POST /write-downs/{id}/approve                 CONTROLLER CFO
        POST /write-downs/{id}/return                  CONTROLLER CFO
        POST /write-downs/{id}/reject                  CONTROLLER CFO
        GET /entities/{code}/journal                   roles
        GET /entities/{code}/journal/{id}              roles
        GET /entities/{code}/periods                   roles
        GET /entities/{code}/periods/{month}/checklist roles
        POST /entities/{code}/periods/{month}/soft-lock CONTROLLER
        POST /entities/{code}/periods/{month}/hard-lock CFO
        POST /entities/{code}/periods/{month}/re-open  CFO
        POST /entities/{code}/periods/{month}/acknowledge CONTROLLER CFO
        POST /entities/{code}/periods/{month}/decline  CONTROLLER CFO
        POST /entities/{code}/fiscal-years/{year}/close CFO
        POST /entities/{code}/journal                  PREPARER
        POST /entities/{code}/journal/import           PREPARER
        GET /entities/{code}/manual-journals           roles
        GET /entities/{code}/statements/trial-balance  roles
        GET /entities/{code}/statements/balance-sheet  roles
        GET /entities/{code}/statements/income-statement roles
        GET /entities/{code}/statements/changes-in-equity roles
        GET /entities/{code}/pro-forma                 roles
        GET /entities/{code}/statements/impairment-disclosure roles
        GET /entities/{code}/statements/derivatives-disclosure roles
        GET /entities/{code}/statements/fair-value-disclosure roles
        GET /entities/{code}/statements/intangibles-disclosure roles
        """;

    private WhoMay() {}

    /** The callers that each page lets in; a row that ends with a star is for all addresses that begin so. */
    static Map<String, Set<String>> openPages() {
        return WhoMayRows.table(
                PAGES + WhoMayTrading.PAGES + WhoMaySolvency.ALL_PAGES + WhoMayCentralBanks.PAGES + WhoMayProofs.PAGES);
    }

    /** The callers that may make each call, by method and path below {@code /api/v1}. */
    static Map<String, Set<String>> makeCalls() {
        return WhoMayRows.table(
                CALLS + WhoMayTrading.CALLS + WhoMaySolvency.ALL_CALLS + WhoMayCentralBanks.CALLS + WhoMayProofs.CALLS);
    }
}
