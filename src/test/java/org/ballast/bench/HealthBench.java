package org.ballast.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import org.ballast.scenario.Visitor;
import org.junit.jupiter.api.Test;

/**
 * Ratios and tests of insolvency of a company with 1,000,000 postings and 100,000 lots beside one with 1,000 postings; positions in
 * derivatives stand on accounts like everything else.
 */
class HealthBench {

    private static final Duration TARGET = Duration.ofMillis(150);

    @Test
    void healthCostsAccountsAndLotsNotPostings() throws IOException, SQLException {
        try (BenchPortal portal = BenchPortal.start("health", "2g")) {
            portal.importPrices();
            portal.found("SMALL");
            portal.manyPostings("SMALL", 1_000);
            portal.found("LARGE");
            portal.manyPostings("LARGE", 1_000_000);
            portal.crew()
                    .preparer()
                    .csv("/entities/LARGE/lots/import?confirm=true", Market.lots("BTC"))
                    .expect(200);
            Visitor controller = portal.crew().controllerAtThePages();
            page(controller, "Health page, 1,000 postings", "/solvency/health.xhtml?entity=SMALL");
            page(controller, "Health page, 1,000,000 postings and 100,000 lots", "/solvency/health.xhtml?entity=LARGE");
            page(
                    controller,
                    "Tests of insolvency, 1,000,000 postings and 100,000 lots",
                    "/solvency/insolvency.xhtml?entity=LARGE");
            page(controller, "Stress page, 1,000,000 postings and 100,000 lots", "/stress/stress.xhtml?entity=LARGE");
            page(
                    controller,
                    "Capital page, 1,000,000 postings and 100,000 lots",
                    "/capital/capital.xhtml?entity=LARGE");
            page(
                    controller,
                    "Effect of a write-down, 1,000,000 postings and 100,000 lots",
                    "/capital/writeDownEffect.xhtml?fall=0.20&entity=LARGE");
            page(
                    controller,
                    "Expansion over a quarter as a page, 1,000,000 postings",
                    "/expansion/expansion.xhtml?entity=LARGE");
            Figures.print(
                    "GET solvency, 1,000,000 postings and 100,000 lots",
                    Figures.warm(
                            10,
                            21,
                            () -> portal.crew()
                                    .auditor()
                                    .get("/entities/LARGE/solvency?asOf=2023-12-31")
                                    .expect(200)),
                    TARGET);
        }
    }

    private static void page(Visitor visitor, String what, String address) {
        Figures.print(
                what, Figures.warm(10, 21, () -> visitor.open(address + "&from=2023-10-01&to=2023-12-31")), TARGET);
    }
}
