package org.ballast.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.ballast.bench.Figures.Timed;
import org.ballast.scenario.Answer;
import org.ballast.scenario.BooksDatabase;
import org.ballast.scenario.Crew;
import org.ballast.scenario.PortalServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the portal does with many rows on PostgreSQL, measured by a program that calls it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortalBench {

    private final EmbeddedPostgres postgreSql;
    private final BooksDatabase database;
    private final PortalServer portal;
    private final Crew crew;

    PortalBench() throws IOException {
        postgreSql = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Path.of("target/postgresql-bench").toFile())
                .start();
        String url = postgreSql.getJdbcUrl("postgres", "postgres");
        database = BooksDatabase.postgreSql("bench", url, "postgres", "postgres");
        portal = database.startPortal();
        crew = Crew.hiredAt(portal.address());
    }

    @BeforeAll
    void openBooks() {
        for (String entity : new String[] {"LOTS", "WARMUP", "LARGE", "SMALL"}) {
            crew.administrator()
                    .post("/entities", """
                    {"code":"%s","name":"%s","framework":"US_GAAP","functionalCurrency":"USD","cutOffZone":"UTC",\
                    "lowPricePolicy":"INTRADAY_LOW","acquisitionDayPolicy":"EXCLUDE_DAY"}""".formatted(entity, entity))
                    .expect(201);
            crew.controller().post("/entities/" + entity + "/policies", """
                    {"asset":"BTC","model":"US_COST_LESS_IMPAIRMENT","principalMarket":"KRAKEN",\
                    "costMethod":"FIFO","validFrom":"2019-01-01"}""").expect(201);
        }
        crew.preparer()
                .csv("/prices/import?market=KRAKEN", Market.prices("BTC"))
                .expect(200);
    }

    @AfterAll
    void stop() throws IOException {
        portal.close();
        postgreSql.close();
    }

    @Test
    void manyLotsAreImportedAndTested() {
        String lots = Market.lots("BTC");
        importAndTest("WARMUP", lots.substring(0, lots.indexOf("B005000")));

        Run run = importAndTest("LOTS", lots);

        Figures.print("Import of 100,000 lots on PostgreSQL", run.imported(), Duration.ofSeconds(6));
        Figures.print(
                "Impairment test of 100,000 lots over 5 years on PostgreSQL", run.tested(), Duration.ofSeconds(5));
    }

    @Test
    void aBalanceSheetCostsAccountsNotPostings() throws SQLException {
        try (Connection books = database.open()) {
            ManyPostings.write(books, "SMALL", 1_000);
            ManyPostings.write(books, "LARGE", 1_000_000);
        }
        Duration target = Duration.ofMillis(50);

        Figures.print("Balance sheet, warm, 1,000 postings", balanceSheet("SMALL", "application/json"), target);
        Figures.print("Balance sheet, warm, 1,000,000 postings", balanceSheet("LARGE", "application/json"), target);
        Figures.print(
                "Balance sheet as PDF, warm, 1,000,000 postings",
                balanceSheet("LARGE", "application/pdf"),
                Duration.ofMillis(400));
    }

    private Duration balanceSheet(String entity, String mediaType) {
        String path = "/entities/" + entity + "/statements/balance-sheet?asOf=2023-06-30";
        return Figures.warm(30, 31, () -> crew.auditor().get(path, mediaType).expect(200));
    }

    private record Run(Duration imported, Duration tested) {}

    private Run importAndTest(String entity, String lots) {
        Timed<Answer> imported = Figures.time(() -> crew.preparer()
                .csv("/entities/" + entity + "/lots/import", lots)
                .expect(200));
        Timed<Answer> tested = Figures.time(() -> crew.preparer()
                .post(
                        "/entities/" + entity + "/impairment-tests",
                        "{\"periodStart\":\"" + Market.FIRST_DAY + "\",\"periodEnd\":\"" + Market.END + "\"}")
                .expect(201));
        assertThat(tested.result().json().getInt("tests")).isPositive();
        return new Run(imported.took(), tested.took());
    }
}
