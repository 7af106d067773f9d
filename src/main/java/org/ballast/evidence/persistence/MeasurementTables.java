package org.ballast.evidence.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ballast.evidence.domain.PackageZip;
import org.ballast.sql.SqlRows;

/** The lots of an asset as a run measured them, the prices of that time, and the files that both came from. */
@ApplicationScoped
public class MeasurementTables {

    private static final TableSql LOTS = TableSql.of(
            "k:measurement k:run k:proposal t:asset t:lot k:segment i:acquired_at i:window_from i:window_to n:quantity t:kind"
                    + " t:basis n:price k:price_bar i:priced_at m:market_amount m:value_in_use m:cap m:carrying_before"
                    + " m:cost_change m:reduction_change m:value_change m:carrying_after t:currency t:disposal k:import_id",
            "SELECT t.id AS measurement, t.run_id AS run, t.proposal_id AS proposal, a.symbol AS asset, l.code AS lot,"
                    + " t.segment, l.acquired_at, t.window_from, t.window_to, t.quantity, t.kind, t.basis, t.price,"
                    + " t.price_bar_id AS price_bar, t.priced_at, t.market_amount, t.value_in_use, t.cap,"
                    + " t.cost_before - t.reduction_before + t.value_before AS carrying_before, t.cost_change,"
                    + " t.reduction_change, t.value_change, t.carrying_after, t.currency, d.reference AS disposal, l.import_id"
                    + " FROM measurement t JOIN lot l ON l.id = t.lot_id JOIN asset a ON a.id = l.asset_id"
                    + " LEFT JOIN disposal d ON d.id = t.disposal_id WHERE t.run_id = ? AND l.asset_id = ? ORDER BY t.id");

    private static final String BARS = " FROM price_bar b WHERE b.market_id = ? AND b.asset_id = ? AND b.currency = ?"
            + " AND b.opens_at >= ? AND b.opens_at < ?";

    private static final TableSql PRICES = TableSql.of(
            "k:price_bar i:opens_at k:interval_seconds t:currency n:open_price n:high_price n:low_price n:close_price n:volume"
                    + " t:status k:revision k:superseded_by k:import_id k:import_line t:recorded_by i:recorded_at",
            "SELECT b.id AS price_bar, b.opens_at, b.interval_seconds, b.currency, b.open_price, b.high_price, b.low_price,"
                    + " b.close_price, b.volume, b.status, b.revision, b.superseded_by, b.import_id, b.import_line,"
                    + " b.recorded_by, b.recorded_at" + BARS + " ORDER BY b.opens_at, b.id");

    private static final TableSql IMPORTS = TableSql.of(
            "k:import_id t:kind t:scope t:file_name t:sha256 k:data_rows k:accepted k:skipped k:held t:imported_by"
                    + " i:imported_at t:reason",
            "SELECT f.id AS import_id, f.kind, f.scope, f.file_name, f.sha256, f.data_rows, f.accepted, f.skipped, f.held,"
                    + " f.imported_by, f.imported_at, f.reason FROM import_file f WHERE f.id IN (SELECT l.import_id"
                    + " FROM measurement t JOIN lot l ON l.id = t.lot_id WHERE t.run_id = ? AND l.asset_id = ?)"
                    + " OR f.id IN (SELECT b.import_id" + BARS + ") ORDER BY f.id");

    @Inject
    private SqlRows rows;

    @Inject
    private PackageTables tables;

    /** What a run measured of an asset. */
    public record Measured(long run, long asset, long market, String currency, LocalDate from, LocalDate to) {

        /** The folder of its files. */
        String folder() {
            return "measurements/" + run + "-" + asset + "/";
        }
    }

    /** What the proposals of cases rest on, each once. */
    public List<Measured> of(List<Long> cases) {
        return rows.list(
                "SELECT DISTINCT p.run_id, p.asset_id, p.market_id, p.currency, p.period_start, p.period_end FROM proposal p"
                        + " JOIN UNNEST(CAST(? AS BIGINT ARRAY)) AS n(id) ON n.id = p.case_id"
                        + " ORDER BY p.run_id, p.asset_id, p.market_id",
                row -> new Measured(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getString(4),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, LocalDate.class)),
                cases);
    }

    /**
     * Adds the lots, the prices between two instants and the files; a price that was replaced since says so.
     */
    public void add(PackageZip zip, Measured of, Instant from, Instant to) throws IOException {
        tables.add(zip, of.folder() + "lots", "Lots as measured", LOTS, of.run(), of.asset());
        tables.add(
                zip,
                of.folder() + "prices",
                "Prices of the market in that time, replaced ones too",
                PRICES,
                of.market(),
                of.asset(),
                of.currency(),
                from,
                to);
        tables.add(
                zip,
                of.folder() + "imports",
                "Files that lots and prices came from",
                IMPORTS,
                of.run(),
                of.asset(),
                of.market(),
                of.asset(),
                of.currency(),
                from,
                to);
    }
}
