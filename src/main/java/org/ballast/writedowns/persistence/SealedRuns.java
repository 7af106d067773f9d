package org.ballast.writedowns.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.ballast.audit.persistence.SealedRows;
import org.ballast.sql.RowBytes;

/** Runs of the test as they are sealed: each with what it tested on which evidence, and what it could not test. */
@ApplicationScoped
public class SealedRuns implements SealedRows {

    /** The kind of these rows; their key is the run's. */
    public static final String KIND = "MEASUREMENT_RUN";

    private static final int ROWS_A_FETCH = 1_000;
    private static final int COLUMNS = 12;
    private static final String ROWS =
            "SELECT r.id, '' AS part, 0 AS asset, r.book_id, r.period_start, r.period_end, r.tests, r.total_loss,"
                    + " r.in_income, r.currency, r.input_hash, r.run_by, r.run_at FROM measurement_run r"
                    + " WHERE r.id BETWEEN ? AND ? ORDER BY r.id";
    private static final String ASSETS =
            "SELECT a.run_id, s.symbol AS part, a.asset_id, a.blocked_by, a.message, a.proposal_id, a.evidence_hash,"
                    + " a.edge_bar_policy, a.value_in_use_id FROM measurement_run_asset a JOIN asset s ON s.id = a.asset_id"
                    + " WHERE a.run_id = ? ORDER BY a.asset_id";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void each(Connection connection, long firstKey, long lastKey, Reader reader) throws SQLException {
        try (PreparedStatement runs = connection.prepareStatement(ROWS);
                PreparedStatement assets = connection.prepareStatement(ASSETS)) {
            runs.setLong(1, firstKey);
            runs.setLong(2, lastKey);
            runs.setFetchSize(ROWS_A_FETCH);
            try (ResultSet run = runs.executeQuery()) {
                while (run.next()
                        && reader.read(run.getLong(1), "", RowBytes.of(run, 3, COLUMNS + 1))
                        && each(assets, run.getLong(1), reader)) {
                    // The reader says when it has seen enough
                }
            }
        }
    }

    private static boolean each(PreparedStatement assets, long run, Reader reader) throws SQLException {
        assets.setLong(1, run);
        boolean isWanted = true;
        try (ResultSet asset = assets.executeQuery()) {
            while (isWanted && asset.next()) {
                isWanted = reader.read(run, asset.getString(2), RowBytes.of(asset, 3, 9));
            }
        }
        return isWanted;
    }

    @Override
    public String named(Connection connection, long key) {
        return Long.toString(key);
    }
}
