package org.ballast.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Checks the margin of 10,000 accounts with 10 positions each by the venue's table, on PostgreSQL, to committed readings and calls. */
class MarginCheckBench {

    private static final Duration CHECKED = Duration.ofSeconds(1);
    private static final int ACCOUNTS = 10_000;

    /** 1 % maintenance and 5 % initial margin of linear contracts. */
    private static final String TABLE = """
            INSERT INTO margin_table (id, venue, valid_from, revision, warning_from, call_from, liquidation_rule, closing_fee,
              hours_to_meet, source, reason, entered_by, entered_at)
            VALUES (9000000, 'BENCH', '2020-01-01', 1, 0.6, 0.8, 'ISOLATED_FLAT_RATE', 0, 24, 'bench', '', 'bench', now());
            INSERT INTO margin_bracket (id, table_id, underlying, style, step_no, floor_notional, initial_rate, maintenance_rate,
              deduction)
            VALUES (9000000, 9000000, '*', 'LINEAR', 1, 0, 0.05, 0.01, 0)""";

    private static final String INSTRUMENTS = """
            INSERT INTO instrument (id, symbol, kind, asset_id, style, contract_size, settlement, added_by, added_at)
            SELECT 9000000 + n, 'BENCH-' || n, 'PERPETUAL', a.id, 'LINEAR', 1, 'USD', 'bench', now()
              FROM generate_series(1, 100) n, asset a WHERE a.symbol = 'BTC'""";

    /** One of each instrument in each of the last sixty minutes. */
    private static final String MARKS = """
            INSERT INTO instrument_mark (id, instrument_id, marked_at, revision, mark_price, index_price, source, recorded_by,
              recorded_at, reason)
            SELECT 9000000 + n * 100 + m, 9000000 + n, date_trunc('minute', now()) - m * interval '1 minute', 1, 60000 + n, 60000,
                   'BENCH', 'bench', now(), ''
              FROM generate_series(1, 100) n, generate_series(1, 60) m""";

    private static final String OF_ENTITY = """
            INSERT INTO trading_account (id, entity_id, code, venue, unit, decimals, margin_mode, opened_by, opened_at)
            SELECT e.id * 1000000 + n, e.id, 'A' || n, 'BENCH', 'USD', 2, 'CROSS', 'bench', now()
              FROM generate_series(1, 10000) n, reporting_entity e WHERE e.code = 'ENTITY';
            INSERT INTO account_position (id, first_id, account_id, instrument_id, reference, revision, withdrawn, quantity,
              entry_price, opened_at, recorded_by, recorded_at, reason)
            SELECT e.id * 100000000 + n, e.id * 100000000 + n, e.id * 1000000 + 1 + n % 10000, 9000001 + n / 10000 * 10 + n % 10,
                   'P' || n, 1, FALSE, CASE n % 3 WHEN 0 THEN -2 ELSE 3 END, 60000, now() - interval '3 days', 'bench', now(), ''
              FROM generate_series(0, 99999) n, reporting_entity e WHERE e.code = 'ENTITY';
            INSERT INTO account_snapshot (id, account_id, taken_at, revision, withdrawn, settled_cash, cash_reserved,
              open_order_cash, unrealised_futures, option_value_long, option_value_short, initial_margin, open_order_margin,
              maintenance_margin, source, recorded_by, recorded_at, reason)
            SELECT e.id * 1000000 + n, e.id * 1000000 + n, date_trunc('minute', now()) - (2 + n % 50) * interval '1 minute', 1,
                   FALSE, CASE n % 20 WHEN 0 THEN 18000 ELSE 90000 END, 0, 0, 0, 0, 0, 0, 0, 0, 'API', 'bench', now(), ''
              FROM generate_series(1, 10000) n, reporting_entity e WHERE e.code = 'ENTITY'""";

    @Test
    void theMarginOfManyAccountsIsChecked() throws IOException, SQLException {
        try (BenchPortal portal = BenchPortal.start("margins", "2g")) {
            portal.execute(TABLE);
            portal.execute(INSTRUMENTS);
            portal.execute(MARKS);
            found(portal, "WARMUP");
            checked(portal, "WARMUP");
            checked(portal, "WARMUP");
            found(portal, "ACCOUNTS");
            print("first check", checked(portal, "ACCOUNTS"));
            print("checked again, nothing new", checked(portal, "ACCOUNTS"));
        }
    }

    private static void found(BenchPortal portal, String entity) throws SQLException {
        portal.found(entity);
        portal.execute(OF_ENTITY.replace("ENTITY", entity));
        portal.execute("ANALYZE");
    }

    private static Figures.Timed<JsonObject> checked(BenchPortal portal, String entity) {
        return Figures.time(() -> portal.crew()
                .preparer()
                .post("/entities/" + entity + "/margin-checks", "{}")
                .expect(200)
                .json());
    }

    private static void print(String what, Figures.Timed<JsonObject> done) {
        assertThat(done.result().getInt("checked")).isEqualTo(ACCOUNTS);
        Figures.print(
                "Margin of 10,000 accounts, " + what + ", "
                        + done.result().getJsonArray("raised").size() + " calls, PostgreSQL",
                done.took(),
                CHECKED);
    }
}
