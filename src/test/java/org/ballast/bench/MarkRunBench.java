package org.ballast.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import org.ballast.scenario.Answer;
import org.junit.jupiter.api.Test;

/** Measures 100,000 positions in 1,000 options of ten accounts, to committed proposals on PostgreSQL. */
class MarkRunBench {

    private static final Duration PROPOSED = Duration.ofSeconds(6);
    private static final int POSITIONS = 100_000;
    private static final String JANUARY = "{\"periodStart\":\"2026-01-01\",\"periodEnd\":\"2026-02-01\"}";
    private static final String INSTRUMENTS = """
            INSERT INTO instrument (id, symbol, kind, asset_id, style, contract_size, strike, option_right, expires_at, settlement,
              added_by, added_at)
            SELECT 9000000 + n, 'BENCH-' || n, 'OPTION', a.id, 'INVERSE', 1, 20000 + n % 500 * 200,
                   CASE n % 2 WHEN 0 THEN 'CALL' ELSE 'PUT' END, '2026-06-26 08:00:00+00', 'BTC', 'bench', now()
              FROM generate_series(1, 1000) n, asset a WHERE a.symbol = 'BTC'""";
    private static final String MARKS = """
            INSERT INTO instrument_mark (id, instrument_id, marked_at, revision, mark_price, index_price, iv, underlying, source,
              recorded_by, recorded_at, reason)
            SELECT 9000000 + n, 9000000 + n, '2026-01-31 23:00:00+00', 1, 0.01 + n % 100 * 0.001, 60000, 0.6, 60200, 'BENCH', 'bench',
                   now(), ''
              FROM generate_series(1, 1000) n""";
    private static final String ACCOUNTS = """
            INSERT INTO trading_account (id, entity_id, code, venue, unit, decimals, margin_mode, opened_by, opened_at)
            SELECT e.id * 1000000 + n, e.id, 'A' || n, 'BENCH', 'BTC', 8, 'CROSS', 'bench', now()
              FROM generate_series(1, 10) n, reporting_entity e WHERE e.code = 'ENTITY'""";
    private static final String HELD = """
            INSERT INTO account_position (id, first_id, account_id, instrument_id, reference, revision, withdrawn, quantity,
              entry_price, entry_index, opened_at, recorded_by, recorded_at, reason)
            SELECT e.id * 100000000 + n, e.id * 100000000 + n, e.id * 1000000 + 1 + n % 10, 9000001 + n % 1000, 'P' || n, 1, FALSE,
                   CASE n % 3 WHEN 0 THEN -5 ELSE 7 END, 0.03, 58000, '2026-01-05 12:00:00+00', 'bench', now(), ''
              FROM generate_series(1, 100000) n, reporting_entity e WHERE e.code = 'ENTITY'""";

    @Test
    void manyPositionsAreProposed() throws IOException, SQLException {
        try (BenchPortal portal = BenchPortal.start("marks", "2g")) {
            portal.execute(INSTRUMENTS);
            portal.execute(MARKS);
            measured(portal, "WARMUP");
            print(measured(portal, "POSITIONS"));
            print(measured(portal, "AGAIN"));
        }
    }

    private static Figures.Timed<Answer> measured(BenchPortal portal, String entity) throws SQLException {
        portal.found(entity);
        portal.execute(ACCOUNTS.replace("ENTITY", entity));
        portal.execute(HELD.replace("ENTITY", entity));
        portal.execute("ANALYZE");
        return Figures.time(() -> portal.crew()
                .preparer()
                .post("/entities/" + entity + "/mark-to-market", JANUARY)
                .expect(201));
    }

    private static void print(Figures.Timed<Answer> measured) {
        JsonObject run = measured.result().json();
        assertThat(run.getInt("tests")).isEqualTo(POSITIONS);
        Figures.print(
                "Mark-to-market of 100,000 positions to "
                        + run.getJsonArray("proposals").size() + " committed proposals, PostgreSQL",
                measured.took(),
                PROPOSED);
    }
}
