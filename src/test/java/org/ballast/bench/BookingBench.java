package org.ballast.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import org.ballast.scenario.BooksDatabase;
import org.ballast.scenario.Crew;
import org.ballast.scenario.PortalServer;
import org.ballast.scenario.ServerProgram;
import org.junit.jupiter.api.Test;

/**
 * Purchases and sales from two files to the books, first in, first out, on PostgreSQL, by the interface for programs; beside
 * it what the database alone takes for the same rows.
 */
class BookingBench {

    @Test
    void manyTransactionsAreBooked() throws IOException, SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        Path.of("target/postgresql-booking").toFile())
                .start()) {
            BooksDatabase database = BooksDatabase.postgreSql(
                    "booking", server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
            String floor = server.getJdbcUrl("postgres", "floor");
            try (PortalServer portal = database.startPortal(ServerProgram.SERVICE);
                    Connection books = database.open();
                    Statement statement = books.createStatement()) {
                statement.execute("CREATE DATABASE floor");
                measure(Crew.hiredAt(portal.address()), books, floor);
            }
            expectAllPosted(database);
        }
    }

    private static void measure(Crew crew, Connection books, String floor) throws SQLException, IOException {
        openAssets(crew);
        openBooks(crew, "WARMUP");
        book(crew, "WARMUP", 3_000);
        openBooks(crew, "FEW");
        print(3_000, book(crew, "FEW", 3_000), Duration.ofMillis(700));
        openBooks(crew, "MANY");
        RawFloor raw = RawFloor.from(books, floor);
        Duration many = book(crew, "MANY", 100_000);
        print(100_000, many, Duration.ofSeconds(10));
        Figures.print(
                "Booking of 100,000 transactions (2 x the same rows by COPY)",
                many,
                raw.took().multipliedBy(2));
    }

    private static void expectAllPosted(BooksDatabase database) throws SQLException {
        try (Connection books = database.open();
                Statement statement = books.createStatement();
                ResultSet waiting =
                        statement.executeQuery("SELECT COUNT(*) FROM disposal_posting WHERE status <> 'POSTED'")) {
            assertThat(waiting.next()).isTrue();
            assertThat(waiting.getLong(1)).as("disposals that still wait").isZero();
        }
    }

    private static void openAssets(Crew crew) {
        for (int asset = 0; asset < Transactions.ASSETS; asset++) {
            crew.administrator()
                    .post("/assets", """
                    {"symbol":"%s","name":"Asset %d","decimals":8,"intangible":true,"noEnforceableRights":true,\
                    "onDistributedLedger":true,"securedByCryptography":true,"fungible":true,"notIssuedByHolder":true}""".formatted(Transactions.asset(asset), asset))
                    .expect(201);
        }
        crew.preparer()
                .csv("/prices/import?market=KRAKEN", Transactions.prices())
                .expect(200);
    }

    private static void openBooks(Crew crew, String entity) {
        String books = "/entities/" + entity;
        crew.administrator().post("/entities", """
                {"code":"%s","name":"%s","framework":"US_GAAP","functionalCurrency":"USD","cutOffZone":"UTC",\
                "lowPricePolicy":"INTRADAY_LOW","acquisitionDayPolicy":"EXCLUDE_DAY"}""".formatted(entity, entity)).expect(201);
        for (int wallet = 0; wallet < Transactions.WALLETS; wallet++) {
            String code = String.format(Locale.ROOT, "W%02d", wallet);
            crew.administrator()
                    .post(books + "/wallets", "{\"code\":\"" + code + "\",\"name\":\"Wallet " + code + "\"}")
                    .expect(201);
        }
        for (int asset = 0; asset < Transactions.ASSETS; asset++) {
            crew.controller()
                    .post(books + "/policies", """
                    {"asset":"%s","model":"US_COST_LESS_IMPAIRMENT","principalMarket":"KRAKEN",\
                    "costMethod":"FIFO","validFrom":"2022-01-01"}""".formatted(Transactions.asset(asset)))
                    .expect(201);
        }
    }

    private static Duration book(Crew crew, String entity, int count) {
        String books = "/entities/" + entity;
        Transactions transactions = Transactions.of(count);
        return Figures.time(() -> {
                    crew.preparer()
                            .csv(books + "/lots/import", transactions.lots())
                            .expect(200);
                    return crew.preparer()
                            .csv(books + "/disposals/import", transactions.disposals())
                            .expect(200);
                })
                .took();
    }

    private static void print(int count, Duration took, Duration target) {
        Figures.print(
                String.format(Locale.ROOT, "Booking of %,d transactions first in, first out", count), took, target);
    }
}
