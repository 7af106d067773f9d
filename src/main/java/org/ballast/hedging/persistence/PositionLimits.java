package org.ballast.hedging.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.audit.application.Seals;
import org.ballast.hedging.domain.PositionLimit;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** What RISK wants positions to be worth at most; they only grow. Call it inside a transaction. */
@ApplicationScoped
public class PositionLimits {

    static final String COLUMNS =
            "id, entity_id, asset_id, valid_from, most, currency, reason, wanted_by, wanted_at, case_id";

    private static final int KEYS_A_BLOCK = 50;
    private static final int MOST_LISTED = 500;
    private static final String SELECT = "SELECT l.*, a.symbol, c.status FROM position_limit l"
            + " JOIN asset a ON a.id = l.asset_id JOIN approval_case c ON c.id = l.case_id WHERE ";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    /** The key of the next one, by which its case refers to it. */
    public long newId() {
        return ids.take("position_limit_seq", KEYS_A_BLOCK);
    }

    public void add(PositionLimit limit) {
        rows.execute(
                "INSERT INTO position_limit (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                limit.id(),
                limit.entityId(),
                limit.assetId(),
                limit.validFrom(),
                limit.most().amount(),
                limit.most().currency(),
                limit.reason(),
                limit.wantedBy(),
                limit.wantedAt(),
                limit.caseId());
        seals.changed(SealedLimits.KIND, limit.id());
    }

    /** The one of a case's subject. */
    public PositionLimit byId(long id) {
        return rows.list(SELECT + "l.id = ?", PositionLimits::limit, id).getFirst();
    }

    /** The one that counts for an asset on a day. */
    public Optional<PositionLimit> inForce(long entityId, long assetId, LocalDate on) {
        return rows
                .list(
                        SELECT + "l.entity_id = ? AND l.asset_id = ? AND l.valid_from <= ? AND c.status = 'POSTED'"
                                + " ORDER BY l.valid_from DESC, l.id DESC FETCH FIRST 1 ROWS ONLY",
                        PositionLimits::limit,
                        entityId,
                        assetId,
                        on)
                .stream()
                .findFirst();
    }

    /** Those that count on a day, one an asset, by asset. */
    public List<PositionLimit> inForce(long entityId, LocalDate on) {
        return rows.list(
                SELECT
                        + "c.status = 'POSTED' AND l.id IN (SELECT x.id FROM (SELECT p.id, ROW_NUMBER() OVER (PARTITION BY"
                        + " p.asset_id ORDER BY p.valid_from DESC, p.id DESC) AS place FROM position_limit p"
                        + " JOIN approval_case k ON k.id = p.case_id WHERE p.entity_id = ? AND p.valid_from <= ?"
                        + " AND k.status = 'POSTED') x WHERE x.place = 1) ORDER BY a.symbol",
                PositionLimits::limit,
                entityId,
                on);
    }

    /** The latest of an entity, whatever became of them, the newest first. */
    public List<PositionLimit> of(long entityId) {
        return rows.list(
                SELECT + "l.entity_id = ? ORDER BY l.id DESC FETCH FIRST ? ROWS ONLY",
                PositionLimits::limit,
                entityId,
                MOST_LISTED);
    }

    private static PositionLimit limit(ResultSet row) throws SQLException {
        return new PositionLimit(
                row.getLong("id"),
                row.getLong("entity_id"),
                row.getLong("asset_id"),
                row.getString("symbol"),
                row.getObject("valid_from", LocalDate.class),
                new Money(row.getBigDecimal("most"), Currency.getInstance(row.getString("currency"))),
                row.getString("reason"),
                row.getString("wanted_by"),
                SqlRows.instant(row, "wanted_at"),
                row.getLong("case_id"),
                CaseStatus.valueOf(row.getString("status")));
    }
}
