package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.amounts.Quantity;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.HeldLot;
import org.ballast.holdings.domain.LotName;
import org.ballast.measurement.domain.Amounts;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.sql.SqlRows;

/** Lots whose units are in a pool, as people look them up. */
@ApplicationScoped
class InPool {

    @Inject
    private SqlRows rows;

    /** The pool of a book that the units of a lot came into. */
    Optional<LotName> of(long bookId, long lotId) {
        return rows
                .list(
                        "SELECT p.id, p.code FROM lot_event e JOIN lot p ON p.id = e.lot_id WHERE e.from_lot_id = ?"
                                + " AND p.pool_of_book_id = ? FETCH FIRST 1 ROW ONLY",
                        row -> new LotName(row.getLong("id"), row.getString("code")),
                        lotId,
                        bookId)
                .stream()
                .findFirst();
    }

    /** A lot that came into the pool at once: it carries nothing itself, and one that was withdrawn is in no pool any more. */
    Optional<HeldLot> lot(ReportingEntity entity, long lotId, Optional<LotName> pool) {
        return rows
                .list(
                        "SELECT l.id, l.code, l.asset_id, l.acquired_at, l.day_precision, l.quantity, l.reference, l.withdrawn, l.replaced_by,"
                                + " a.symbol, w.code AS wallet FROM lot l JOIN asset a ON a.id = l.asset_id"
                                + " JOIN wallet w ON w.id = l.wallet_id WHERE l.id = ? AND l.entity_id = ?",
                        row -> lot(row, entity, pool),
                        lotId,
                        entity.id())
                .stream()
                .findFirst();
    }

    /** The same lot, in a pool. */
    static HeldLot within(HeldLot lot, Optional<LotName> pool) {
        return new HeldLot(
                lot.lot(),
                lot.asset(),
                lot.wallet(),
                lot.acquired(),
                lot.reference(),
                lot.withdrawn(),
                lot.replacedBy(),
                lot.isPool(),
                pool);
    }

    private static HeldLot lot(ResultSet row, ReportingEntity entity, Optional<LotName> pool) throws SQLException {
        return new HeldLot(
                new LotPosition(
                        row.getLong("id"),
                        row.getString("code"),
                        row.getLong("asset_id"),
                        SqlRows.instant(row, "acquired_at"),
                        row.getBoolean("day_precision"),
                        Quantity.ZERO,
                        Amounts.zero(entity.functionalCurrency())),
                row.getString("symbol"),
                row.getString("wallet"),
                new Quantity(row.getBigDecimal("quantity")),
                row.getString("reference"),
                row.getBoolean("withdrawn"),
                row.getObject("replaced_by") == null
                        ? OptionalLong.empty()
                        : OptionalLong.of(row.getLong("replaced_by")),
                false,
                row.getBoolean("withdrawn") ? Optional.empty() : pool);
    }
}
