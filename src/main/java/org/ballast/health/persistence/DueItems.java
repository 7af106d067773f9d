package org.ballast.health.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.amounts.Money;
import org.ballast.audit.application.Seals;
import org.ballast.audit.domain.RowSealer;
import org.ballast.health.domain.DueItem;
import org.ballast.health.domain.DueKind;
import org.ballast.health.domain.RecordedDue;
import org.ballast.sql.BatchInsert;
import org.ballast.sql.Batches;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.RowBytes;
import org.ballast.sql.SqlRows;

/** What falls due to or from entities; it only grows. Call it inside a transaction. */
@ApplicationScoped
public class DueItems {

    static final String COLUMNS = "id, entity_id, reference, revision, withdrawn, kind, due_on, amount, currency,"
            + " counterparty, counts_from, paid_on, import_id, import_line, recorded_by, recorded_at, reason";

    private static final int BLOCK = 1_000;
    private static final String LATEST = "NOT EXISTS (SELECT 1 FROM due_item n WHERE n.entity_id = d.entity_id"
            + " AND n.reference = d.reference AND n.revision > d.revision) ";

    @Inject
    private SqlRows rows;

    @Inject
    private Batches batches;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    /**
     * Where items come from.
     *
     * @param importId number of the file, absent of what was keyed in
     * @param reason why recorded ones are said otherwise; empty where none is
     */
    public record Source(OptionalLong importId, String by, Instant at, String reason) {}

    /** Keeps some. */
    public void add(long entityId, List<RecordedDue> items, Source source) {
        var keys = ids.take("due_item_seq", BLOCK, items.size()).iterator();
        RowSealer seal = seals.open(SealedDueItems.KIND);
        try (BatchInsert inserts = batches.copyInto("due_item", COLUMNS)) {
            for (RecordedDue each : items) {
                long key = keys.nextLong();
                DueItem item = each.item();
                Object[] row = {
                    key,
                    entityId,
                    item.reference(),
                    each.revision(),
                    each.withdrawn(),
                    item.kind(),
                    item.dueOn(),
                    item.amount().amount(),
                    item.amount().currency(),
                    item.counterparty(),
                    each.countsFrom().orElse(null),
                    each.paidOn().orElse(null),
                    source.importId(),
                    source.importId().isPresent() ? OptionalLong.of(each.line()) : OptionalLong.empty(),
                    source.by(),
                    source.at(),
                    each.revision() > 1 ? source.reason() : ""
                };
                inserts.add(row);
                seal.row(key, RowBytes.of(row));
            }
        }
        seals.add(seal);
    }

    /** The last revisions of those of some references, by reference. */
    public Map<String, RecordedDue> among(long entityId, Collection<String> references) {
        Map<String, RecordedDue> found = new HashMap<>();
        rows.forEach(
                "SELECT d.* FROM due_item d JOIN UNNEST(CAST(? AS VARCHAR(128) ARRAY)) AS k(reference)"
                        + " ON k.reference = d.reference WHERE d.entity_id = ? AND " + LATEST,
                row -> found.put(row.getString("reference"), recorded(row)),
                references,
                entityId);
        return found;
    }

    /** What is due and not paid at the end of a day, the next first. */
    public List<DueItem> openOn(long entityId, LocalDate day) {
        return rows.list(
                "SELECT d.* FROM due_item d WHERE d.entity_id = ? AND NOT d.withdrawn"
                        + " AND (d.counts_from IS NULL OR d.counts_from <= ?) AND (d.paid_on IS NULL OR d.paid_on > ?) AND "
                        + LATEST + "ORDER BY d.due_on, d.reference",
                row -> recorded(row).item(),
                entityId,
                day,
                day);
    }

    private static RecordedDue recorded(ResultSet row) throws SQLException {
        return new RecordedDue(
                new DueItem(
                        row.getString("reference"),
                        DueKind.valueOf(row.getString("kind")),
                        row.getObject("due_on", LocalDate.class),
                        new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                        row.getString("counterparty")),
                Optional.ofNullable(row.getObject("counts_from", LocalDate.class)),
                Optional.ofNullable(row.getObject("paid_on", LocalDate.class)),
                row.getInt("revision"),
                row.getBoolean("withdrawn"),
                0);
    }
}
