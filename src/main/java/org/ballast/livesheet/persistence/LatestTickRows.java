package org.ballast.livesheet.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import org.ballast.amounts.UnitPrice;
import org.ballast.livesheet.domain.NewestTick;
import org.ballast.livesheet.domain.TickKey;
import org.ballast.sql.BatchInsert;
import org.ballast.sql.Batches;
import org.ballast.sql.SqlRows;

/** The newest tick of each price that keeps coming, for a server that starts again and for those beside it. */
@ApplicationScoped
public class LatestTickRows {

    private static final String UPDATE = "UPDATE latest_tick SET paid_at = ?, price = ?, source = ?"
            + " WHERE market_id = ? AND asset_id = ? AND currency = ? AND paid_at <= ?";
    private static final String ADD = "INSERT INTO latest_tick (market_id, asset_id, currency, paid_at, price, source)"
            + " SELECT CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS VARCHAR(3)), CAST(? AS TIMESTAMP(6) WITH TIME ZONE),"
            + " CAST(? AS NUMERIC(38,18)), CAST(? AS VARCHAR(64)) WHERE NOT EXISTS (SELECT 1 FROM latest_tick"
            + " WHERE market_id = ? AND asset_id = ? AND currency = ?)";

    @Inject
    private SqlRows rows;

    @Inject
    private Batches batches;

    public List<NewestTick> all() {
        return rows.list("SELECT market_id, asset_id, currency, paid_at, price, source FROM latest_tick", row -> {
            Currency currency = Currency.getInstance(row.getString("currency"));
            return new NewestTick(
                    new TickKey(row.getLong("market_id"), row.getLong("asset_id"), currency),
                    SqlRows.instant(row, "paid_at"),
                    new UnitPrice(row.getBigDecimal("price"), currency),
                    row.getString("source"));
        });
    }

    /** Keeps each unless a later one is there (of one instant the one that came later counts); in the order of their keys, so that two servers never wait for each other. */
    public void keep(Collection<NewestTick> ticks) {
        List<NewestTick> inOrder =
                ticks.stream().sorted(Comparator.comparing(NewestTick::key)).toList();
        try (BatchInsert update = batches.open(UPDATE);
                BatchInsert add = batches.open(ADD)) {
            for (NewestTick tick : inOrder) {
                TickKey key = tick.key();
                update.add(
                        tick.at(),
                        tick.price(),
                        tick.source(),
                        key.marketId(),
                        key.assetId(),
                        key.currency(),
                        tick.at());
                add.add(
                        key.marketId(),
                        key.assetId(),
                        key.currency(),
                        tick.at(),
                        tick.price(),
                        tick.source(),
                        key.marketId(),
                        key.assetId(),
                        key.currency());
            }
        }
    }
}
