package org.ballast.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.ballast.container.InPortal;
import org.junit.jupiter.api.Test;

/** The database itself refuses a row that refers to nothing, in each of the tables that grow by many rows at once. */
@InPortal
class ReferencesIT {

    private static final String NOW = "TIMESTAMP WITH TIME ZONE '2024-01-01 00:00:00+00'";
    private static final String LOT = "INSERT INTO lot (id, entity_id, asset_id, wallet_id, code, acquired_at,"
            + " acquired_on, day_precision, quantity, cost, fee, currency, reference, import_id, import_line, recorded_by,"
            + " recorded_at) VALUES (-1, -1, 1, -1,"
            + " 'X', " + NOW + ", DATE '2024-01-01', TRUE, 1, 1, 0, 'USD', '', NULL, 0, 'x', " + NOW + ")";
    private static final String EVENT =
            "INSERT INTO lot_event (id, book_id, lot_id, kind, at, posted_on, quantity_change,"
                    + " cost_change, reduction_change, value_change, entry_id, source_type, source_id, recorded_at) VALUES"
                    + " (-1, -1, -1, 'ACQUIRE', " + NOW + ", DATE '2024-01-01', 1, 1, 0, 0, -1, 'LOT', '-1', " + NOW
                    + ")";
    private static final String POSITION = "INSERT INTO lot_position (book_id, lot_id, entity_id, quantity, cost,"
            + " reduction, value_change) VALUES (-1, -1, -1, 1, 1, 0, 0)";
    private static final String BAR = "INSERT INTO price_bar (id, market_id, asset_id, currency, opens_at,"
            + " interval_seconds, open_price, high_price, low_price, close_price, volume, status, revision, import_line,"
            + " recorded_by, recorded_at, reason) VALUES (-1, -1, 1, 'USD', " + NOW
            + ", 86400, 1, 1, 1, 1, 1, 'USABLE', 1, 0, 'x', " + NOW + ", '')";
    private static final String TEST = "INSERT INTO measurement (id, run_id, lot_id, segment, window_from,"
            + " window_to, quantity, kind, basis, cost_before, reduction_before, value_before, cost_change,"
            + " reduction_change, value_change, carrying_after, currency) VALUES (-1, -1, -1, 1, " + NOW + ", " + NOW
            + ", 1, 'NONE', 'FAIR_VALUE', 1, 0, 0, 0, 0, 0, 1, 'USD')";

    private static final String DISPOSAL = "INSERT INTO disposal (id, entity_id, asset_id, reference, disposed_at,"
            + " disposed_on, quantity, proceeds, fee, currency, import_line, recorded_by, recorded_at) VALUES (-1, -1, 1, 'X', "
            + NOW + ", DATE '2024-01-01', 1, 1, 0, 'USD', 0, 'x', " + NOW + ")";
    private static final String DISPOSAL_POSTING = "INSERT INTO disposal_posting (book_id, disposal_id, cost_method,"
            + " status, proceeds, fee) VALUES (-1, -1, 'FIFO', 'AWAITING_TEST', 1, 0)";
    private static final String DISPOSAL_LOT =
            "INSERT INTO disposal_lot (book_id, disposal_id, lot_id, quantity) VALUES (-1, -1, -1, 1)";

    private static final String READING =
            "INSERT INTO margin_reading (id, check_id, account_id, snapshot_id, table_id, basis,"
                    + " status, margin_balance, initial_margin, maintenance_margin, to_initial, to_maintenance) VALUES (-1, -1, -1, -1,"
                    + " NULL, 'VENUE', 'OK', 0, 0, 0, 0, 0)";

    @Inject
    private BallastDatabase database;

    @Test
    void aRowThatRefersToNothingIsRefused() {
        Map.of(
                        "lot",
                        LOT,
                        "lot_position",
                        POSITION,
                        "lot_event",
                        EVENT,
                        "price_bar",
                        BAR,
                        "measurement",
                        TEST,
                        "disposal",
                        DISPOSAL,
                        "disposal_posting",
                        DISPOSAL_POSTING,
                        "disposal_lot",
                        DISPOSAL_LOT,
                        "margin_reading",
                        READING)
                .forEach((table, insert) -> assertThatThrownBy(() -> execute(insert))
                        .as(table)
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                refused -> assertThat(refused.getSQLState())
                                        .as("SQLSTATE of a violated foreign key: %s", refused.getMessage())
                                        .isIn("23503", "23506")));
    }

    @Test
    void whatRowsMayReferToStaysEvenWhileNothingDoes() {
        for (String delete : List.of(
                "DELETE FROM account WHERE number = '2500'",
                "DELETE FROM asset WHERE symbol = 'XRP'",
                "DELETE FROM market WHERE code = 'BITSTAMP'")) {
            assertThatThrownBy(() -> execute(delete)).as(delete).hasMessageContaining("DELETE refused");
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
