package org.ballast.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import org.ballast.scenario.Answer;
import org.ballast.scenario.BooksDatabase;
import org.ballast.scenario.Crew;
import org.ballast.scenario.PortalServer;
import org.ballast.scenario.Program;
import org.ballast.scenario.ServerProgram;
import org.ballast.scenario.SingleApproval;
import org.ballast.scenario.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What the portal does with many rows on PostgreSQL, measured by a program that calls it, on the Java machine's options of
 * the service unit. Each work is done once before it is measured, on another entity.
 */
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
        portal = database.startPortal(ServerProgram.SERVICE);
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
            SingleApproval.at(entity, crew.chiefFinancialOfficer(), crew.controller());
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
    void manyLotsAreImportedTestedAndWrittenDown() {
        String lots = Market.lots("BTC");
        fromFileToBooks("WARMUP", lots);

        Run run = fromFileToBooks("LOTS", lots);

        print("Import of 100,000 lots on PostgreSQL", run.imported(), 4);
        print("Impairment test of 100,000 lots over 5 years on PostgreSQL", run.tested(), 5);
        print("Approval and posting of a write-down of " + run.lines() + " lots", run.approved(), 4);
        print("Impairment disclosure of 100,000 lots", run.disclosed(), 10);
        Visitor auditor = crew.auditorAtThePages();
        page("Lots page, first of 100,000 lots", auditor, "");
        page("Lots page, last of 100,000 lots", auditor, "&before=end");
        page("Lots page, filtered to the held ones of 100,000 lots", auditor, "&state=HELD&asset=BTC");
    }

    private static void page(String what, Visitor auditor, String more) {
        String address = "/holdings/lots.xhtml?entity=LOTS&from=2023-10-01&to=2023-12-31" + more;
        Figures.print(what, Figures.warm(5, 9, () -> auditor.open(address)), Duration.ofMillis(300));
    }

    @Test
    void manyPricesAreImported() {
        Duration took = Figures.time(() -> crew.preparer()
                        .csv("/prices/import?market=BITSTAMP", Market.minutes("BTC"))
                        .expect(200))
                .took();

        print(String.format(Locale.ROOT, "Import of %,d prices on PostgreSQL", Market.MINUTES), took, 60);
    }

    @Test
    void aBalanceSheetCostsAccountsNotPostings() throws SQLException {
        try (Connection books = database.open()) {
            ManyPostings.write(books, "SMALL", 1_000);
            ManyPostings.write(books, "LARGE", 1_000_000);
        }
        Duration target = Duration.ofMillis(20);

        Figures.print("Balance sheet, warm, 1,000 postings", balanceSheet("SMALL", "application/json"), target);
        Figures.print("Balance sheet, warm, 1,000,000 postings", balanceSheet("LARGE", "application/json"), target);
        Figures.print(
                "Balance sheet as PDF, warm, 1,000,000 postings",
                balanceSheet("LARGE", "application/pdf"),
                Duration.ofMillis(400));
        Figures.print(
                "Changes in equity, warm, 1,000,000 postings",
                Figures.warm(
                        30,
                        31,
                        () -> crew.auditor()
                                .get("/entities/LARGE/statements/changes-in-equity?from=2023-01-01&to=2023-06-30")
                                .expect(200)),
                Duration.ofMillis(40));
        Figures.print(
                "Expansion over a year, warm, 1,000,000 postings",
                Figures.warm(
                        30,
                        31,
                        () -> crew.auditor()
                                .get("/entities/LARGE/statements/expansion?from=2023-01-01&to=2023-12-31")
                                .expect(200)),
                Duration.ofMillis(300));
        String proForma = "/entities/LARGE/pro-forma?proposals=" + proposalOverManyPostings();
        Figures.print(
                "Pro forma, warm, 1,000,000 postings",
                Figures.warm(30, 31, () -> crew.auditor().get(proForma).expect(200)),
                Duration.ofMillis(150));
    }

    /** One lot that cost far more than it is worth. */
    private int proposalOverManyPostings() {
        crew.preparer()
                .csv(
                        "/entities/LARGE/lots/import?confirm=true",
                        "lot,asset,acquired_at,quantity,cost,currency\nP1,BTC," + Market.FIRST_DAY
                                + ",1,10000000.00,USD\n")
                .expect(200);
        return crew.preparer()
                .post(
                        "/entities/LARGE/impairment-tests",
                        "{\"periodStart\":\"" + Market.FIRST_DAY + "\",\"periodEnd\":\"" + Market.END + "\"}")
                .expect(201)
                .json()
                .getJsonArray("proposals")
                .getJsonObject(0)
                .getInt("id");
    }

    private Duration balanceSheet(String entity, String mediaType) {
        String path = "/entities/" + entity + "/statements/balance-sheet?asOf=2023-06-30";
        return Figures.warm(30, 31, () -> crew.auditor().get(path, mediaType).expect(200));
    }

    private record Run(int lines, Duration imported, Duration tested, Duration approved, Duration disclosed) {}

    private Run fromFileToBooks(String entity, String lots) {
        String books = "/entities/" + entity;
        Figures.Timed<Answer> imported =
                timed(crew.preparer(), who -> who.csv(books + "/lots/import?confirm=true", lots), 200);
        String period = "{\"periodStart\":\"" + Market.FIRST_DAY + "\",\"periodEnd\":\"" + Market.END + "\"}";
        Figures.Timed<Answer> tested =
                timed(crew.preparer(), who -> who.post(books + "/impairment-tests", period), 201);
        JsonObject proposal = tested.result().json().getJsonArray("proposals").getJsonObject(0);
        String address = "/write-downs/" + proposal.getInt("id");
        crew.preparer().post(address + "/submit", "{}").expect(200);
        String evidence = "{\"evidenceHash\":\"" + proposal.getString("evidenceHash") + "\"}";
        Figures.Timed<Answer> approved = timed(crew.controller(), who -> who.post(address + "/approve", evidence), 200);
        String disclosure =
                books + "/statements/impairment-disclosure?from=" + Market.FIRST_DAY + "&to=" + Market.END.minusDays(1);
        Figures.Timed<Answer> disclosed = timed(crew.auditor(), who -> who.get(disclosure, "application/json"), 200);
        return new Run(
                approved.result().json().getJsonArray("lines").size(),
                imported.took(),
                tested.took(),
                approved.took(),
                disclosed.took());
    }

    private static Figures.Timed<Answer> timed(
            Program who, java.util.function.Function<Program, Answer> request, int status) {
        return Figures.time(() -> request.apply(who).expect(status));
    }

    private static void print(String what, Duration took, int targetInSeconds) {
        Figures.print(what, took, Duration.ofSeconds(targetInSeconds));
    }
}
