package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.amounts.Quantity;
import org.ballast.holdings.domain.HoldingsSentence;
import org.ballast.holdings.domain.SaleRestriction;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;
import org.jspecify.annotations.Nullable;

/** Restrictions on the sale of lots and when they ended; both only grow. Call it inside a transaction. */
@ApplicationScoped
public class SaleRestrictions {

    private static final int IDS_A_BLOCK = 50;
    private static final String SELECT =
            "SELECT r.*, l.code, a.symbol, x.ended_on, x.reason, x.recorded_by AS ended_by,"
                    + " x.recorded_at AS ended_at FROM sale_restriction r JOIN lot l ON l.id = r.lot_id"
                    + " JOIN asset a ON a.id = l.asset_id LEFT JOIN sale_restriction_end x ON x.restriction_id = r.id ";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    /** Keeps one and gives its key. */
    public long add(long lotId, SaleRestriction.Terms terms, String recordedBy, Instant recordedAt) {
        long id = ids.take("sale_restriction_seq", IDS_A_BLOCK);
        rows.execute(
                "INSERT INTO sale_restriction (id, lot_id, quantity, kind, from_day, until_day, nature, lapse,"
                        + " recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                lotId,
                terms.quantity().units(),
                terms.kind(),
                terms.from(),
                terms.until().orElse(null),
                terms.nature(),
                terms.lapse(),
                recordedBy,
                recordedAt);
        return id;
    }

    /** Keeps that one ended. */
    public void end(long id, SaleRestriction.End end) {
        rows.execute(
                "INSERT INTO sale_restriction_end (restriction_id, ended_on, reason, recorded_by, recorded_at)"
                        + " VALUES (?, ?, ?, ?, ?)",
                id,
                end.on(),
                end.reason(),
                end.recordedBy(),
                end.recordedAt());
    }

    /**
     * @throws Refusal NOT_FOUND if the entity has none with the key
     */
    public SaleRestriction byId(long entityId, long id) {
        return rows
                .list(SELECT + "WHERE r.id = ? AND l.entity_id = ?", SaleRestrictions::restriction, id, entityId)
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, HoldingsSentence.NO_RESTRICTION, id));
    }

    /** Those on a lot, in the order in which they were recorded. */
    public List<SaleRestriction> ofLot(long lotId) {
        return rows.list(SELECT + "WHERE r.lot_id = ? ORDER BY r.id", SaleRestrictions::restriction, lotId);
    }

    /**
     * Those on lots of an entity beyond one of them: the newest first or, backward, the oldest first.
     *
     * @param from key of that one, empty for the edge of the list
     */
    public List<SaleRestriction> beyond(long entityId, OptionalLong from, boolean backward, int limit) {
        return rows.list(
                SELECT + "WHERE l.entity_id = ? AND r.id " + (backward ? "> ? ORDER BY r.id" : "< ? ORDER BY r.id DESC")
                        + " FETCH FIRST ? ROWS ONLY",
                SaleRestrictions::restriction,
                entityId,
                from.orElse(backward ? 0 : Long.MAX_VALUE),
                limit);
    }

    private static SaleRestriction restriction(ResultSet row) throws SQLException {
        return new SaleRestriction(
                row.getLong("id"),
                new SaleRestriction.Terms(
                        new Quantity(row.getBigDecimal("quantity")),
                        SaleRestriction.Kind.valueOf(row.getString("kind")),
                        row.getObject("from_day", LocalDate.class),
                        Optional.ofNullable(row.getObject("until_day", LocalDate.class)),
                        row.getString("nature"),
                        row.getString("lapse")),
                row.getString("code"),
                row.getString("symbol"),
                row.getString("recorded_by"),
                SqlRows.instant(row, "recorded_at"),
                end(row));
    }

    private static Optional<SaleRestriction.End> end(ResultSet row) throws SQLException {
        @Nullable LocalDate on = row.getObject("ended_on", LocalDate.class);
        return on == null
                ? Optional.empty()
                : Optional.of(new SaleRestriction.End(
                        on, row.getString("reason"), row.getString("ended_by"), SqlRows.instant(row, "ended_at")));
    }
}
