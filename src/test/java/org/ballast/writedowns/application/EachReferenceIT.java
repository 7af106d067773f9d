package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.sql.SqlRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that are right but for one of the keys that they refer to: the database refuses each of them. */
@InPortal
class EachReferenceIT {

    private static final String LOT =
            "id, entity_id, asset_id, wallet_id, code, acquired_at, acquired_on, day_precision,"
                    + " quantity, cost, fee, currency, reference, import_id, import_line, recorded_by, recorded_at";
    private static final String POSITION = "book_id, lot_id, entity_id, quantity, cost, reduction, value_change";
    private static final String EVENT = "id, book_id, lot_id, kind, at, posted_on, quantity_change, cost_change,"
            + " reduction_change, value_change, entry_id, source_type, source_id, recorded_at, rate_id, from_lot_id";
    private static final String MEASUREMENT = "id, run_id, proposal_id, lot_id, segment, disposal_id, window_from,"
            + " window_to, quantity, kind, basis, price, price_bar_id, priced_at, market_amount, value_in_use, cap,"
            + " cost_before, reduction_before, value_before, cost_change, reduction_change, value_change,"
            + " carrying_after, currency";

    @Inject
    private TestedCompany company;

    @Inject
    private SqlRows rows;

    private ReportingEntity entity;

    @BeforeEach
    void aProposal() {
        entity = company.priced();
        company.submitted(entity.code());
    }

    @Test
    void ofALot() {
        refuses(
                "lot",
                LOT,
                "entity_id = ?",
                Map.of("id", "-id", "code", "'other'"),
                "asset_id",
                "wallet_id",
                "import_id");
    }

    @Test
    void ofAPosition() {
        refuses("lot_position", POSITION, "entity_id = ?", Map.of(), "lot_id", "book_id");
    }

    @Test
    void ofAnEventOfALot() {
        refuses(
                "lot_event",
                EVENT,
                "lot_id IN (SELECT l.id FROM lot l WHERE l.entity_id = ?)",
                Map.of("id", "-id"),
                "lot_id",
                "book_id",
                "rate_id",
                "from_lot_id");
    }

    @Test
    void ofAMeasurement() {
        refuses(
                "measurement",
                MEASUREMENT,
                "lot_id IN (SELECT l.id FROM lot l WHERE l.entity_id = ?)",
                Map.of("id", "-id", "segment", "segment + 900"),
                "run_id",
                "proposal_id",
                "lot_id",
                "disposal_id",
                "price_bar_id");
    }

    private void refuses(String table, String columns, String which, Map<String, String> others, String... references) {
        for (String wrong : references) {
            String values = Arrays.stream(columns.split(", "))
                    .map(column -> column.equals(wrong) ? "-1" : others.getOrDefault(column, column))
                    .collect(Collectors.joining(", "));
            String insert = "INSERT INTO " + table + " (" + columns + ") SELECT " + values + " FROM " + table
                    + " WHERE " + which + " ORDER BY 1 FETCH FIRST 1 ROW ONLY";
            assertThatThrownBy(() -> rows.execute(insert, entity.id()))
                    .as(table + "." + wrong)
                    .isInstanceOf(PersistenceException.class)
                    .cause()
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState())
                                    .as("SQLSTATE of a violated foreign key: %s", refused.getMessage())
                                    .isIn("23503", "23506"));
        }
    }
}
