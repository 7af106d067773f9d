package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.measurement.domain.Amounts;
import org.ballast.sql.SqlRows;

/** Every lot of a book with what it carries as of a day, and nothing else of it. Call it inside a transaction. */
@ApplicationScoped
public class LotStandings {

    private static final String SUMS =
            "SELECT e.lot_id, SUM(e.quantity_change) AS quantity, SUM(e.cost_change) AS cost,"
                    + " SUM(e.reduction_change) AS reduction, SUM(e.value_change) AS value_change FROM lot_event e"
                    + " WHERE e.book_id = ? AND e.posted_on > ? GROUP BY e.lot_id";
    private static final String POSITIONS =
            "SELECT p.lot_id, l.asset_id, l.acquired_at, l.day_precision, p.quantity, p.cost, p.reduction, p.value_change"
                    + " FROM lot_position p JOIN lot l ON l.id = p.lot_id WHERE p.book_id = ?";

    @Inject
    private SqlRows rows;

    /**
     * What units of one lot carry.
     *
     * @param dayPrecision whether of its acquisition the day is known and not the hour
     */
    public record Standing(
            long lotId, long assetId, Instant acquiredAt, boolean dayPrecision, Quantity units, Amounts amounts) {}

    private record Sums(BigDecimal quantity, BigDecimal cost, BigDecimal reduction, BigDecimal valueChange) {

        static Sums of(ResultSet row) throws SQLException {
            return new Sums(
                    row.getBigDecimal("quantity"),
                    row.getBigDecimal("cost"),
                    row.getBigDecimal("reduction"),
                    row.getBigDecimal("value_change"));
        }

        Sums less(Sums later) {
            return new Sums(
                    quantity.subtract(later.quantity),
                    cost.subtract(later.cost),
                    reduction.subtract(later.reduction),
                    valueChange.subtract(later.valueChange));
        }
    }

    /** Each lot with units at the end of a day: as it stands less what was posted later. */
    public void each(ReportingEntity entity, LocalDate day, Consumer<Standing> consumer) {
        Map<Long, Sums> later = new HashMap<>();
        rows.forEach(
                SUMS,
                row -> later.put(row.getLong("lot_id"), Sums.of(row)),
                entity.book().id(),
                day);
        rows.forEach(
                POSITIONS,
                row -> {
                    Sums after = later.get(row.getLong("lot_id"));
                    Sums now = Sums.of(row);
                    Sums then = after == null ? now : now.less(after);
                    if (then.quantity().signum() != 0) {
                        consumer.accept(standing(row, then, entity.functionalCurrency()));
                    }
                },
                entity.book().id());
    }

    private static Standing standing(ResultSet row, Sums sums, Currency currency) throws SQLException {
        return new Standing(
                row.getLong("lot_id"),
                row.getLong("asset_id"),
                SqlRows.instant(row, "acquired_at"),
                row.getBoolean("day_precision"),
                new Quantity(sums.quantity()),
                new Amounts(
                        new Money(sums.cost(), currency),
                        new Money(sums.reduction(), currency),
                        new Money(sums.valueChange(), currency)));
    }
}
