package org.ballast.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballast.scenario.BooksDatabase;
import org.ballast.scenario.Crew;
import org.ballast.scenario.PortalServer;
import org.ballast.scenario.SingleApproval;

/** A portal of a bench's own on an empty PostgreSQL, on the Java machine's options of the service unit, with its people. */
final class BenchPortal implements AutoCloseable {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final long KIBIBYTE = 1024;

    private final EmbeddedPostgres postgreSql;
    private final PortalServer server;
    private final Crew crew;

    private BenchPortal(EmbeddedPostgres postgreSql, PortalServer server) {
        this.postgreSql = postgreSql;
        this.server = server;
        this.crew = Crew.hiredAt(server.address());
    }

    /**
     * @param heap of the Java machine, as {@code 2g}
     */
    static BenchPortal start(String name, String heap) throws IOException {
        EmbeddedPostgres postgreSql = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        Path.of("target", "postgresql-" + name).toFile())
                .start();
        String url = postgreSql.getJdbcUrl("postgres", "postgres");
        PortalServer server =
                BooksDatabase.postgreSql(name, url, "postgres", "postgres").startPortal(List.of("-Xmx" + heap));
        return new BenchPortal(postgreSql, server);
    }

    Crew crew() {
        return crew;
    }

    /** A company under US GAAP with a policy for bitcoin. */
    void found(String entity) {
        crew.administrator().post("/entities", """
                {"code":"%s","name":"%s","framework":"US_GAAP","functionalCurrency":"USD","cutOffZone":"UTC",\
                "lowPricePolicy":"INTRADAY_LOW","acquisitionDayPolicy":"EXCLUDE_DAY"}""".formatted(entity, entity)).expect(201);
        SingleApproval.at(entity, crew.chiefFinancialOfficer(), crew.controller());
        decide(entity, "");
    }

    /** Brings in by SQL what no call brings in by the hundred thousand; it is not sealed. */
    void execute(String sql) throws SQLException {
        try (Connection connection = postgreSql.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Books with that many postings, written past the portal. */
    void manyPostings(String entity, long postings) throws SQLException {
        try (Connection connection = postgreSql.getPostgresDatabase().getConnection()) {
            ManyPostings.write(connection, entity, postings);
        }
    }

    /** A second book of the company, with the same policy. */
    void openBook(String entity, String book) {
        crew.administrator()
                .post("/entities/" + entity + "/books", """
                        {"code":"%s","framework":"US_GAAP","openedOn":"2019-01-01"}""".formatted(book))
                .expect(201);
        decide(entity, "?book=" + book);
    }

    private void decide(String entity, String book) {
        crew.controller().post("/entities/" + entity + "/policies" + book, """
                {"asset":"BTC","model":"US_COST_LESS_IMPAIRMENT","principalMarket":"KRAKEN",\
                "costMethod":"FIFO","validFrom":"2019-01-01"}""").expect(201);
    }

    /** Daily prices of bitcoin, over the five years of {@link Market}. */
    void importPrices() {
        crew.preparer()
                .csv("/prices/import?market=KRAKEN", Market.prices("BTC"))
                .expect(200);
    }

    /** Bytes of its heap that are in use, once everything that nobody uses was collected. */
    long heapAfterCollection() throws IOException {
        heap("GC.run");
        return heap("GC.heap_info")
                .lines()
                .filter(line -> line.contains("heap") || line.contains("generation"))
                .map(USED::matcher)
                .filter(Matcher::find)
                .mapToLong(used -> Long.parseLong(used.group(1)) * KIBIBYTE)
                .sum();
    }

    private String heap(String command) throws IOException {
        Process asked = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(server.pid()),
                        command)
                .redirectErrorStream(true)
                .start();
        return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        server.close();
        postgreSql.close();
    }
}
