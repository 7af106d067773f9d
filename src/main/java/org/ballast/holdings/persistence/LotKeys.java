package org.ballast.holdings.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.DisposalStatus;
import org.ballast.holdings.domain.HeldLot;
import org.ballast.holdings.domain.LotFilter;
import org.ballast.holdings.domain.LotOrder;

/** A filtered list of the lots of a book as JPQL with its parameters. */
final class LotKeys {

    /**
     * A lot that holds units now held some at the end of the day, as did one that lost its last ones after it. Counted, as
     * with EXISTS, and with a LIKE that names its ESCAPE, the library writes FALSE as 0, which H2 does not compare to a boolean.
     */
    private static final String HELD = "(p.quantity > 0 OR 0 < (SELECT COUNT(e) FROM LotEventRow e"
            + " WHERE e.lotId = l.id AND e.bookId = :book AND e.postedOn > :day AND e.quantityChange < 0))";

    /** Units that transfers brought into a wallet by the end of the day, less what went on or left for good from there. */
    private static final String LIES_IN_WALLET = "SQL('CASE WHEN ? IN (SELECT f.lot_id FROM ("
            + "SELECT m.lot_id, m.quantity AS units FROM wallet_transfer_lot m JOIN wallet w ON w.id = m.to_wallet_id"
            + " JOIN wallet_transfer t ON t.id = m.transfer_id WHERE m.book_id = ? AND w.code = ? AND t.moved_on <= ? AND "
            + LotMoves.IN_FORCE
            + " UNION ALL SELECT m.lot_id, -m.quantity FROM wallet_transfer_lot m JOIN wallet w ON w.id = m.wallet_id"
            + " JOIN wallet_transfer t ON t.id = m.transfer_id WHERE m.book_id = ? AND w.code = ? AND t.moved_on <= ? AND "
            + LotMoves.IN_FORCE
            + " UNION ALL SELECT p.lot_id, -p.quantity FROM disposal_place p JOIN wallet w ON w.id = p.wallet_id"
            + " JOIN disposal d ON d.id = p.disposal_id JOIN disposal_posting s ON s.book_id = p.book_id"
            + " AND s.disposal_id = p.disposal_id WHERE p.book_id = ? AND w.code = ? AND d.disposed_on <= ?"
            + " AND s.status IN (?, ?)) f GROUP BY f.lot_id HAVING SUM(f.units) > 0) THEN 1 ELSE 0 END',"
            + " l.id, :book, :wallet, :day, :book, :wallet, :day, :book, :wallet, :day, :waiting, :posted) = 1";

    private final StringBuilder where = new StringBuilder(
            " WHERE p.lotId = l.id AND p.bookId = :book AND l.entityId = :entity AND l.acquiredOn <= :day");
    private final Map<String, Object> values = new LinkedHashMap<>();

    LotKeys(ReportingEntity entity, LocalDate day, LotFilter filter) {
        values.put("book", entity.book().id());
        values.put("entity", entity.id());
        values.put("day", day);
        and(" AND l.assetId IN (SELECT a.id FROM AssetRow a WHERE a.symbol = :asset)", "asset", filter.asset());
        filter.wallet().ifPresent(wallet -> {
            where.append(" AND (l.walletId IN (SELECT w.id FROM WalletRow w WHERE w.entityId = :entity"
                    + " AND w.code = :wallet) OR " + LIES_IN_WALLET + ")");
            values.put("wallet", wallet);
            values.put("waiting", DisposalStatus.AWAITING_TEST.name());
            values.put("posted", DisposalStatus.POSTED.name());
        });
        and(" AND l.code LIKE :code", "code", filter.beginning().map(LotKeys::beginning));
        filter.state()
                .ifPresent(state -> where.append(
                        switch (state) {
                            case HELD -> " AND " + HELD;
                            case EMPTY -> " AND l.withdrawn = FALSE AND NOT " + HELD;
                            case WITHDRAWN -> " AND l.withdrawn = TRUE";
                        }));
    }

    TypedQuery<Long> count(EntityManager em) {
        return query(em, "SELECT COUNT(l)", "");
    }

    /** Keys beyond a lot, in the order or, backward, against it. */
    TypedQuery<Long> beyond(EntityManager em, LotOrder order, Optional<HeldLot> from, boolean backward) {
        boolean rising = (order != LotOrder.LATEST) != backward;
        String column = order == LotOrder.CODE ? "l.code" : "l.acquiredAt";
        String sign = rising ? ">" : "<";
        from.ifPresent(lot -> {
            where.append(" AND " + column + " " + sign + "= :at AND (" + column + " " + sign + " :at OR l.id " + sign
                    + " :id)");
            values.put(
                    "at", order == LotOrder.CODE ? lot.lot().code() : lot.lot().acquiredAt());
            values.put("id", lot.lot().id());
        });
        String direction = rising ? "" : " DESC";
        return query(em, "SELECT l.id", " ORDER BY " + column + direction + ", l.id" + direction);
    }

    private TypedQuery<Long> query(EntityManager em, String select, String order) {
        TypedQuery<Long> query =
                em.createQuery(select + " FROM LotRow l, LotPositionRow p" + where + order, Long.class);
        values.forEach(query::setParameter);
        return query;
    }

    private void and(String condition, String name, Optional<String> value) {
        value.ifPresent(wanted -> {
            where.append(condition);
            values.put(name, wanted);
        });
    }

    private static String beginning(String code) {
        return code.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
