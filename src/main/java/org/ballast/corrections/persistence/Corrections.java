package org.ballast.corrections.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ballast.audit.application.SealedInserts;
import org.ballast.audit.application.SealedInserts.Table;
import org.ballast.audit.application.Seals;
import org.ballast.corrections.domain.Correction;
import org.ballast.corrections.domain.CorrectionHead;
import org.ballast.corrections.domain.CorrectionItem;
import org.ballast.corrections.domain.CorrectionsSentence;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.corrections.domain.ThingKind;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** Corrections with the chains that they undo; they only grow. Call it inside a transaction. */
@ApplicationScoped
public class Corrections {

    static final String ITEM_COLUMNS = "id, correction_id, item_no, thing_kind, thing_id, named, entry_id, mirror_on";
    private static final int IDS_A_BLOCK = 50;
    private static final Table ITEMS =
            new Table(SealedCorrectionItems.KIND, "correction_item", ITEM_COLUMNS, "correction_item_seq", 1_000);
    private static final String SELECT = "SELECT id, entity_id, thing_kind, thing_id, reason, replacement, case_id,"
            + " requested_by, requested_at FROM correction ";
    private static final String OF_ROOT = "CASE WHEN i.thing_kind = c.thing_kind AND i.thing_id = c.thing_id THEN ";
    private static final String HEADS = "SELECT c.case_id, c.item_count, MIN(" + OF_ROOT + "i.named END) AS named,"
            + " COALESCE(MIN(" + OF_ROOT + "i.mirror_on END), MIN(i.mirror_on)) AS mirror_on"
            + " FROM UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id) JOIN correction c ON c.id = k.id"
            + " JOIN correction_item i ON i.correction_id = c.id GROUP BY c.id, c.case_id, c.item_count";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    @Inject
    private SealedInserts inserts;

    /** A key for one that is about to be kept. */
    public long newId() {
        return ids.take("correction_seq", IDS_A_BLOCK);
    }

    /** Keeps a new one: its items, then itself, so that it is checked as a whole. */
    public void add(Correction correction) {
        addItems(correction);
        rows.execute(
                "INSERT INTO correction (id, entity_id, thing_kind, thing_id, reason, replacement, item_count, case_id,"
                        + " requested_by, requested_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                correction.id(),
                correction.entityId(),
                correction.root().kind(),
                correction.root().id(),
                correction.reason(),
                ReplacementText.of(correction.replacement()),
                correction.items().size(),
                correction.caseId(),
                correction.requestedBy(),
                correction.requestedAt());
        seals.changed(SealedCorrections.KIND, correction.id());
    }

    private void addItems(Correction correction) {
        inserts.add(ITEMS, correction.items(), (key, item) -> new Object[] {
            key,
            correction.id(),
            item.number(),
            item.thing().kind(),
            item.thing().id(),
            item.named(),
            item.mirrored().map(CorrectionItem.Mirrored::entryId),
            item.mirrored().map(CorrectionItem.Mirrored::on)
        });
    }

    /**
     * @throws Refusal NOT_FOUND
     */
    public Correction byId(long id) {
        return rows.list(SELECT + "WHERE id = ?", this::correction, id).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, CorrectionsSentence.NO_CORRECTION, id));
    }

    /** All that an entity asked for because a thing was wrong, the latest first; a price may be wrong for several. */
    public List<Correction> of(long entityId, PostedThing root) {
        return rows.list(
                SELECT + "WHERE entity_id = ? AND thing_kind = ? AND thing_id = ? ORDER BY id DESC",
                this::correction,
                entityId,
                root.kind(),
                root.id());
    }

    /** Several as lists tell them, in one statement, in no order. */
    public List<CorrectionHead> heads(Collection<Long> correctionIds) {
        return rows.list(
                HEADS,
                row -> new CorrectionHead(
                        row.getLong("case_id"),
                        row.getString("named"),
                        row.getInt("item_count"),
                        Optional.ofNullable(row.getObject("mirror_on", LocalDate.class))),
                correctionIds);
    }

    private Correction correction(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new Correction(
                id,
                row.getLong("entity_id"),
                new PostedThing(ThingKind.valueOf(row.getString("thing_kind")), row.getLong("thing_id")),
                row.getString("reason"),
                ReplacementText.read(row.getString("replacement")),
                items(id),
                row.getLong("case_id"),
                row.getString("requested_by"),
                SqlRows.instant(row, "requested_at"));
    }

    private List<CorrectionItem> items(long correctionId) {
        return rows.list(
                "SELECT item_no, thing_kind, thing_id, named, entry_id, mirror_on FROM correction_item"
                        + " WHERE correction_id = ? ORDER BY item_no",
                Corrections::item,
                correctionId);
    }

    private static CorrectionItem item(ResultSet row) throws SQLException {
        long entryId = row.getLong("entry_id");
        return new CorrectionItem(
                row.getInt("item_no"),
                new PostedThing(ThingKind.valueOf(row.getString("thing_kind")), row.getLong("thing_id")),
                row.getString("named"),
                Optional.ofNullable(row.getObject("mirror_on", LocalDate.class))
                        .map(on -> new CorrectionItem.Mirrored(entryId, on)));
    }
}
