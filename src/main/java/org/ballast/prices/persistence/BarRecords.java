package org.ballast.prices.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.ballast.audit.application.Seals;
import org.ballast.prices.domain.BarIndex;
import org.ballast.prices.domain.BarStatus;
import org.ballast.prices.domain.HeldCursor;
import org.ballast.prices.domain.RecordedBar;
import org.ballast.prices.domain.Series;
import org.ballast.sql.Batches;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** Writes of price_bar. Rows are added and superseded, their prices never change. */
@ApplicationScoped
public class BarRecords {

    private static final int IDS_A_BLOCK = 1_000;

    @Inject
    private SqlRows rows;

    @Inject
    private Batches batches;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    public LongStream newIds(int count) {
        return ids.take("price_bar_seq", IDS_A_BLOCK, count);
    }

    public BarWriter writer(BarWriter.Source source) {
        return new BarWriter(
                source,
                batches.copyInto(
                        "price_bar",
                        "id, market_id, asset_id, currency, opens_at, interval_seconds, open_price, high_price, "
                                + "low_price, close_price, volume, status, revision, import_id, import_line, recorded_by, "
                                + "recorded_at, reason, held_for, decided_by, decided_at"),
                new SupersededBars(rows),
                seals);
    }

    /** All bars in force of a series, whatever their status. */
    public BarIndex index(long marketId, Series series) {
        BarIndex index = new BarIndex();
        rows.forEach(
                "SELECT id, opens_at FROM price_bar WHERE market_id = ? AND asset_id = ? AND currency = ?"
                        + " AND interval_seconds = ? AND superseded_by IS NULL",
                row -> index.recorded(SqlRows.instant(row, "opens_at"), row.getLong("id")),
                marketId,
                series.assetId(),
                series.currency(),
                series.interval().toSeconds());
        return index;
    }

    /** The bar in force that opens then. */
    public Optional<RecordedBar> inForce(long marketId, Series series, Instant opensAt) {
        List<RecordedBar> found = rows.list(
                "SELECT " + BarColumns.RECORDED_FROM
                        + "WHERE b.market_id = ? AND b.asset_id = ? AND b.currency = ? AND b.interval_seconds = ?"
                        + " AND b.opens_at = ? AND b.superseded_by IS NULL",
                BarColumns::recorded,
                marketId,
                series.assetId(),
                series.currency(),
                series.interval().toSeconds(),
                opensAt);
        return found.stream().findFirst();
    }

    /**
     * Decides a held bar.
     *
     * @return whether it was still held and in force
     */
    public boolean decide(long id, BarStatus decision, String by, Instant at, String reason) {
        boolean isDecided = rows.execute(
                        "UPDATE price_bar SET status = ?, decided_by = ?, decided_at = ?, reason = ?"
                                + " WHERE id = ? AND status = 'HELD' AND superseded_by IS NULL",
                        decision,
                        by,
                        at,
                        reason,
                        id)
                == 1;
        if (isDecided) {
            seals.changed(SealedStatuses.KIND, id);
        }
        return isDecided;
    }

    /**
     * Held bars in force beyond another one, by market, asset and opening or, backward, in the opposite order.
     *
     * @param place empty for the edge of the list
     */
    public List<RecordedBar> held(Optional<HeldCursor> place, boolean backward, int limit) {
        String direction = backward ? " DESC" : "";
        return rows.list(
                "SELECT " + BarColumns.RECORDED_FROM
                        + "WHERE b.status = 'HELD' AND b.superseded_by IS NULL"
                        + (place.isEmpty()
                                ? ""
                                : " AND (m.code, a.symbol, b.opens_at, b.id) " + (backward ? "<" : ">")
                                        + " (?, ?, ?, ?)")
                        + " ORDER BY m.code" + direction + ", a.symbol" + direction + ", b.opens_at" + direction
                        + ", b.id"
                        + direction + " FETCH FIRST ? ROWS ONLY",
                BarColumns::recorded,
                place.map(from -> new Object[] {
                            from.market(),
                            from.asset(),
                            from.bar().opensAt(),
                            from.bar().id(),
                            limit
                        })
                        .orElseGet(() -> new Object[] {limit}));
    }

    public int countHeld() {
        return rows.list(
                        "SELECT count(*) FROM price_bar WHERE status = 'HELD' AND superseded_by IS NULL",
                        row -> row.getInt(1))
                .get(0);
    }
}
