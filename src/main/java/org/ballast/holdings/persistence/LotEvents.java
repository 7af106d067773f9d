package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ballast.holdings.domain.LotChange;
import org.ballast.holdings.domain.LotEventKind;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.sql.BatchInsert;
import org.ballast.sql.Batches;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** Appends to the histories of the lots and keeps each lot's running columns equal to the sum of its history. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LotEvents {

    private static final int BLOCK = 1_000;
    private static final String COLUMNS = "id, lot_id, entity_id, kind, at, posted_on, quantity_change, cost_change, "
            + "impairment_change, entry_id, source_type, source_id, recorded_at";
    private static final String MERGE = "MERGE INTO lot l USING (SELECT lot_id, SUM(quantity_change) AS quantity,"
            + " SUM(cost_change) AS cost, SUM(impairment_change) AS impairment FROM lot_event"
            + " WHERE entity_id = ? AND id BETWEEN ? AND ? GROUP BY lot_id) d ON (l.id = d.lot_id)"
            + " WHEN MATCHED THEN UPDATE SET remaining_quantity = l.remaining_quantity + d.quantity,"
            + " original_cost = l.original_cost + d.cost,"
            + " accumulated_impairment = l.accumulated_impairment + d.impairment, version = l.version + 1";

    @Inject
    private Batches batches;

    @Inject
    private IdBlocks ids;

    @Inject
    private SqlRows sql;

    @Inject
    private Clock clock;

    /** The entry that posts a lot's acquisition. */
    public record Acquired(LotPosition lot, LocalDate postedOn, long entryId) {}

    /** The first event of each lot; its running columns hold it already. */
    public void acquired(long entityId, List<Acquired> lots) {
        Instant now = clock.instant();
        var keys = ids.take("lot_event_seq", BLOCK, lots.size()).iterator();
        try (BatchInsert rows = batches.copyInto("lot_event", COLUMNS)) {
            for (Acquired each : lots) {
                LotPosition lot = each.lot();
                rows.add(
                        keys.nextLong(),
                        lot.id(),
                        entityId,
                        LotEventKind.ACQUIRE,
                        lot.acquiredAt(),
                        each.postedOn(),
                        lot.quantity(),
                        lot.originalCost(),
                        lot.accumulatedImpairment(),
                        each.entryId(),
                        "LOT",
                        String.valueOf(lot.id()),
                        now);
            }
        }
    }

    /**
     * Appends the steps and brings the lots' running columns to them. Whoever calls holds the recording of the entity, so
     * that between our first and last key no step of another transaction is its.
     *
     * @param changes for each lot in the order in which they happened
     */
    void append(long entityId, List<LotChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        long[] keys = ids.take("lot_event_seq", BLOCK, changes.size()).toArray();
        Instant now = clock.instant();
        try (BatchInsert rows = batches.copyInto("lot_event", COLUMNS)) {
            for (int at = 0; at < keys.length; at++) {
                write(rows, keys[at], entityId, changes.get(at), now);
            }
        }
        sql.execute(MERGE, entityId, keys[0], keys[keys.length - 1]);
    }

    private static void write(BatchInsert rows, long key, long entityId, LotChange change, Instant now) {
        LotPosition before = change.before();
        LotPosition after = change.after();
        rows.add(
                key,
                before.id(),
                entityId,
                change.kind(),
                change.at(),
                change.postedOn(),
                after.quantity().units().subtract(before.quantity().units()),
                after.originalCost().minus(before.originalCost()),
                after.accumulatedImpairment().minus(before.accumulatedImpairment()),
                change.entryId(),
                change.sourceType(),
                change.sourceId(),
                now);
    }
}
